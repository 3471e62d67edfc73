import { notesText } from '../generated/notes.js';
import type { SearchNote } from '../model/note.js';
import { openText } from '../text/shipped-text.js';
import { spaced } from '../text/spaced.js';
import { marksOfNotes } from './note-marks.js';
import { numberAbove } from './number-above.js';
import { readablePart } from './read-query.js';

interface NoteEntry {
  readonly note: SearchNote;
  /**
   * The phrases that match this note. A query matches if it contains a phrase or is the start of one. Phrases consist
   * of lowercase letters and digits, with a space at both ends. An identifier of two words keeps its underscore.
   */
  readonly phrases: readonly string[];
}

const MOST_NOTES = 5;
/** The minimum length of a single-word phrase to find inside a longer query. Shorter words are too common. */
const IDENTIFIER_LENGTH = 9;

let entries: readonly NoteEntry[] | undefined;

function readEntries(): readonly NoteEntry[] {
  const { lines, expand } = openText(notesText());
  const marks = marksOfNotes();
  return lines.map((line, at) => {
    const [id = '', title = '', text = '', codes = '', phrases = ''] = expand(line).split('\t');
    const note = { id, title, text, codes: Object.freeze(codes.split(' ').filter(Boolean).map(Number)) };
    const ofNote = phrases === '' ? [] : phrases.split('|').map((phrase) => ` ${phrase} `);
    return { note: Object.freeze(note), phrases: [...ofNote, ...(marks[at]?.texts ?? [])] };
  });
}

/**
 * Matches a single number, with or without words that introduce it: `999`, `HTTP 999`, `status code: 0`,
 * `error 404.13`.
 */
const NUMBER =
  /^ (?:(?:i?is|https?|error|status|sub|substatus|code|returned|response|got|a) )*((?:minus )?\d{1,4}(?:\.\d{1,3})?)(?: (?:error|status|code|iis|response))* $/;

/** Matches an IIS substatus in a message: `HTTP Error 404.13 - Not Found`. */
const SUB_STATUS = / (?:error|iis|status|substatus) (\d{3}\.\d{1,3}) /;

/** Matches a phrase that represents all numbers in a range: `600-699`. */
const RANGE = /^ (\d+) (\d+) $/;

/** Checks whether a phrase is the given number, or a range that contains the number. */
function means(phrase: string, number: string): boolean {
  // Any number of zeros has the same meaning: logs contain 000, and browsers report 0.
  if (/^0+$/.test(number)) return /^ 0+ $/.test(phrase);
  const [, first, last] = RANGE.exec(phrase) ?? [];
  return phrase === ` ${number} ` || (Number(first) <= Number(number) && Number(number) <= Number(last));
}

/**
 * Returns a score for how well a phrase matches a query, based on the length of the shared part. The score is 0 if they
 * don't match.
 */
function fit(phrase: string, query: string): number {
  // An identical phrase fits better than a phrase that only starts with the query.
  if (phrase === query) return phrase.length + 1;
  if (query.includes(phrase) && (wordCount(phrase) > 1 || phrase.length >= IDENTIFIER_LENGTH + 2))
    return phrase.length;
  // The query can also be the start of a longer message if it has at least three words.
  return phrase.startsWith(query) && wordCount(query) > 2 ? query.length : 0;
}

/** Returns the number of words in a string that has a space at each end. */
const wordCount = (text: string): number => text.split(' ').length - 2;

/**
 * Finds notes for queries that no status code explains.
 *
 * Notes explain errors that occur with a 200 response (such as Slack's `ok: false`) or without any response (such as
 * `ECONNREFUSED`), and numbers that aren't status codes (such as 0, 600, 999, and the substatus codes of IIS). Use this
 * function together with `search`, which doesn't return a similar status code for such a query. Only the first 1,500
 * characters are processed.
 *
 * @param query - Any value; only a string can match.
 * @returns A frozen array of at most five notes, best first. If no note matches, the array is empty.
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
  const part = readablePart(query);
  const text = spaced(part);
  entries ??= readEntries();
  const number = (NUMBER.exec(text) ?? SUB_STATUS.exec(text))?.[1] ?? numberAbove(part);
  if (number !== undefined) {
    const numbered = entries.filter(({ phrases }) => phrases.some((phrase) => means(phrase, number)));
    return Object.freeze(numbered.map(({ note }) => note));
  }
  const names = ` ${part.toLowerCase().replace(/\W+/g, ' ').trim()} `;
  const fitOf = (phrase: string) => fit(phrase, phrase.includes('_') ? names : text);
  const found = entries
    .map(({ note, phrases }) => ({ note, score: Math.max(0, ...phrases.map(fitOf)) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_NOTES);
  return Object.freeze(found.map(({ note }) => note));
}
