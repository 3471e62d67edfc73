import { noteTexts } from '../generated/note-texts.js';

let texts: ReadonlySet<string> | undefined;

/**
 * Checks whether a query is a message that products write with a 200 response or without a response, but never with
 * another status code.
 *
 * `searchNotes` explains such a message, and a similar status code would be a wrong result. Only exact matches are
 * accepted: `token_expired` is an identifier in one API, but people also type "token expired".
 */
export function isNoteText(query: string): boolean {
  texts ??= new Set(noteTexts().split('|'));
  return texts.has(query.toLowerCase());
}
