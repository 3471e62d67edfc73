import { code, inline } from './markdown-text.js';
import type { ReferenceOperation, StatusReference, StatusSection } from './reference-types.js';

/** The options with their defaults. */
export interface PageOptions {
  readonly order: 'class' | 'frequency';
  readonly heading: string;
  readonly operations: number;
}

const NUMBER = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A number of things in words: `1 operation`, `1,112 operations`. */
export const amount = (count: number, noun: string): string =>
  `${NUMBER(count)} ${noun}${count === 1 ? '' : 's'}`;

/** What the reader sees of a key: `404`, `4XX`. */
const shownKey = ({ key }: StatusSection): string => (key === 'default' ? '' : key.toUpperCase());

/** The heading of a section: `404 Not Found`. */
export const titleOf = (section: StatusSection): string =>
  [shownKey(section), section.phrase === undefined ? '' : inline(section.phrase)].filter(Boolean).join(' ') ||
  'Any other status';

/** Where the section is found, whatever its heading says. */
export const anchorOf = ({ anchor }: StatusSection): string => `<a id="${anchor}"></a>`;

/** The first sentence of the page. */
export function introOf({ sections, openapi, operationCount, error }: StatusReference): string {
  if (error !== undefined) return inline(error);
  if (openapi === undefined) return '';
  const codes = amount(sections.filter((one) => one.code !== undefined).length, 'HTTP status code');
  const others = sections.filter((one) => one.code === undefined).map(shownKey);
  const ranges = others.filter((one) => one !== '');
  const more = [
    ...ranges.map((one) => `the range ${one}`),
    ...(others.includes('') ? ['a default for every other status'] : []),
  ];
  const also = more.length === 0 ? '' : `, and ${more.join(' and ')}`;
  return `The ${amount(operationCount, 'operation')} of this API document ${codes}${also}.`;
}

const SCOPES = {
  'any-method': 'Yes, with any method.',
  idempotent: 'Only an idempotent request, such as GET, PUT, or DELETE',
  never: 'No.',
} as const;

/** Whether to retry, in one sentence or two. */
export function retryOf(section: StatusSection, { idempotencyKey }: StatusReference): string {
  const { retry, retryText } = section;
  if (retryText !== undefined) return inline(retryText);
  if (retry === undefined) return '';
  const key = idempotencyKey ? ', or one with `Idempotency-Key`.' : '.';
  const scope = (one: keyof typeof SCOPES) => `${SCOPES[one]}${one === 'idempotent' ? key : ''}`;
  if (retry.plain === retry.withRetryAfter) return scope(retry.plain);
  if (retry.plain === 'never')
    return `Only if the response has \`Retry-After\`. ${
      retry.withRetryAfter === 'any-method'
        ? 'Then with any method.'
        : `Then ${scope(retry.withRetryAfter)
            .toLowerCase()
            .replace(/get, put, or delete/, 'GET, PUT, or DELETE')
            .replace('idempotency-key', 'Idempotency-Key')}`
    }`;
  return `${scope(retry.plain)} If the response has \`Retry-After\`, any request.`;
}

/** How long to wait before a retry. */
export function waitOf({ retry, retryText, fields }: StatusSection): string {
  if (retry === undefined || retryText !== undefined || retry.withRetryAfter === 'never') return '';
  const field = fields.find(({ name }) => name.toLowerCase() === 'retry-after');
  if (retry.plain === 'never') return 'Wait as long as `Retry-After` says.';
  return field?.documented === true
    ? 'Wait as long as `Retry-After` says. Without it, wait longer after each attempt, with random jitter.'
    : 'If the response has `Retry-After`, wait that long. Otherwise, wait longer after each attempt, with random jitter.';
}

/** An operation in a list. */
export function operationText({ method, path, summary, deprecated }: ReferenceOperation): string {
  const text = summary === undefined ? '' : `: ${inline(summary.replace(/\.$/, ''))}`;
  return `${code(`${method} ${path}`)}${text}${deprecated ? ' (deprecated)' : ''}`;
}

/** How many operations send the status. */
export function sentBy({ operations }: StatusSection, { operationCount, openapi }: StatusReference): string {
  if (openapi === undefined || operations.length === 0) return '';
  if (operations.length === operationCount) {
    if (operationCount === 1) return 'the one operation';
    return operationCount === 2 ? 'both operations' : `all ${amount(operationCount, 'operation')}`;
  }
  return `${NUMBER(operations.length)} of ${amount(operationCount, 'operation')}`;
}
