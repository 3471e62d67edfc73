import { readFileSync } from 'node:fs';

const MOST = 165;

/** Returns the first paragraph after a page's heading, without markup. */
function firstParagraph(source: string): string {
  const body = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '');
  const paragraph = body.split(/\n{2,}/).find((block) => /^[A-Za-z*`[]/.test(block.trim())) ?? '';
  return paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Shortens text to complete sentences within the length that search engines show. The first sentence is always kept.
 */
function shortened(text: string): string {
  const sentences = text.split(/(?<=[.?!]) /);
  let out = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (out.length + sentence.length + 1 > MOST) break;
    out += ` ${sentence}`;
  }
  return out.replace(/:$/, '.');
}

/**
 * Writes the description for a page that doesn't specify one. For a comparison, the description is the question. For
 * other pages, it consists of the first sentences.
 */
export function describePage(file: string, path: string, title: string): string {
  const text = shortened(firstParagraph(readFileSync(file, 'utf8')));
  if (/^guide\/comparisons\/\d/.test(path)) return `${title}? ${text}`;
  return path.startsWith('api/http-status-atlas') ? `${title}: ${text}` : text;
}
