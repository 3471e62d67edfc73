import { NOTE_TEXTS } from '../generated/note-texts.js';

let texts: ReadonlySet<string> | undefined;

/**
 * Whether a query is a text that products write with 200 or without a response, and never with a status code.
 *
 * `searchNotes` explains it; the most similar code would be wrong. Only the exact text matches: `token_expired` is an
 * identifier of one API, but "token expired" is a phrase that people type.
 */
export function isNoteText(query: string): boolean {
  texts ??= new Set(NOTE_TEXTS.split('|'));
  return texts.has(query.toLowerCase());
}
