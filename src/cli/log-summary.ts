import type { LogSummary } from '../explain/count-statuses.js';
import { describe, isClientError, isServerError } from '../index.js';
import { counted } from './counted.js';
import { headLine, phraseOfCode } from './pages.js';
import { painter, type Terminal, wrap } from './terminal.js';

/** Formats the table that summarizes a log. */
export function logPage({ lines, statuses, codes }: LogSummary, terminal: Terminal): string {
  const paint = painter(terminal);
  const rows = codes.map(({ code, count, share, first = '', last = '' }) => [
    String(code),
    count.toLocaleString('en-US'),
    `${(share * 100).toFixed(1)}%`,
    phraseOfCode(code),
    first,
    last,
  ]);
  const head = ['code', 'count', 'share', 'reason phrase', 'first', 'last'];
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const cell = (text: string, column: number) =>
    column === 1 || column === 2
      ? text.padStart(widths[column] as number)
      : text.padEnd(widths[column] as number);
  const print = (row: readonly string[]) => row.map(cell).join('  ').trimEnd();
  const worst = worstCode(codes);
  return [
    paint.dim(print(head)),
    ...rows.map((row) => print(row).replace(/^\d+/, (digits) => paint.code(Number(digits)))),
    '',
    `${counted(statuses, 'status code')} in ${counted(lines, 'line')}`,
    ...(worst === undefined
      ? []
      : [
          '',
          `Most frequent ${isServerError(worst) ? 'server' : 'client'} error: ${headLine(worst, terminal)}`,
          wrap(describe(worst)?.summary ?? '', terminal.width),
          `To see what to check, run http-status-atlas ${worst}`,
        ]),
  ].join('\n');
}

/** Returns the most frequent server error or, if there are no server errors, the most frequent client error. */
function worstCode(codes: LogSummary['codes']): number | undefined {
  // Within a class, the most frequent code comes first.
  const known = codes.map(({ code }) => code).filter((code) => describe(code) !== undefined);
  return known.find((code) => isServerError(code)) ?? known.find((code) => isClientError(code));
}
