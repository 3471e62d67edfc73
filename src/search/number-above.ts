/** Matches a number from 600 to 999 in the position of a status: `HTTP/1.1 999 Request denied`, `status code 999`. */
const STATED =
  /\b(?:http\/[\d.]{1,3}"? |status(?:[ _-]?code)?(?: is| was)?["':=]{0,2} ?)([6-9]\d\d)(?![\d%-]|[.:]\d)/i;

/** Returns the number above 599 that a text states as a status. Such a number isn't a status code. */
export const numberAbove = (query: string): string | undefined => STATED.exec(query)?.[1];
