import { spaced } from '../text/spaced.js';
import { marksOfNotes } from './note-marks.js';

/** What a query with marks is allowed to find. */
export interface Marked {
  readonly codes: ReadonlySet<number>;
  /** Checks whether a string contains one of the marks. */
  readonly isIn: (text: string) => boolean;
}

/** Matches an SMTP reply with its enhanced status code: `550 5.7.1`. */
const MAIL_REPLY = / ([245])\d\d \1\.\d{1,3}\.\d{1,3} /;

/**
 * Finds the parts of a message that reveal its subject, such as "command not found" or "getaddrinfo", and returns the
 * codes that are related to the subject. Other codes that share a few words with the message would be wrong results.
 */
export function readMarked(query: string): Marked | undefined {
  const text = spaced(query);
  if (MAIL_REPLY.test(text)) return { codes: new Set(), isIn: () => false };
  const found = marksOfNotes().flatMap(({ codes, texts }) =>
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
