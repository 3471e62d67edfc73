import { isRetryable, isStatusCode, list, retryAdvice, statusMatcher } from '../index.js';
import { headLine } from './pages.js';
import { painter, type Terminal, wrap } from './terminal.js';

/** A decision that would change if `isRetryable` replaced a list of codes. */
interface RetryChange {
  readonly code: number;
  /** `GET` represents the idempotent methods, and `POST` represents all other methods. */
  readonly method: string;
  /** Whether the user's list contains the code. */
  readonly yours: boolean;
  readonly ours: boolean;
  /** Whether the policy retries a request after a response that has Retry-After. */
  readonly oursWithRetryAfter: boolean;
  readonly reason: string;
}

/** The differences between the user's list and the policy. */
export interface RetryChanges {
  readonly against: string;
  /** The number of codes that were compared: the registered codes and the codes in the list. */
  readonly codes: number;
  readonly methods: readonly string[];
  readonly changes: readonly RetryChange[];
}

/**
 * Compares the user's list of retried codes with the policy, for every registered code and every code in the list.
 *
 * @throws SyntaxError - If the list can't be parsed.
 */
export function retryChanges(against: string, methods: readonly string[]): RetryChanges {
  const isListed = statusMatcher(against);
  const named = new Set((against.match(/\b[1-5]\d{2}\b/g) ?? []).map(Number).filter(isListed));
  const registered = list()
    .map(({ code }) => code)
    .filter((code) => isStatusCode(code));
  const codes = [...new Set([...registered, ...named])].sort((a, b) => a - b);
  const changes = codes.flatMap((code) =>
    methods.flatMap((method): RetryChange[] => {
      const yours = isListed(code);
      const ours = isRetryable(code, { method });
      const oursWithRetryAfter = isRetryable(code, { method, retryAfter: 1 });
      // A list of codes doesn't depend on headers, so a row is needed if either decision differs.
      if (yours === ours && yours === oursWithRetryAfter) return [];
      const { reason } = retryAdvice(code, { method });
      return [{ code, method, yours, ours, oursWithRetryAfter, reason }];
    }),
  );
  return { against, codes: codes.length, methods, changes };
}

const yesOrNo = (value: boolean) => (value ? 'yes' : 'no');

/** The description of the methods that a row represents. */
const MEANT: Readonly<Record<string, string>> = { GET: 'idempotent', POST: 'others' };

/** Formats the changes as a page: a table, followed by the reason for each code. */
export function retryChangesPage(
  { codes, methods, changes }: RetryChanges,
  isBoth: boolean,
  terminal: Terminal,
): string {
  const paint = painter(terminal);
  if (changes.length === 0)
    return `For ${methods.join(' and ')}, isRetryable agrees with your list on all ${codes} codes.`;
  const row = (...cells: readonly string[]) =>
    cells.map((cell, at) => cell.padEnd([6, 12, 11, 13, 0][at] ?? 0)).join('');
  const changed = [...new Set(changes.map(({ code }) => code))];
  return [
    `isRetryable differs from your list for ${changed.length} of ${codes} codes:`,
    '',
    paint.bold(row('code', 'methods', 'your list', 'isRetryable', 'with Retry-After')),
    ...changes.map(({ code, method, yours, ours, oursWithRetryAfter }) =>
      row(
        String(code),
        (isBoth ? MEANT[method] : undefined) ?? method,
        yesOrNo(yours),
        yesOrNo(ours),
        yesOrNo(oursWithRetryAfter),
      ),
    ),
    '',
    ...changed.flatMap((code) => [
      headLine(code, terminal),
      ...[...new Set(changes.filter((one) => one.code === code).map(({ reason }) => reason))].map((reason) =>
        wrap(reason, terminal.width, '    '),
      ),
    ]),
    ...(isBoth
      ? [
          '',
          wrap(
            'Idempotent methods: all that the IANA registry marks as idempotent, such as GET, PUT, and DELETE. Others: POST, PATCH, and unregistered methods.',
            terminal.width,
          ),
        ]
      : []),
  ].join('\n');
}
