import { parseStatusCode } from '../lookup/parse-status-code.js';
import { reasonPhrase } from '../lookup/reason-phrase.js';

/** The maximum length of the text. Longer text is truncated at the end of a sentence or word. */
const LONGEST_TEXT = 400;
/** The maximum number of characters to read from a description. The rest is ignored. */
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

/** Matches a Markdown heading that is underlined. Its text can have several lines. */
const UNDERLINED = /^(?!```|~~~).+?\n(?:=+|-+)[ \t]*(?:\n|$)/s;
const LIST_ITEM = /\n[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+/;

/**
 * Matches the start of a block that isn't a paragraph, such as a heading, a table, a code fence, an alert, or an image.
 */
const NO_PARAGRAPH = /^(?:#|\||```|~~~|>|!\[|:::|---|===)/;

/**
 * Returns the first paragraph of a description in a document, as one line without HTML. Code spans and links are kept
 * unchanged.
 */
export function firstParagraph(description: unknown): string | undefined {
  if (typeof description !== 'string') return undefined;
  const blocks = description
    .slice(0, LONGEST_READ)
    .replace(/\r\n?/g, '\n')
    .replace(/<(?:br|\/p|\/li|\/h\d|\/div)\b[^<>]{0,200}>/gi, '\n\n')
    .split(/\n[ \t]*\n/)
    .map((block) =>
      listToSentence(block)
        .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
        .replace(/&(?:amp|lt|gt|quot|#39|apos|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
        .replace(/\s+/g, ' ')
        .trim(),
    );
  const text = blocks.find((block) => block !== '' && !NO_PARAGRAPH.test(block));
  return text === undefined ? undefined : shorten(text);
}

/** Joins a paragraph without its heading and its list into one line: `Common causes: an item; another item.` */
function listToSentence(block: string): string {
  const [start = '', ...items] = `\n${block}`.split(LIST_ITEM);
  const lead = start.trim().replace(UNDERLINED, '');
  if (items.length === 0) return lead;
  return `${lead.replace(/[^.:!?]$/, '$&:')} ${items.map((item) => item.trim().replace(/[.;,]$/, '')).join('; ')}.`;
}

/** Shortens text to complete sentences, or to complete words if the first sentence is too long. */
function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const start = text.slice(0, LONGEST_TEXT);
  const sentence = start.lastIndexOf('. ');
  if (sentence > LONGEST_TEXT / 3) return start.slice(0, sentence + 1);
  const word = start.lastIndexOf(' ');
  return `${(word > 0 ? start.slice(0, word) : start.replace(/[\ud800-\udbff]$/, '')).replace(/[\s,;:]+$/, '')}...`;
}

/** Matches words that, alone or combined, say no more than the status's class does. */
const EMPTY_WORDS =
  /\b(?:a|an|the|and|for|of|was|were|is|has|been|http|https|status|code|response|responses|success|successful|successfully|succeeded|ok|okay|error|errors|default|operation|request|result|results|completed|processed|executed|failed|failure|unexpected|generic|returned|client|server|side|this|that|occurred|json|body|object|api|payload|description|n\/a|none|null|todo|empty)\b/gi;

/**
 * Checks whether a description contains more than the code, its phrase, and a statement that something succeeded or
 * failed.
 */
export function saysMore(text: string, code: number | undefined): boolean {
  const words = text
    .replace(/[^\p{L}\p{N}/']+/gu, ' ')
    .trim()
    .replace(/^(?:(?:https?|status|code|error|response) ){0,3}\d{3}\b|\b\d{3}$/gi, '')
    .trim();
  // The parser also reads numbers, but no name contains one.
  if (code !== undefined && !/\d/.test(words) && parseStatusCode(words) === code) return false;
  // Generators write the name of a schema if there is no description.
  if (/^[a-z]+(?:[A-Z][a-z\d]+)+$/.test(words)) return false;
  const phrase =
    reasonPhrase(code ?? 0)
      ?.toLowerCase()
      .replaceAll('-', ' ') ?? '';
  const rest = words.toLowerCase().replace(phrase, ' ');
  return rest.replace(EMPTY_WORDS, '').replace(/\d{3}|[\s/']+/g, '') !== '';
}
