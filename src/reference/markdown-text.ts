/**
 * Text as Markdown that CommonMark, GitHub, VitePress, and MDX read alike.
 *
 * MDX takes `<` and `{` for code, VitePress takes double braces for code, and GitHub takes dollar signs for formulas.
 */

/** A code span, a link to the web, or a URL that stands alone. */
const KEPT =
  /(`{1,9})([^`]{1,300})\1(?!`)|\[([^[\]]{1,200})\]\((https?:\/\/[^\s()<>]{1,300})\)|(https?:\/\/[^\s<>()[\]{}"'`|\\]{1,300})/g;

const PUNCTUATION = /[\\*_[\]<{}$~|`]/g;

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
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${gap}${line}${gap}${fence}`;
}

function escapePlain(text: string): string {
  return text
    .replace(/&(?=#?\w{1,31};)/g, '&amp;')
    .replace(/>/g, '&gt;')
    .replace(PUNCTUATION, (character) => (character === '<' ? '&lt;' : `\\${character}`))
    .replace(/\\\{(?=\\\{)/g, '\\{ ')
    .replace(/\\\}(?=\\\})/g, '\\} ');
}

/** A URL as the target of a link. */
const target = (url: string): string =>
  url.replace(/[()<>{}\s\\|`"*_]/g, (character) =>
    character === '_' || character === '*'
      ? `\\${character}`
      : encodeURIComponent(character).replace('(', '%28').replace(')', '%29').replace('*', '%2A'),
  );

/** A text on one line: code spans and links to the web are kept, everything else is shown as it is. */
export function inline(text: string): string {
  const line = oneLine(text).replace(/\*\*([^*]{1,300})\*\*/g, '$1');
  let result = '';
  let last = 0;
  for (const match of line.matchAll(KEPT)) {
    const [whole, , span, label, url, bare = ''] = match;
    result += escapePlain(line.slice(last, match.index));
    last = match.index + whole.length;
    if (span !== undefined) result += code(span);
    else if (label !== undefined && url !== undefined) result += `[${inlineLabel(label)}](${target(url)})`;
    else {
      const trimmed = bare.replace(/[.,;:!?]+$/, '');
      result += `[${escapePlain(trimmed)}](${target(trimmed)})${escapePlain(bare.slice(trimmed.length))}`;
    }
  }
  return result + escapePlain(line.slice(last));
}

const inlineLabel = (label: string): string =>
  label
    .split(/(`[^`]+`)/)
    .map((part) => (/^`[^`]+`$/.test(part) ? code(part.slice(1, -1)) : escapePlain(part)))
    .join('');

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
