import type { MarkdownRenderer } from 'vitepress';
import { findCodes } from './find-codes.js';
import { linkTokens, type Token, type TokenMaker, textToken, toCode } from './tokens.js';

const STARTS_WITH_CODE = /^[1-5]\d\d\b(?!-)/;

/**
 * Matches the page about numbers that aren't status codes. Links from these numbers to code pages would be
 * misleading.
 */
const ABOUT_OTHER_NUMBERS = /^guide\/not-status-codes/;

/**
 * Links the codes on a guide page to their pages. In the headings and table cells of generated pages, a link includes
 * the phrase. In sentences, a link is only the number. The Markdown files contain no links, because people also read
 * them in the repository, where the code pages don't exist.
 */
export function linkCodes(md: MarkdownRenderer, known: ReadonlySet<number>): void {
  md.core.ruler.push('link-codes', (state) => {
    const path: string = state.env?.relativePath ?? '';
    if (!path.startsWith('guide/') || ABOUT_OTHER_NUMBERS.test(path)) return;
    const generated = /^guide\/(?:comparisons|operations)\//.test(path);
    state.tokens.forEach((token: Token, at: number) => {
      const before = state.tokens[at - 1];
      if (token.type !== 'inline' || token.children === null || before === undefined) return;
      if (before.type === 'heading_open' && (before.tag === 'h1' || !generated)) return;
      const titled = generated && (before.type === 'heading_open' || before.type === 'td_open');
      token.children =
        (titled ? linkTitle(state, token.children, known) : undefined) ??
        linkNumbers(state, token.children, known);
    });
  });
}

/** Links `201 Created` at the start of `201 Created: created`. */
function linkTitle(state: TokenMaker, children: Token[], known: ReadonlySet<number>): Token[] | undefined {
  const [first, ...rest] = children;
  const code = Number(STARTS_WITH_CODE.exec(first?.content ?? '')?.[0]);
  if (first === undefined || first.type !== 'text' || !known.has(code)) return undefined;
  const colon = first.content.indexOf(':');
  const title = colon < 0 ? first.content : first.content.slice(0, colon);
  return [
    ...linkTokens(state, title, toCode(code)),
    textToken(state, first.content.slice(title.length)),
    ...rest,
  ];
}

/** Links each known status code in running text, except inside existing links. */
function linkNumbers(state: TokenMaker, children: Token[], known: ReadonlySet<number>): Token[] {
  let depth = 0;
  return children.flatMap((child) => {
    depth += child.type === 'link_open' ? 1 : child.type === 'link_close' ? -1 : 0;
    if (child.type !== 'text' || depth > 0) return [child];
    return findCodes(child.content, (code) => known.has(code)).flatMap(({ text, code }) =>
      code === undefined ? [textToken(state, text)] : linkTokens(state, text, toCode(code)),
    );
  });
}
