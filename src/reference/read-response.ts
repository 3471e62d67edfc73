import { membersOf, schemaName } from './body-members.js';
import { cached } from './cached.js';
import { firstParagraph } from './document-text.js';
import { errorMember } from './error-member.js';
import { exampleText } from './example-text.js';
import { asMembers, own, ownText } from './own.js';
import type { ProblemType, ReferenceMember } from './reference-types.js';
import type { DocumentReader } from './resolver.js';

/** The parts of a response object that the reference uses. */
export interface DocumentedResponse {
  /** The first paragraph of the description. */
  readonly text?: string;
  /** The start of the description in lowercase, which is used to check what the description mentions. */
  readonly description: string;
  /** The names and descriptions of the headers. */
  readonly headers: readonly { readonly name: string; readonly description: string | undefined }[];
  readonly mediaTypes: readonly string[];
  /** Whether the response can have a body. The value is false if the schema allows only an empty body. */
  readonly hasContent: boolean;
  readonly members: readonly ReferenceMember[];
  readonly problemTypes: readonly ProblemType[];
  /** The values of `status` in the problem details. */
  readonly problemStatuses: readonly number[];
  readonly example: string | undefined;
  /** The member that reports an error in an example, or the name of an error schema. */
  readonly reportsError: string | undefined;
}

/** The maximum number of media types and examples to examine. */
const MOST_LOOKED_AT = 20;
/** The maximum number of headers and media types to list, which is more than any real response has. */
const MOST_LISTED = 100;
/** The maximum length of a name or title. */
const LONGEST_NAME = 200;
const LONGEST_DESCRIPTION = 4000;

const JSON_TYPE = /^(?:(?:application|text)\/(?:[\w.+-]+\+)?json\b|\*\/\*)/i;
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

/** Returns a media type's example bodies. */
function examplesOf(media: unknown, schema: unknown, { resolve, names }: DocumentReader): readonly unknown[] {
  const named = own(media, 'examples');
  const several = names(named)
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

/** Checks whether a list contains only this value, one or more times. */
const isOnly = (list: unknown, value: unknown): boolean =>
  Array.isArray(list) &&
  list.length > 0 &&
  list.length <= MOST_LOOKED_AT &&
  list.every((one: unknown) => one === value);

/** The keywords of a schema that don't restrict the value. */
const ANNOTATIONS = ['description', 'title', '$comment', 'deprecated', 'readOnly', 'writeOnly'];

/**
 * Checks whether a schema allows no body. Generators also omit the schema or write an empty one if there is no body.
 */
const isNothing = (schema: unknown, { names }: DocumentReader): boolean =>
  schema === false ||
  schema === undefined ||
  (asMembers(schema) !== undefined && names(schema).every((name) => ANNOTATIONS.includes(name))) ||
  own(schema, 'maxLength') === 0 ||
  own(schema, 'const') === null ||
  isOnly(own(schema, 'enum'), null) ||
  own(schema, 'type') === 'null' ||
  isOnly(own(schema, 'type'), 'null');

/** Returns the start of a title. */
const titleOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.slice(0, LONGEST_NAME) : undefined;

/**
 * Reads a response object. The members of its body are read only if `isFailure` is `true`, because they aren't needed
 * for a successful response.
 */
export type ResponseReader = (response: unknown, isFailure: boolean) => DocumentedResponse;

/**
 * Creates a function that reads the responses of one document. It caches its results because hundreds of operations can
 * share one response, and hundreds of responses can share one schema.
 */
export function responseReader(reader: DocumentReader): ResponseReader {
  const { resolve, names } = reader;
  const membersIn = cached((schema) => membersOf(schema, reader));
  const textOf = cached(exampleText);
  const errorIn = cached((body) => {
    const members = asMembers(body);
    return members === undefined ? undefined : errorMember(members);
  });

  function readBodies(response: unknown, isFailure: boolean) {
    const content = own(response, 'content');
    const mediaTypes = names(content)
      .slice(0, MOST_LISTED)
      .filter((type) => type.length <= LONGEST_NAME);
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
      const examples = examplesOf(media, schema, reader);
      if (!isNothing(schema, reader) || own(media, 'itemSchema') !== undefined || examples.length > 0)
        hasContent = true;
      if (!JSON_TYPE.test(type) && !PROBLEM_TYPE.test(type)) continue;
      if (isFailure && members.length === 0) members = membersIn(schema);
      if (isFailure) {
        for (const one of examples) example ??= asMembers(one) && textOf(one);
      }
      for (const one of examples) reportsError ??= errorIn(one);
      reportsError ??= ERROR_SCHEMA.exec(schemaName(reference) ?? '')?.[0];
      if (!PROBLEM_TYPE.test(type)) continue;

      const properties = own(schema, 'properties');
      const title = titleOf(
        statedValues(resolve(own(properties, 'title')).value).find((one) => typeof one === 'string'),
      );
      const stated = statedValues(resolve(own(properties, 'type')).value).map((one) => ({
        type: one,
        title,
      }));
      const shown = examples.map((one) => ({
        type: own(one, 'type'),
        title: titleOf(ownText(one, 'title')),
      }));
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
    return {
      mediaTypes,
      hasContent,
      members,
      problemTypes: [...problemTypes.values()],
      problemStatuses: [...problemStatuses],
      example,
      reportsError,
    };
  }

  const descriptionOf = cached((header) => firstParagraph(own(header, 'description')));
  const headersIn = cached((headers) =>
    names(headers)
      .slice(0, MOST_LISTED)
      .filter((name) => name.trim() !== '' && name.length <= LONGEST_NAME)
      .map((name) => ({ name, description: descriptionOf(resolve(own(headers, name)).value) })),
  );

  const read = (response: unknown, isFailure: boolean): DocumentedResponse => ({
    ...textsOf(own(response, 'description'), own(response, 'summary')),
    headers: headersIn(own(response, 'headers')),
    ...readBodies(response, isFailure),
  });
  const failures = cached((response) => read(response, true));
  const successes = cached((response) => read(response, false));
  return (response, isFailure) => (isFailure ? failures(response) : successes(response));
}

/** Reads a description, or the summary if there is no description. */
export function textsOf(
  description: unknown,
  summary: unknown,
): Pick<DocumentedResponse, 'text' | 'description'> {
  const text = firstParagraph(description) ?? firstParagraph(summary);
  return {
    ...(text === undefined ? {} : { text }),
    description:
      typeof description === 'string' ? description.slice(0, LONGEST_DESCRIPTION).toLowerCase() : '',
  };
}
