/**
 * Text as Markdown that CommonMark, GitHub, VitePress, and MDX read alike.
 *
 * MDX takes `<` and `{` for code, VitePress takes double braces for code, and GitHub takes dollar signs for formulas.
 */

/** A code span, a link to the web, or a URL outside a link. */
const KEPT =
  /(?<!`)(`{1,9})(?!`)(.{1,300}?)(?<!`)\1(?!`)|\[([^[\]]{1,200})\]\((https?:\/\/[^\s()<>]{1,300})\)|(https?:\/\/[^\s<>()[\]{}"'`|\\]{1,300})/g;

/**
 * Markup of one of the formats; a colon before a word is an emoji in VitePress and a directive in Docusaurus,
 * and what follows `www.` is a URL to GitHub, escapes included.
 */
const MARKUP = /[\\*_[\]{}$~|`]|:(?=[a-z]|[\w+-]+:)|(?<=www)\./gi;

/** In a code span it would still be markup: a bar behind a backslash in a table, and two things in VitePress. */
const NO_CODE = /\\\||<!--|\{\{/;

/** Characters that start another block at the start of a line. */
const BLOCK_START = /^(?:[-+#>=:]|\d{1,9}[.)])/;

/** A path or a name that is longer is cut. */
const LONGEST_CODE = 500;

const oneLine = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ')
    .trim();

/** A code span with as many backticks as it needs. */
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

/** A URL as the target of a link. */
const target = (url: string): string =>
  url
    .replace(ENTITY_START, '&amp;')
    .replace(/[{}\\|"`]/g, encodeURIComponent)
    .replace(/[*_]/g, '\\$&');

const link = (label: string, url: string): string => `[${label}](${target(url)})`;

/** A text on one line: code spans and links to the web are kept, everything else is shown as it is. */
export function inline(text: string): string {
  const line = oneLine(text).replace(/\*\*([^*]{1,300})\*\*/g, '$1');
  let result = '';
  let last = 0;
  for (const match of line.matchAll(KEPT)) {
    const [whole, , span, label, url, bare = ''] = match;
    const before = escapePlain(line.slice(last, match.index));
    last = match.index + whole.length;
    // Behind an exclamation mark, a link is an image.
    result += url === undefined && bare === '' ? before : before.replace(/!$/, '\\!');
    if (label !== undefined && url !== undefined) result += link(inlineLabel(label), url);
    else if (bare === '') result += code(span ?? '');
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
    .map((part) => (/^`[^`]+`$/.test(part) ? code(part.slice(1, -1)) : escapePlain(part)))
    .join('');

/** The text of a heading, whose last number signs would end it. */
export const heading = (level: string, markdown: string): string =>
  `${level} ${markdown.replace(/#+$/, '\\$&')}`;

/** A paragraph: what would start another block, or code in MDX, is escaped as well. */
export function paragraph(text: string): string {
  const line = inline(text);
  if (/^(?:import|export)\b/.test(line)) return `&#${line.charCodeAt(0)};${line.slice(1)}`;
  const [start] = BLOCK_START.exec(line) ?? [];
  if (start === undefined) return line;
  return `${start.slice(0, -1)}\\${line.slice(start.length - 1)}`;
}

/** Text in a cell of a table, where a code span needs its bars escaped, too. */
export const cell = (markdown: string): string =>
  markdown.replace(/(\\*)\|/g, (_, before: string) => `${before.length % 2 === 1 ? before : `${before}\\`}|`);
