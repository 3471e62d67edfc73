import { NEEDED_HEADERS } from './document-rules.js';
import { saysMore } from './document-text.js';
import type { OperationResponse } from './read-document.js';
import type {
  DescribedStatus,
  DocumentText,
  OwnText,
  ProblemType,
  ReferenceField,
  ReferenceMember,
  StatusSection,
} from './reference-types.js';
import { actionsOf, fieldText, meaningOf, phraseOf, retryPolicyOf } from './section-texts.js';
import type { StatusKey } from './status-key.js';

const MOST_CAUSES = 6;
const MOST_TEXTS = 12;
const MOST_PROBLEM_TYPES = 50;
/** Every response has these, or OpenAPI says them elsewhere. */
const LEFT_OUT: readonly string[] = [
  'date',
  'content-type',
  'content-length',
  'transfer-encoding',
  'connection',
];
const SENT: readonly string[] = ['must', 'should', 'may'];

/** Whether the reader is told what the definition of the status says: where something is left to do, that is. */
const isTold = (code: number | undefined): boolean => code !== undefined && code >= 300 && code !== 304;

/** Counts how often something occurs; the first of equals stays in front. */
function counted<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined) {
  const found = new Map<string, { readonly item: Item; count: number }>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, { item, count: 1 });
    else known.count += 1;
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** The descriptions that say more than the phrase, which stand for more than one operation first. */
function textsOf({ code }: StatusKey, responses: readonly OperationResponse[]): readonly DocumentText[] {
  const texts = counted(responses, ({ response: { text } }) => text?.toLowerCase().replace(/[.!]+$/, ''));
  return texts.flatMap(({ item, count }) => {
    const { text } = item.response;
    return text !== undefined && saysMore(text, code) ? [{ text, count }] : [];
  });
}

/** Headers that the document lists, then those that the definition of the status has. */
function fieldsOf(
  { code }: StatusKey,
  responses: readonly OperationResponse[],
  described: DescribedStatus | undefined,
): readonly ReferenceField[] {
  const all = responses.flatMap(({ response }) => response.headers);
  const documented = counted(all, ({ name }) => name.toLowerCase())
    .filter(({ item: { name } }) => !LEFT_OUT.includes(name.toLowerCase()))
    .map(({ item: { name, description }, count }) => {
      const text = description ?? fieldText(name, code);
      return { name, ...(text === undefined ? {} : { description: text }), documented: true, count };
    });
  const needed = code === undefined ? undefined : NEEDED_HEADERS[code]?.[0];
  const defined = [
    ...(needed === undefined ? [] : [{ name: needed }]),
    ...(described?.fields ?? []).filter(
      ({ name, direction, requirement }) =>
        direction === 'response' &&
        SENT.includes(requirement) &&
        isTold(code) &&
        fieldText(name) !== undefined,
    ),
  ];
  const seen = new Set([...LEFT_OUT, ...documented.map(({ name }) => name.toLowerCase())]);
  const others = defined.flatMap(({ name }) => {
    if (seen.has(name.toLowerCase())) return [];
    seen.add(name.toLowerCase());
    const text = fieldText(name, code);
    return [{ name, ...(text === undefined ? {} : { description: text }), documented: false }];
  });
  return [...documented, ...others];
}

/** The members of the body that most responses have. */
function membersOf(responses: readonly OperationResponse[]): readonly ReferenceMember[] {
  const bodies = counted(
    responses.map(({ response }) => response.members),
    (members) => (members.length === 0 ? undefined : members.map(({ name }) => name).join()),
  );
  return bodies[0]?.item ?? [];
}

/** The problem types, each once. */
function problemTypesOf(responses: readonly OperationResponse[]): readonly ProblemType[] {
  const types = new Map<string, ProblemType>();
  for (const { response } of responses) {
    for (const one of response.problemTypes) if (!types.has(one.type)) types.set(one.type, one);
  }
  return [...types.values()].slice(0, MOST_PROBLEM_TYPES);
}

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Puts together what there is to say about a status. */
export function makeSection(
  status: StatusKey,
  responses: readonly OperationResponse[],
  described: DescribedStatus | undefined,
  own: OwnText,
): StatusSection {
  const phrase = textOf(own.phrase) ?? phraseOf(status);
  const retry = retryPolicyOf(status);
  const ownActions = listOf(own.actions);
  // Of a success there is nothing to check, and a redirect is followed.
  const hasCauses = ownActions.length === 0 && (status.code ?? 0) >= 400;
  const retryText = textOf(own.retry);
  const example = counted(responses, ({ response }) => response.example)[0]?.item.response.example;
  const types = counted(
    responses.flatMap(({ response }) => response.mediaTypes),
    (type) => type,
  );
  return {
    key: status.key,
    ...(status.code === undefined ? {} : { code: status.code }),
    anchor: `status-${status.key}`,
    ...(phrase === undefined ? {} : { phrase }),
    ...(status.class === undefined ? {} : { class: status.class }),
    meaning: textOf(own.meaning) ?? meaningOf(status),
    texts: textsOf(status, responses).slice(0, MOST_TEXTS),
    actions: ownActions.length > 0 ? ownActions : actionsOf(status),
    causes: hasCauses ? (described?.causes?.client ?? []).slice(0, MOST_CAUSES) : [],
    ...(retry === undefined ? {} : { retry }),
    ...(retryText === undefined ? {} : { retryText }),
    fields: fieldsOf(status, responses, described),
    members: membersOf(responses),
    problemTypes: problemTypesOf(responses),
    mediaTypes: types.map(({ item }) => item).slice(0, MOST_TEXTS),
    ...(example === undefined ? {} : { example }),
    operations: responses.map(({ operation }) => operation),
  };
}
