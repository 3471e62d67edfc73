import { data as comparisons } from '../../data/comparisons.data';
import { data as titles } from '../../data/titles.data';
import { classCodeOf, rangeOf } from '../../site/words';

/** A result that isn't a status code: a comparison, or the meaning of an unregistered number. */
export interface Shortcut {
  readonly kind: 'comparison' | 'range' | 'unregistered';
  readonly title: string;
  readonly text: string;
  readonly page: string;
  readonly codes: readonly number[];
}

/**
 * Matches a query for a single number, with or without words around it, such as `HTTP/1.1 471` or `status code: 471`.
 */
const ONLY_NUMBER = /^(?:http(?:\/[\d.]+)?|status|code|error|response|[\s:#-])*([1-5]\d\d)\s*$/i;

const isKnown = (code: number) => code in titles;

/** Returns the nearest described codes in the same class, below and above a number. */
function neighborsOf(code: number): number[] {
  const codes = Object.keys(titles).map(Number);
  const inClass = codes.filter((one) => rangeOf(one) === rangeOf(code)).sort((one, other) => one - other);
  return [inClass.filter((one) => one < code).at(-1), inClass.find((one) => one > code)].filter(
    (one) => one !== undefined,
  );
}

/** Returns the comparisons of the codes in a query. Comparisons with the fewest additional codes come first. */
function comparisonsIn(query: string): Shortcut[] {
  const named = [...new Set([...query.matchAll(/\b[1-5]\d\d\b/g)].map(([digits]) => Number(digits)))];
  if (named.length < 2) return [];
  return comparisons
    .filter(({ codes }) => named.every((code) => codes.includes(code)))
    .sort((one, other) => one.codes.length - other.codes.length)
    .map(({ codes, question }) => ({
      kind: 'comparison',
      title: new Intl.ListFormat('en', { type: 'disjunction' }).format(codes.map(String)),
      text: question,
      page: `/guide/comparisons/${codes.join('-')}`,
      codes: [],
    }));
}

function unregisteredIn(query: string): Shortcut[] {
  const code = Number(ONLY_NUMBER.exec(query.trim())?.[1]);
  if (Number.isNaN(code) || isKnown(code)) return [];
  const fallback = classCodeOf(code);
  return [
    {
      kind: 'unregistered',
      title: `${code} isn't registered`,
      text: `No vendor is known to use it either. A client treats it as ${fallback} ${titles[fallback]} (RFC 9110, section 15).`,
      page: `/codes/${code}`,
      codes: [fallback, ...neighborsOf(code)],
    },
  ];
}

/** Returns the codes in a range such as `50x` or `5xx`. */
function rangeIn(query: string): Shortcut[] {
  const written = /^\s*([1-5])(?:(\d)x|xx)\s*$/i.exec(query);
  if (written === null) return [];
  const [, first = '', second] = written;
  const start = `${first}${second ?? ''}`;
  const isEmpty = !Object.keys(titles).some((code) => code.startsWith(start));
  return [
    {
      kind: 'range',
      title: second === undefined ? `All ${first}xx codes` : `${start}0 to ${start}9`,
      text: isEmpty ? 'This range has no registered or vendor-defined codes.' : '',
      page: `/codes/${first}xx`,
      // The results of the search list the codes.
      codes: [],
    },
  ];
}

/** Returns the shortcuts to show before the results of a query. */
export const shortcutsFor = (query: string): Shortcut[] => [
  ...comparisonsIn(query),
  ...rangeIn(query),
  ...unregisteredIn(query),
];
