import { descriptions } from '../generated/descriptions.js';
import { openText } from '../text/shipped-text.js';

interface DescribedLines {
  /** The compressed JSON of each described code. */
  readonly byCode: ReadonlyMap<number, string>;
  /** The lines with the vendors and the meanings that they define. */
  readonly meanings: readonly string[];
  readonly expand: (part: string) => string;
}

let opened: DescribedLines | undefined;

/** Returns the descriptions and vendor meanings in compressed form. They are split into lines on first use. */
export function describedLines(): DescribedLines {
  if (opened !== undefined) return opened;
  const { lines, expand } = openText(descriptions());
  const middle = lines.indexOf('');
  const byCode = new Map(
    lines.slice(0, middle).map((line) => [Number(line.slice(0, 3)), line.slice(4)] as const),
  );
  opened = { byCode, meanings: lines.slice(middle + 1), expand };
  return opened;
}
