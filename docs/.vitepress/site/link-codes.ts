import type { MarkdownRenderer } from 'vitepress';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

const STARTS_WITH_CODE = /^[1-5]\d\d\b(?!-)/;

/**
 * Links the number at the start of a heading or table cell of a generated guide page to the page of the code.
 * The Markdown itself carries no link, because it is read in the repository too, where those pages do not exist.
 */
export function linkCodes(md: MarkdownRenderer, known: ReadonlySet<number>): void {
  md.core.ruler.push('link-codes', (state) => {
    const path: string = state.env?.relativePath ?? '';
    if (!/^guide\/(?:comparisons|operations)\//.test(path)) return;
    state.tokens.forEach((token: Token, at: number) => {
      const before = state.tokens[at - 1]?.type;
      if (token.type !== 'inline' || (before !== 'heading_open' && before !== 'td_open')) return;
      if (state.tokens[at - 1]?.tag === 'h1') return;
      const text = token.children?.[0];
      const code = Number(STARTS_WITH_CODE.exec(text?.content ?? '')?.[0]);
      if (text === undefined || text.type !== 'text' || !known.has(code)) return;
      const rest = token.children?.slice(1) ?? [];
      const open = new state.Token('link_open', 'a', 1);
      open.attrSet('href', `/codes/${code}`);
      const [words, tail] = split(text.content);
      const close = new state.Token('link_close', 'a', -1);
      const label = new state.Token('text', '', 0);
      label.content = words;
      const after = new state.Token('text', '', 0);
      after.content = tail;
      token.children = [open, label, close, after, ...rest];
    });
  });
}

/** Parts `201 Created: created` into what is linked and the rest. */
function split(content: string): [string, string] {
  const colon = content.indexOf(':');
  return colon < 0 ? [content, ''] : [content.slice(0, colon), content.slice(colon)];
}
