/**
 * Converts text to Markdown that CommonMark, GitHub, VitePress, and MDX render the same way.
 *
 * MDX treats `<` and `{` as code, VitePress treats double braces as code, and GitHub treats dollar signs as formulas.
 */

/** Matches parts that are kept: a code span, a link to a web page, or a URL outside a link. */
const KEPT =
  /(?<!`)(`{1,9})(?!`)(.{1,300}?)(?<!`)\1(?!`)|\[([^[\]]{1,200})\]\((https?:\/\/[^\s()<>]{1,300})\)|(https?:\/\/[^\s<>()[\]{}"'`|\\]{1,300})/g;

/**
 * Matches characters that are markup in any of the formats. A colon before a word starts an emoji in VitePress and a
 * directive in Docusaurus. GitHub turns text after `www.` into a link, even if the text contains escapes.
 */
const MARKUP = /[\\*_[\]{}$~|`]|:(?=[a-z]|[\w+-]+:)|(?<=www)\./gi;

/**
 * Matches text that is treated as markup even in a code span: a backslash followed by a vertical bar in a table, and
 * two VitePress constructs.
 */
const NO_CODE = /\\\||<!--|\{\{/;

/** Matches characters that start another kind of block if they are at the start of a line. */
const BLOCK_START = /^(?:[-+#=:]|\d{1,9}[.)])/;

/** The maximum length of a code span. A longer path or name is shortened. */
const LONGEST_CODE = 500;

const oneLine = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression removes control characters
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ')
    .trim();

/** Formats a code span with as many backticks as the text requires. */
export function code(text: string): string {
  const line = oneLine(text.slice(0, LONGEST_CODE));
  if (line === '') return '';
  if (NO_CODE.test(line)) return `<code>${escapePlain(line)}</code>`;
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

const ENTITY_START = /&(?=#?\w{1,31};)/g;

function escapePlain(text: string): string {
  return text
    .replace(ENTITY_START, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(MARKUP, '\\$&')
    .replace(/\\\{(?=\\\{)/g, '\\{<span></span>');
}

/** Escapes a URL for use as a link target. */
const target = (url: string): string =>
  url
    .replace(ENTITY_START, '&amp;')
    .replace(/[{}\\|"`]/g, encodeURIComponent)
    .replace(/[*_]/g, '\\$&');

const link = (label: string, url: string): string => `[${label}](${target(url)})`;

/** Formats text as one line. Code spans and links to web pages are kept, and everything else is escaped. */
export function inline(text: string): string {
  const line = oneLine(text).replace(/\*\*([^*]{1,300})\*\*/g, '$1');
  let result = '';
  let last = 0;
  for (const match of line.matchAll(KEPT)) {
    const [whole, , span = '', label = '', url = '', bare = ''] = match;
    const before = escapePlain(line.slice(last, match.index));
    last = match.index + whole.length;
    // After an exclamation mark, a link would become an image.
    result += url === '' && bare === '' ? before : before.replace(/!$/, '\\!');
    if (url !== '') result += link(inlineLabel(label), url);
    else if (bare === '') result += code(span);
    else {
      const trimmed = bare.replace(/[.,;:!?]+$/, '');
      result += link(escapePlain(trimmed), trimmed) + escapePlain(bare.slice(trimmed.length));
    }
  }
  return result + escapePlain(line.slice(last));
}

const inlineLabel = (label: string): string =>
  label
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? code(part.slice(1, -1)) : escapePlain(part)))
    .join('');

/** Formats a heading. A number sign at the end is escaped because it would be removed. */
export const heading = (level: string, markdown: string): string =>
  `${level} ${markdown.replace(/(?<!#)#+$/, '\\$&')}`;

/** Formats a paragraph. Characters that would start another kind of block, or code in MDX, are also escaped. */
export function paragraph(text: string): string {
  const line = inline(text);
  if (/^(?:import|export)\b/.test(line)) return `&#${line.charCodeAt(0)};${line.slice(1)}`;
  const [start] = BLOCK_START.exec(line) ?? [];
  if (start === undefined) return line;
  return `${start.slice(0, -1)}\\${line.slice(start.length - 1)}`;
}

/** Escapes text for a table cell, in which vertical bars in code spans must also be escaped. */
export const cell = (markdown: string): string =>
  markdown.replace(
    /(?<!\\)(\\*)\|/g,
    (_, before: string) => `${before.length % 2 === 1 ? before : `${before}\\`}|`,
  );
