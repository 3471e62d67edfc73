import { certain, NONE, type Reading } from './reading.js';
import { kindOfKey } from './status-keys.js';

/** The layout of a table, including the position of the status column. */
export interface Columns {
  readonly separator: RegExp;
  readonly status: number;
  readonly count: number;
}

const COMMA = /,/;
/** Matches the vertical bar that separates columns in Markdown, psql, and MySQL. */
const BAR = /[|│]/;
/** Matches the gap between columns that are aligned with spaces. */
const GAP = / {2,}|\t/;
/** Matches the space between the values that curl prints. */
const SPACE = / /;

/** Matches the values that a curl command prints after the transfer, in one line. */
const WRITE_OUT = /\s(?:-\w{0,9}w|--write-out)[ =]?["'](?:\\n)?([^"'\\]{1,300})(?:\\n)?["']/;
const FIELDS = /^#fields:?\s+/i;
const OTHER_COLUMN =
  /^(?:date|ts|start|elapsed|method|verb|path|url|uri|host|label|bytes|size|duration\w*|latency\w*|ip|client\w*|user\w*|name|request\w*|cs-\S+|c-ip|s-ip|\w*time\w*|uid|service|level|endpoint|route|target|page|when|ms|count|id|node|server)$/i;

/**
 * Parses the line that contains the column names: the `#Fields:` line of IIS, CloudFront, and Zeek, the first line of
 * a CSV file, or the format in a curl command.
 */
export function readColumns(line: string): Columns | undefined {
  const fields = FIELDS.exec(line);
  if (fields) {
    const names = line.slice(fields[0].length).split(/\s+/);
    const status = indexOfStatus(names);
    return { separator: line.includes('\t') ? /\t/ : /[ \t]/, status, count: names.length };
  }
  const format = WRITE_OUT.exec(line)?.[1];
  if (format) {
    const printed = format.split(' ');
    const status = printed.findIndex((value) => /^%\{(?:http|response)_code\}$/.test(value));
    if (status >= 0) return { separator: SPACE, status, count: printed.length };
  }
  if (line.length > 2000) return undefined;
  for (const separator of [COMMA, /\t/, /;/, BAR, GAP]) {
    const names = line.split(separator).map((name) => name.trim().replace(/^["*`]+|["*`]+$/g, ''));
    const isOpen = separator === BAR || separator === GAP;
    // A table can also have vertical bars or spaces outside its columns, so empty names at the ends are removed.
    const inner = isOpen ? names.slice(names[0] === '' ? 1 : 0, names.at(-1) === '' ? -1 : undefined) : names;
    if (inner.length < 3 || !inner.every((name) => /^[A-Za-z_][\w .()/-]{0,40}$/.test(name))) continue;
    const status = indexOfStatus(names);
    const others = names.filter((name) => OTHER_COLUMN.test(name)).length;
    if (status >= 0 && others >= 2) return { separator, status, count: names.length };
  }
  return undefined;
}

function indexOfStatus(names: readonly string[]): number {
  const kinds = names.map((name) => kindOfKey(name));
  const own = kinds.findIndex((kind) => kind?.kind === 'status' && !kind.upstream);
  return own >= 0 ? own : kinds.findIndex((kind) => kind?.kind === 'status');
}

/** Reads the status in a row of the table. Returns `undefined` if the line doesn't belong to the table. */
export function readRow(line: string, { separator, status, count }: Columns): readonly Reading[] | undefined {
  if (line.startsWith('#')) return NONE;
  const cells = splitRow(line, separator);
  const cell = cells[status];
  const isExact = separator === COMMA || separator === BAR || separator === GAP || separator === SPACE;
  if (!cell || (isExact && cells.length !== count)) return undefined;
  const { at, text } = cell;
  const digits = text.replace(/^["\s]+|["\s]+$/g, '');
  const readings = certain(digits, at + text.indexOf(digits), 0, 'column');
  return readings.length > 0 || /^(?:-|0|000|)$/.test(digits) ? readings : undefined;
}

/** Splits a row at the separator, except inside CSV quotes. */
function splitRow(line: string, separator: RegExp): { readonly at: number; readonly text: string }[] {
  const cells: { at: number; text: string }[] = [];
  let at = 0;
  for (const { 0: between, index } of line.matchAll(
    separator === COMMA ? /"[^"]*"?|,/g : new RegExp(separator, 'g'),
  )) {
    if (between.startsWith('"')) continue;
    cells.push({ at, text: line.slice(at, index) });
    at = index + between.length;
  }
  cells.push({ at, text: line.slice(at) });
  return cells;
}
