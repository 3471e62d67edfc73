const TIME =
  /\d{4}[-/]\d\d[-/]\d\d[T\s]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?|\d\d\/[A-Z][a-z]{2}\/\d{4}[: ]\d\d:\d\d:\d\d(?: [+-]\d{4})?/;

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/**
 * A time in the log's own format and in milliseconds. The times are compared because log lines aren't always in order.
 */
export interface LogTime {
  readonly text: string;
  readonly at: number;
}

/** Finds the time in a line. A time without an offset is treated as UTC. */
export function timeOf(line: string): LogTime | undefined {
  const text = TIME.exec(line.slice(0, 2000))?.[0];
  if (text === undefined) return undefined;
  const isNamed = text[2] === '/';
  const day = isNamed
    ? `${text.slice(7, 11)}-${String(MONTHS.indexOf(text.slice(3, 6)) / 3 + 1).padStart(2, '0')}-${text.slice(0, 2)}`
    : text.slice(0, 10).replaceAll('/', '-');
  const rest = isNamed ? text.slice(12) : text.slice(11).replace(',', '.');
  const [, clock = '', offset = ''] = /^([\d:.]+) ?(.*)$/.exec(rest) ?? [];
  const zone = offset === '' ? 'Z' : offset.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const at = Date.parse(`${day}T${clock}${zone}`);
  return Number.isNaN(at) ? undefined : { text, at };
}
