import { notesText } from '../generated/notes.js';
import type { SearchNote } from '../model/note.js';
import { openText } from '../text/shipped-text.js';

interface NoteEntry {
  readonly note: SearchNote;
  /**
   * The text that a query has to contain, or be part of: letters and digits in lowercase, with a space on either
   * side.
   */
  readonly phrases: readonly string[];
}

/** The part of a query that is read; the same as in `search`. */
const LONGEST_QUERY = 1500;
const MOST_NOTES = 5;
/** A single word is enough for a note if it is as long as an identifier; shorter words are too common. */
const IDENTIFIER_LENGTH = 9;

/** Letters and digits in lowercase, with single spaces between words and a space on both sides. */
const spaced = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/(^|[\s:=])-(?=\d)/g, '$1 minus ')
    .replace(/[^a-z0-9.]+/g, ' ')
    .replace(/\.(?!\d)|(?<!\d)\./g, ' ')
    .trim()
    .replace(/ +/g, ' ')} `;

let entries: readonly NoteEntry[] | undefined;

function readEntries(): readonly NoteEntry[] {
  const { lines, expand } = openText(notesText());
  return lines.map((line) => {
    const [id = '', title = '', text = '', codes = '', phrases = ''] = expand(line).split('\t');
    const note = { id, title, text, codes: Object.freeze(codes.split(' ').filter(Boolean).map(Number)) };
    return { note: Object.freeze(note), phrases: phrases.split('|').map(spaced) };
  });
}

/** A single number, with or without words that introduce it: `999`, `HTTP 999`, `status code: 0`, `error 404.13`. */
const NUMBER =
  /^ (?:(?:i?is|https?|error|status|sub|substatus|code|returned|response|got|is|a) )*((?:minus )?\d{1,4}(?:\.\d{1,3})?)(?: (?:error|status|code|iis|response))* $/;

/** An IIS number in a message: `HTTP Error 404.13 - Not Found`. */
const SUB_STATUS = / (?:error|iis|status|substatus) (\d{3}\.\d{1,3}) /;

/** A phrase that means all numbers in a range: `600-699`. */
const RANGE = /^ (\d+) (\d+) $/;

/** Whether a phrase is the number, or a range that contains it. */
function means(phrase: string, number: string): boolean {
  // 0 matches any number of zeros: logs write 000, browsers 0.
  if (/^0+$/.test(number)) return /^ 0+ $/.test(phrase);
  const [, first, last] = RANGE.exec(phrase) ?? [];
  return phrase === ` ${number} ` || (Number(first) <= Number(number) && Number(number) <= Number(last));
}

/** How well a phrase matches a query: the length of the shared part, or 0. */
function fit(phrase: string, query: string): number {
  if (phrase === query) return 1000 + phrase.length;
  const words = phrase.split(' ').length - 2;
  if ((words > 1 || phrase.length >= IDENTIFIER_LENGTH + 2) && query.includes(phrase)) return phrase.length;
  // The truncated beginning of a longer message, with at least three words.
  return query.split(' ').length > 4 && phrase.startsWith(query) ? query.length : 0;
}

/**
 * Finds notes for queries that no status code explains.
 *
 * Notes explain errors that come with 200 (such as Slack's `ok: false`) or without any response (such as
 * `ECONNREFUSED`), and numbers that aren't status codes (0, 600, 999, IIS sub-statuses). This function complements
 * `search`, which doesn't match them to a similar code. Only the first 1,500 characters are read.
 *
 * @param query - Any value; only a string can match.
 * @returns A frozen array of at most 5 notes, best first, or an empty array if no note matches.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { searchNotes } from 'http-status-atlas';
 *
 * searchNotes('channel_not_found')[0]?.codes; // => [200, 429]
 * searchNotes('HTTP 999')[0]?.id; // => 'number-999'
 * searchNotes('not found'); // => []
 * ```
 * @category Search
 */
export function searchNotes(query: string): readonly SearchNote[] {
  if (typeof query !== 'string') return Object.freeze([]);
  const text = spaced(query.slice(0, LONGEST_QUERY));
  entries ??= readEntries();
  const number = (NUMBER.exec(text) ?? SUB_STATUS.exec(text))?.[1];
  if (number !== undefined) {
    const numbered = entries.filter(({ phrases }) => phrases.some((phrase) => means(phrase, number)));
    return Object.freeze(numbered.map(({ note }) => note));
  }
  const found = entries
    .map(({ note, phrases }) => ({ note, score: Math.max(0, ...phrases.map((phrase) => fit(phrase, text))) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_NOTES);
  return Object.freeze(found.map(({ note }) => note));
}
