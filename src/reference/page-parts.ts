import { code, inline } from './markdown-text.js';
import { bare } from './own.js';
import type { ReferenceOperation, StatusReference, StatusSection } from './reference-types.js';

/** The options with their defaults. */
export interface PageOptions {
  readonly isByFrequency: boolean;
  readonly heading: string;
  readonly operations: number;
}

/** Formats a number with thousands separators: `1,112`. */
export const formatNumber = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Formats a count with its noun: `1 operation`, `1,112 operations`. */
export const amount = (count: number, noun: string): string =>
  `${formatNumber(count)} ${noun}${count === 1 ? '' : 's'}`;

/** Returns a key's text: `404`, `4XX`. */
const shownKey = ({ key }: StatusSection): string => (key === 'default' ? '' : key.toUpperCase());

/** Returns a section's heading: `404 Not Found`. */
export const titleOf = (section: StatusSection): string =>
  [shownKey(section), section.phrase === undefined ? '' : inline(section.phrase)].filter(Boolean).join(' ') ||
  'Any other status';

/** Returns a section's link target, which doesn't depend on the heading. */
export const anchorOf = ({ anchor }: StatusSection): string => `<a id="${anchor}"></a>`;

/** Returns the first sentence of the page. */
export function introOf({ sections, openapi, operationCount, error }: StatusReference): string {
  if (error !== undefined) return inline(error);
  if (openapi === undefined) return '';
  if (operationCount === 0) return 'This document has no operations.';
  const codes = sections.filter((one) => one.code !== undefined).length;
  const others = sections.filter((one) => one.code === undefined).map(shownKey);
  const all = [
    ...(codes > 0 || others.length === 0 ? [amount(codes, 'HTTP status code')] : []),
    ...others.filter((one) => one !== '').map((one) => `the range ${one}`),
    ...(others.includes('') ? ['a default for every other status'] : []),
  ];
  const last = all.pop();
  const list = all.length > 1 ? `${all.join(', ')}, and ${last}` : [...all, last].join(' and ');
  return `This API has ${amount(operationCount, 'operation')} with ${list}.`;
}

/**
 * Describes the requests that can be retried when other requests can't: `an idempotent request, such as GET, PUT, or
 * DELETE`.
 */
const repeatable = ({ idempotencyKey }: StatusReference): string =>
  `an idempotent request, such as GET, PUT, or DELETE${idempotencyKey ? ', or one with `Idempotency-Key`' : ''}`;

const IF_SENT = 'if the response has `Retry-After`';

/** Returns one or two sentences that say whether to retry. */
export function retryOf({ retry, retryText }: StatusSection, model: StatusReference): string {
  if (retryText !== undefined) return inline(retryText);
  if (retry === undefined) return '';
  const { plain, withRetryAfter } = retry;
  if (withRetryAfter === 'never') return 'No.';
  if (plain === 'never') {
    const isAny = withRetryAfter === 'any-method';
    return `Only ${IF_SENT}, ${isAny ? 'but then with any method' : `and then only ${repeatable(model)}`}.`;
  }
  return plain === 'any-method' ? 'Yes, with any method.' : `Only ${repeatable(model)}.`;
}

/** Returns the caller's next steps in short sentences: the actions, and whether to retry. */
export function nextStepOf(section: StatusSection, model: StatusReference): string {
  const { actions, retry, retryText } = section;
  const steps = actions.map(inline);
  if (retryText !== undefined) steps.push(`Retry: ${inline(retryText)}`);
  else if (retry?.withRetryAfter === 'never') steps.push("Don't retry.");
  else if (retry !== undefined) {
    const conditions = [
      ...(retry.plain === 'never' ? [IF_SENT] : []),
      ...(retry.plain === 'idempotent' || retry.withRetryAfter === 'idempotent' ? [repeatable(model)] : []),
    ];
    steps.push(
      conditions.length === 0
        ? 'Retry after a pause, with any method.'
        : `Retry only ${conditions.join(', and only ')}.`,
    );
  }
  return steps.join(' ');
}

/** Returns a sentence that says how long to wait before a retry. */
export function waitOf({ retry, retryText, fields }: StatusSection): string {
  if (retry === undefined || retryText !== undefined || retry.withRetryAfter === 'never') return '';
  const field = fields.find(({ name }) => name.toLowerCase() === 'retry-after');
  if (retry.plain === 'never') return 'Wait as long as `Retry-After` specifies.';
  return field?.documented === true
    ? 'Wait as long as `Retry-After` specifies. If the header is missing, wait longer before each retry, with random jitter.'
    : 'If the response has `Retry-After`, wait that long. Otherwise, wait longer after each attempt, with random jitter.';
}

/** Formats an operation in a list. */
export function operationText(operation: ReferenceOperation): string {
  const { method, path, summary, deprecated } = bare(operation);
  const text = summary === undefined ? '' : `: ${inline(summary.replace(/\.$/, ''))}`;
  return `${code(`${method} ${path}`)}${text}${deprecated ? ' (deprecated)' : ''}`;
}

/** Counts the operations that send the status. */
export function sentBy({ operations }: StatusSection, { operationCount, openapi }: StatusReference): string {
  if (openapi === undefined || operations.length === 0) return '';
  if (operations.length === operationCount) {
    if (operationCount === 1) return 'the only operation';
    return operationCount === 2 ? 'both operations' : `all ${amount(operationCount, 'operation')}`;
  }
  return `${formatNumber(operations.length)} of ${amount(operationCount, 'operation')}`;
}
