import { noteMarks } from '../generated/note-marks.js';
import { spaced } from '../text/spaced.js';

/** The marks of a note, with a space at both ends, and the codes that the note explains. */
interface Marks {
  readonly codes: readonly number[];
  readonly texts: readonly string[];
}

/** What a query with marks is allowed to find. */
export interface Marked {
  readonly codes: ReadonlySet<number>;
  /** Checks whether a string contains one of the marks. */
  readonly isIn: (text: string) => boolean;
}

/** Matches an SMTP reply with its enhanced status code: `550 5.7.1`. */
const MAIL_REPLY = / ([245])\d\d \1\.\d{1,3}\.\d{1,3} /;

let notes: readonly Marks[] | undefined;

const readMarks = (): readonly Marks[] =>
  noteMarks()
    .split('\n')
    .map((line) => {
      const [codes = '', texts = ''] = line.split('\t');
      return {
        codes: codes.split(' ').filter(Boolean).map(Number),
        texts: texts.split('|').map((text) => ` ${text} `),
      };
    });

/**
 * Finds the parts of a message that reveal its subject, such as "command not found" or "getaddrinfo", and returns the
 * codes that are related to the subject. Other codes that share a few words with the message would be wrong results.
 */
export function readMarked(query: string): Marked | undefined {
  const text = spaced(query);
  if (MAIL_REPLY.test(text)) return { codes: new Set(), isIn: () => false };
  notes ??= readMarks();
  const found = notes.flatMap(({ codes, texts }) =>
    texts.filter((mark) => text.includes(mark)).map((mark) => ({ codes, mark })),
  );
  if (found.length === 0) return undefined;
  return {
    codes: new Set(found.flatMap(({ codes }) => codes)),
    isIn: (entry) => {
      const other = spaced(entry);
      return found.some(({ mark }) => other.includes(mark));
    },
  };
}
