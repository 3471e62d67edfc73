import { parseStatusCode } from '../lookup/parse-status-code.js';

/** Longer texts are cut at the end of a sentence or word. */
const LONGEST_TEXT = 400;
/** The longest paragraph that is read; the rest is ignored. */
const LONGEST_READ = 4000;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&nbsp;': ' ',
};

/** A heading that is underlined. */
const UNDERLINED = /^.+\n(?:=+|-+)[ \t]*(?:\n|$)/;
const LIST_ITEM = /\n[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+/;

/** A block that is a heading, a table, a fence, an alert, or an image, and no paragraph. */
const NO_PARAGRAPH = /^(?:#|\||```|~~~|>|!\[|:::|---|===)/;

/**
 * The first paragraph of a description in a document, on one line and without HTML. Code spans and links stay as they
 * are written.
 */
export function firstParagraph(description: unknown): string | undefined {
  if (typeof description !== 'string') return undefined;
  const blocks = description
    .slice(0, LONGEST_READ)
    .replace(/\r\n?/g, '\n')
    .replace(/<(?:br|\/p|\/li|\/h\d|\/div)\b[^<>]{0,200}>/gi, '\n\n')
    .split(/\n[ \t]*\n/)
    .map((block) =>
      listToSentence(block.replace(UNDERLINED, ''))
        .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
        .replace(/&(?:amp|lt|gt|quot|#39|apos|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const text = blocks.find((block) => block !== '' && !NO_PARAGRAPH.test(block));
  return text === undefined ? undefined : shorten(text);
}

/** A paragraph and the list below it, on one line: `Common causes: an item; another item.` */
function listToSentence(block: string): string {
  const [start = '', ...items] = `\n${block}`.split(LIST_ITEM);
  if (items.length === 0) return block;
  const lead = start.trim().replace(/[^.:!?]$/, '$&:');
  return `${lead} ${items.map((item) => item.trim().replace(/[.;,]$/, '')).join('; ')}.`;
}

/** Cuts at the end of a sentence, or of a word. */
function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const start = text.slice(0, LONGEST_TEXT);
  const sentence = start.lastIndexOf('. ');
  if (sentence > LONGEST_TEXT / 3) return start.slice(0, sentence + 1);
  const word = start.lastIndexOf(' ');
  return `${(word > 0 ? start.slice(0, word) : start.replace(/[\ud800-\udbff]$/, '')).replace(/[\s,;:]+$/, '')}...`;
}

/** Words that say no more than the class does, alone or together. */
const EMPTY_WORDS =
  /\b(?:a|an|the|and|for|of|was|were|is|has|been|http|https|status|code|response|responses|success|successful|successfully|succeeded|ok|okay|error|errors|default|operation|request|result|results|completed|processed|executed|failed|failure|unexpected|generic|returned|client|server|side|this|that|occurred|json|body|object|api|payload|description|n\/a|none|null|todo|empty)\b/gi;

/** Whether a description says more than the code, its phrase, and that something succeeded or failed. */
export function saysMore(text: string, code: number | undefined): boolean {
  const words = text
    .replace(/[^\p{L}\p{N}/' ]+/gu, ' ')
    .replace(/^\s*(?:HTTP )?\d{3}\b/i, '')
    .trim();
  if (words.length < 60 && code !== undefined && parseStatusCode(words) === code) return false;
  return words.replace(EMPTY_WORDS, '').replace(/\d{3}|[\s/']+/g, '') !== '';
}
