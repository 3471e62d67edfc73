import type { LogSummary } from '../explain/count-statuses.js';
import { painter, type Terminal } from './terminal.js';

/** The table of a log. */
export function logPage({ lines, statuses, codes }: LogSummary, terminal: Terminal): string {
  const paint = painter(terminal);
  const rows = codes.map(({ code, reasonPhrase: phrase = '', count, share, first = '', last = '' }) => [
    String(code),
    count.toLocaleString('en-US'),
    `${(share * 100).toFixed(1)}%`,
    phrase,
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
  return [
    paint.dim(print(head)),
    ...rows.map((row) => print(row).replace(/^\d+/, (digits) => paint.code(Number(digits)))),
    '',
    `${statuses.toLocaleString('en-US')} status codes in ${lines.toLocaleString('en-US')} lines`,
  ].join('\n');
}
