/** Elements and comments that can contain the text of another page. */
const CONTAINERS = [
  ['<pre', '</pre'],
  ['<code', '</code'],
  ['<textarea', '</textarea'],
  ['<blockquote', '</blockquote'],
  ['<!--', '-->'],
] as const;

/** Matches the start of the visible part of a document. */
const CONTENT = /<(?:body|div|h[1-6]|p|pre)[\s>]/;

/** Matches tags that can only appear before the visible part of a document. */
const START = /<(?:!doctype|html|head|body)[\s>]/;

/**
 * Checks whether a document quotes the text at a position, so that the text doesn't show which server generated the
 * document. For example, the error message of an application can contain the page that an upstream server sent.
 *
 * @param lower - The start of the document in lowercase, without leading whitespace.
 * @param at - The position of the text.
 */
export function isQuoted(lower: string, at: number): boolean {
  if (at === 0) return false;
  if (lower[0] !== '<') return true;
  const before = lower.slice(0, at);
  if (CONTAINERS.some(([open, close]) => before.lastIndexOf(open) > before.lastIndexOf(close))) return true;
  const content = before.search(CONTENT);
  return content >= 0 && START.test(before.slice(content + 1));
}
