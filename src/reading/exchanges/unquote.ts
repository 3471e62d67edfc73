import { TELLING_FIELD } from './start-line.js';

/**
 * Matches the first line of a response after a prefix that mail programs, editors, `diff`, `bat`, `cat -n`, or `grep`
 * put before every line.
 */
const PREFIX =
  /^((?:[>|+\u2502][ \t]?){1,8}|[ \t]{1,40}|[ \t]{0,12}\d{1,6}[ \t]{0,4}[:|\u2502\t -][ \t]?|[\w./\\-]{1,80}:(?:\d{1,6}:)?)(?=(?:< )?HTTP\/\d(?:\.\d)?[ \t]{1,4}[1-9]\d\d(?![\w."]))/;

const FIELD_NAME = /^(?:< )?([\w-]+):/;
/** The number of lines after a status line in which a typical header must appear. */
const LONGEST_LOOK = 12;
/** The number of status lines to try. A log can contain any number of them. */
const MOST_TRIED = 100;

/**
 * Returns an expression for the same prefix on the other lines: with any line number, without spaces at the end, and
 * with the hyphen that `grep` uses for context lines.
 */
function likeThis(prefix: string): RegExp {
  if (prefix.trim() === '') return new RegExp(`^(?:${prefix}|[ \\t]*$)`);
  const visible = prefix
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\d+/g, '\\d+')
    .replace(/\s+/g, '[ \\t]*')
    .replace(/:/g, '[:-]');
  const blanks = prefix.length - prefix.trimEnd().length;
  // Only spaces separate a number from the text, so at least one space is required.
  const blank = /^\s*\d+\s+$/.test(prefix) ? `(?:[ \\t]{1,${blanks}}|$)` : `[ \\t]{0,${blanks}}`;
  return new RegExp(`^[ \\t]*${visible}${blank}`);
}

/**
 * Removes the prefix that every line of a quoted response has, such as `> ` in an email or the line numbers of
 * `cat -n`. Lines without the prefix aren't part of the response and are removed. Returns `undefined` if the text
 * contains no response with a prefix.
 */
export function unquote(text: string): string | undefined {
  const lines = text.split('\n');
  let tried = 0;
  for (const [at, line] of lines.entries()) {
    const prefix = PREFIX.exec(line)?.[1];
    if (prefix === undefined) continue;
    tried += 1;
    if (tried > MOST_TRIED) break;
    const like = likeThis(prefix);
    const rest = (one: string) => (like.test(one) ? [one.replace(like, '')] : []);
    const next = lines.slice(at + 1, at + 1 + LONGEST_LOOK).flatMap(rest);
    if (next.some((one) => TELLING_FIELD.test(FIELD_NAME.exec(one)?.[1] ?? '')))
      return lines.flatMap(rest).join('\n');
  }
  return undefined;
}
