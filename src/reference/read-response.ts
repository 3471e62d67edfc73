import { membersOf, schemaName } from './body-members.js';
import { firstParagraph } from './document-text.js';
import { errorMember } from './error-member.js';
import { exampleText } from './example-text.js';
import { asMembers, namesOf, own, ownText } from './own.js';
import type { ProblemType, ReferenceMember } from './reference-types.js';
import type { Resolver } from './resolver.js';

/** The parts of a response object that the reference uses. */
export interface DocumentedResponse {
  /** The first paragraph of the description. */
  readonly text?: string;
  /** The entire description, which is searched for header names. */
  readonly description: string;
  /** The names and descriptions of the headers. */
  readonly headers: readonly { readonly name: string; readonly description?: string }[];
  readonly mediaTypes: readonly string[];
  /** Whether the response can have a body. A schema that allows only an empty body means that it can't. */
  readonly hasContent: boolean;
  readonly members: readonly ReferenceMember[];
  readonly problemTypes: readonly ProblemType[];
  /** The values of `status` in the problem details. */
  readonly problemStatuses: readonly number[];
  readonly example?: string;
  /** The member that reports an error in an example, or the name of an error schema. */
  readonly reportsError?: string;
}

/** The maximum number of media types and examples to examine. */
const MOST_LOOKED_AT = 20;

const JSON_TYPE = /^(?:application|text)\/(?:[\w.+-]+\+)?json\b|^\*\/\*$/i;
const PROBLEM_TYPE = /^application\/problem\+(?:json|xml)\b/i;
/** Matches the names of schemas that are used only for errors. */
const ERROR_SCHEMA =
  /^(?:api|http|rest|basic|base|default|general|generic|standard|common|simple)?[-_.]?error[-_.]?(?:s|response|body|model|details|result|dto|payload|message|schema|envelope)?$/i;

/**
 * Returns the values that a document gives for a property: a constant, the default, examples, and the values of an
 * enumeration.
 */
function statedValues(property: unknown): readonly unknown[] {
  const lists = ['enum', 'examples'].flatMap((name) => {
    const list = own(property, name);
    return Array.isArray(list) ? list.slice(0, MOST_LOOKED_AT) : [];
  });
  return ['const', 'default', 'example'].map((name) => own(property, name)).concat(lists);
}

/** Returns the example bodies of a media type. */
function examplesOf(media: unknown, schema: unknown, resolve: Resolver): readonly unknown[] {
  const named = own(media, 'examples');
  const several = namesOf(named)
    .slice(0, MOST_LOOKED_AT)
    .map((name) => resolve(own(named, name)).value)
    .map((one) => own(one, 'value') ?? own(one, 'dataValue'));
  const ofSchema = own(schema, 'examples');
  return [
    own(media, 'example'),
    ...several,
    own(schema, 'example'),
    ...(Array.isArray(ofSchema) ? ofSchema.slice(0, MOST_LOOKED_AT) : []),
  ].filter((one) => one !== undefined);
}

/** Checks whether a list contains only this value, once or several times. */
const isOnly = (list: unknown, value: unknown): boolean =>
  Array.isArray(list) && list.length > 0 && list.every((one: unknown) => one === value);

/** The keywords of a schema that don't restrict the value. */
const ANNOTATIONS = ['description', 'title', '$comment', 'deprecated', 'readOnly', 'writeOnly'];

/**
 * Checks whether a schema allows no body. Generators also omit the schema or write an empty one if there is no body.
 */
const isNothing = (schema: unknown): boolean =>
  schema === false ||
  schema === undefined ||
  (asMembers(schema) !== undefined && namesOf(schema).every((name) => ANNOTATIONS.includes(name))) ||
  own(schema, 'maxLength') === 0 ||
  own(schema, 'const') === null ||
  isOnly(own(schema, 'enum'), null) ||
  isOnly([own(schema, 'type')].flat(), 'null');

/**
 * Reads a response object. The members of its body are read only if `isFailure` is `true`, because they aren't needed
 * for a success.
 */
export function readResponse(response: unknown, isFailure: boolean, resolve: Resolver): DocumentedResponse {
  const content = own(response, 'content');
  const mediaTypes = namesOf(content);
  const problemTypes = new Map<string, ProblemType>();
  const problemStatuses = new Set<number>();
  let members: readonly ReferenceMember[] = [];
  let example: string | undefined;
  let reportsError: string | undefined;
  let hasContent = false;

  for (const type of mediaTypes.slice(0, MOST_LOOKED_AT)) {
    const media = resolve(own(content, type)).value;
    const reference = own(media, 'schema');
    const schema = resolve(reference).value;
    const examples = examplesOf(media, schema, resolve);
    if (!isNothing(schema) || own(media, 'itemSchema') !== undefined || examples.length > 0)
      hasContent = true;
    if (!JSON_TYPE.test(type) && !PROBLEM_TYPE.test(type)) continue;
    if (isFailure && members.length === 0) members = membersOf(reference, resolve);
    if (isFailure) {
      for (const one of examples) example ??= asMembers(one) && exampleText(one);
    }
    for (const one of examples) {
      const body = asMembers(one);
      if (body !== undefined) reportsError ??= errorMember(body);
    }
    const name = schemaName(reference);
    if (name !== undefined && ERROR_SCHEMA.test(name)) reportsError ??= name;
    if (!PROBLEM_TYPE.test(type)) continue;

    const title = statedValues(resolve(own(own(schema, 'properties'), 'title')).value).find(
      (one): one is string => typeof one === 'string',
    );
    const property = resolve(own(own(schema, 'properties'), 'type')).value;
    const stated = statedValues(property).map((one) => ({ type: one, title }));
    const shown = examples.map((one) => ({ type: own(one, 'type'), title: ownText(one, 'title') }));
    for (const { type: uri, title: name_ } of [...shown, ...stated]) {
      // The default type adds no information to the status.
      if (typeof uri !== 'string' || uri === '' || uri === 'about:blank' || uri.length > 300) continue;
      if (!problemTypes.has(uri))
        problemTypes.set(uri, { type: uri, ...(name_ === undefined ? {} : { title: name_ }) });
    }
    for (const one of examples) {
      const status = own(one, 'status');
      if (typeof status === 'number') problemStatuses.add(status);
    }
  }

  const headers = own(response, 'headers');
  const text = firstParagraph(own(response, 'description')) ?? firstParagraph(own(response, 'summary'));
  return {
    ...(text === undefined ? {} : { text }),
    description: ownText(response, 'description')?.slice(0, 4000) ?? '',
    headers: namesOf(headers)
      .filter((name) => name.trim() !== '')
      .map((name) => {
        const description = firstParagraph(own(resolve(own(headers, name)).value, 'description'));
        return { name, ...(description === undefined ? {} : { description }) };
      }),
    mediaTypes,
    hasContent,
    members,
    problemTypes: [...problemTypes.values()],
    problemStatuses: [...problemStatuses],
    ...(example === undefined ? {} : { example }),
    ...(reportsError === undefined ? {} : { reportsError }),
  };
}
