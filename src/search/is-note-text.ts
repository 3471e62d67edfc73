import { NOTE_TEXTS } from '../generated/note-texts.js';

let texts: ReadonlySet<string> | undefined;

/**
 * Whether a query is a text that products write with 200 or without a response, and never with a status of its own.
 *
 * `searchNotes` explains it; the code that it resembles would be the wrong one. Only the text itself counts:
 * `token_expired` is an identifier of one API, and "token expired" is what people say.
 */
export function isNoteText(query: string): boolean {
  texts ??= new Set(NOTE_TEXTS.split('|'));
  return texts.has(query.toLowerCase());
}
