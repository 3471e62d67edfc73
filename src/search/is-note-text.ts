import { noteTexts } from '../generated/note-texts.js';

/** Matches a body that reports an error although its status is 200, with the name of the error. */
const NOT_OK = /^\{\s*"ok"\s*:\s*false\b.*"error"\s*:\s*"(\w+)"/s;

let texts: ReadonlySet<string> | undefined;

/**
 * Checks whether a query is a message that products write with a 200 response or without a response, but never with
 * another status code.
 *
 * `searchNotes` explains such a message, and a similar status code would be a wrong result. Only exact matches are
 * accepted: `token_expired` is an identifier in one API, but people also type "token expired". The text can also be the
 * error in a JSON body with `"ok": false`.
 */
export function isNoteText(query: string): boolean {
  texts ??= new Set(noteTexts().split('|'));
  return texts.has((NOT_OK.exec(query)?.[1] ?? query).toLowerCase());
}
