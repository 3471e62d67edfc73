import { neededHeaderOf } from './document-rules.js';
import { saysMore } from './document-text.js';
import type { OperationResponse } from './read-document.js';
import type { DocumentedResponse } from './read-response.js';
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
/** Headers that are omitted because every response has them, or because OpenAPI describes them elsewhere. */
const LEFT_OUT: readonly string[] = [
  'date',
  'content-type',
  'content-length',
  'transfer-encoding',
  'connection',
];
const SENT: readonly string[] = ['must', 'should', 'may'];

/**
 * Checks whether to list the headers that the definition of the status mentions. They are listed only if the client has
 * to act on the response.
 */
const isTold = (code = 0): boolean => code >= 300 && code !== 304;

/** An item and the number of its occurrences. */
interface Counted<Item> {
  readonly item: Item;
  readonly count: number;
}

/**
 * Adds up the counts of items that have the same key and sorts the items. Items with the same count keep their order.
 */
function counted<Item>(
  items: readonly Counted<Item>[],
  keyOf: (item: Item) => unknown,
): readonly Counted<Item>[] {
  const found = new Map<unknown, { readonly item: Item; count: number }>();
  for (const { item, count } of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const known = found.get(key);
    if (known === undefined) found.set(key, { item, count });
    else known.count += count;
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** Returns each response once, with the number of its operations, so that a shared response is examined only once. */
const distinctOf = (responses: readonly OperationResponse[]): readonly Counted<DocumentedResponse>[] => {
  const found = new Map<DocumentedResponse, number>();
  for (const { response } of responses) found.set(response, (found.get(response) ?? 0) + 1);
  return [...found].map(([item, count]) => ({ item, count }));
};

/** Returns the parts of all responses, each with the number of operations that send the response. */
const partsOf = <Part>(
  responses: readonly Counted<DocumentedResponse>[],
  read: (response: DocumentedResponse) => readonly Part[],
): readonly Counted<Part>[] =>
  responses.flatMap(({ item, count }) => read(item).map((part) => ({ item: part, count })));

/** Returns the descriptions that say more than the phrase. The most frequent descriptions come first. */
function textsOf(
  { code }: StatusKey,
  responses: readonly Counted<DocumentedResponse>[],
): readonly DocumentText[] {
  const texts = counted(responses, ({ text }) => text?.toLowerCase().replace(/[.!]+$/, ''));
  return texts.flatMap(({ item: { text }, count }) =>
    text !== undefined && saysMore(text, code) ? [{ text, count }] : [],
  );
}

/** Returns the headers that the document lists, followed by those in the definition of the status. */
function fieldsOf(
  { code }: StatusKey,
  responses: readonly Counted<DocumentedResponse>[],
  described: DescribedStatus | undefined,
): readonly ReferenceField[] {
  const all = partsOf(responses, ({ headers }) => headers);
  const documented = counted(all, ({ name }) => name.toLowerCase())
    .filter(({ item: { name } }) => !LEFT_OUT.includes(name.toLowerCase()))
    .map(({ item: { name, description }, count }) => {
      const text = description ?? fieldText(name, code);
      return { name, ...(text === undefined ? {} : { description: text }), documented: true, count };
    });
  const needed = neededHeaderOf(code)?.[0];
  const defined = [
    ...(needed === undefined ? [] : [{ name: needed }]),
    ...(described?.fields ?? []).filter(
      ({ direction, requirement }) => direction === 'response' && SENT.includes(requirement) && isTold(code),
    ),
  ];
  const seen = new Set([...LEFT_OUT, ...documented.map(({ name }) => name.toLowerCase())]);
  const others = defined.flatMap(({ name }) => {
    if (seen.has(name.toLowerCase())) return [];
    seen.add(name.toLowerCase());
    const description = fieldText(name, code);
    return description === undefined ? [] : [{ name, description, documented: false }];
  });
  return [...documented, ...others];
}

/** Returns the members of the most frequent body. */
function membersOf(responses: readonly Counted<DocumentedResponse>[]): readonly ReferenceMember[] {
  const bodies = counted(responses, ({ members }) =>
    members.length === 0 ? undefined : members.map(({ name }) => name).join(),
  );
  return bodies[0]?.item.members ?? [];
}

/** Returns the problem types without duplicates. */
function problemTypesOf(responses: readonly Counted<DocumentedResponse>[]): readonly ProblemType[] {
  const types = new Map<string, ProblemType>();
  for (const { item } of responses) {
    for (const one of item.problemTypes) if (!types.has(one.type)) types.set(one.type, one);
  }
  return [...types.values()].slice(0, MOST_PROBLEM_TYPES);
}

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** Builds the section about a status. */
export function makeSection(
  status: StatusKey,
  responses: readonly OperationResponse[],
  described: DescribedStatus | undefined,
  own: OwnText,
): StatusSection {
  const phrase = textOf(own.phrase) ?? phraseOf(status);
  const retry = retryPolicyOf(status);
  const ownActions = listOf(own.actions);
  // For a success, there's nothing to check, and clients follow redirects automatically.
  const hasCauses = ownActions.length === 0 && (status.code ?? 0) >= 400;
  const retryText = textOf(own.retry);
  const distinct = distinctOf(responses);
  const example = counted(distinct, (response) => response.example)[0]?.item.example;
  const types = counted(
    partsOf(distinct, ({ mediaTypes }) => mediaTypes),
    (type) => type,
  );
  return {
    key: status.key,
    ...(status.code === undefined ? {} : { code: status.code }),
    anchor: `status-${status.key}`,
    ...(phrase === undefined ? {} : { phrase }),
    ...(status.class === undefined ? {} : { class: status.class }),
    meaning: textOf(own.meaning) ?? meaningOf(status),
    texts: textsOf(status, distinct).slice(0, MOST_TEXTS),
    actions: ownActions.length > 0 ? ownActions : actionsOf(status),
    causes: hasCauses ? (described?.causes?.client ?? []).slice(0, MOST_CAUSES) : [],
    ...(retry === undefined ? {} : { retry }),
    ...(retryText === undefined ? {} : { retryText }),
    fields: fieldsOf(status, distinct, described),
    members: membersOf(distinct),
    problemTypes: problemTypesOf(distinct),
    mediaTypes: types.map(({ item }) => item).slice(0, MOST_TEXTS),
    ...(example === undefined ? {} : { example }),
    operations: responses.map(({ operation }) => operation),
  };
}
