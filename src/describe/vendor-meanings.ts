import type { VendorMeaning } from '../model/description.js';
import { describedLines } from './described-lines.js';

/** A meaning as the table stores it, without the vendor and without the values that most meanings share. */
type ShortMeaning = Omit<VendorMeaning, 'vendor' | 'vendorName' | 'kind' | 'reachesClient' | 'confidence'> &
  Partial<Pick<VendorMeaning, 'kind' | 'reachesClient' | 'confidence'>>;

interface Line {
  readonly vendor: string;
  readonly vendorName: string;
  /** The compressed JSON of the meaning. */
  readonly json: string;
}

let linesByCode: Map<number, Line[]> | undefined;

/** Reads the lines of each code. The most common vendor comes first, and the others are sorted by slug. */
function readLines(): Map<number, Line[]> {
  const lines = new Map<number, Line[]>();
  let vendor = '';
  let vendorName = '';
  const { meanings, expand } = describedLines();
  for (const line of meanings) {
    const space = line.indexOf(' ');
    const key = line.slice(0, space);
    const rest = line.slice(space + 1);
    const [, first, code] = /^(\*?)(\d+)$/.exec(key) ?? [];
    if (code === undefined) {
      vendor = key;
      vendorName = expand(rest);
      continue;
    }
    const before = lines.get(Number(code)) ?? [];
    const one = { vendor, vendorName, json: rest };
    lines.set(Number(code), first === '*' ? [one, ...before] : [...before, one]);
  }
  return lines;
}

/** Returns the meanings that vendors define for a code. */
export function meaningsOf(code: number): VendorMeaning[] {
  linesByCode ??= readLines();
  const { expand } = describedLines();
  return (linesByCode.get(code) ?? []).map(({ vendor, vendorName, json }) => {
    const short: ShortMeaning = JSON.parse(expand(json));
    const { reasonPhrase, kind = 'status', meaning, reachesClient = true, fix, note } = short;
    const { sources, confidence = 'high' } = short;
    return {
      vendor,
      vendorName,
      ...(reasonPhrase === undefined ? {} : { reasonPhrase }),
      kind,
      meaning,
      reachesClient,
      ...(fix === undefined ? {} : { fix }),
      ...(note === undefined ? {} : { note }),
      sources,
      confidence,
    };
  });
}
