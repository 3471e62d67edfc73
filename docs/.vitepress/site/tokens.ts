import type { MarkdownRenderer } from 'vitepress';

export type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** The part of the parser's state that creates tokens of the right class. */
export interface TokenMaker {
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
}

export function textToken(state: TokenMaker, content: string): Token {
  const token = new state.Token('text', '', 0);
  token.content = content;
  return token;
}

export function htmlToken(state: TokenMaker, content: string): Token {
  const token = new state.Token('html_block', '', 0);
  token.content = content;
  return token;
}

export function linkTokens(
  state: TokenMaker,
  text: string,
  attributes: Readonly<Record<string, string>>,
): Token[] {
  const open = new state.Token('link_open', 'a', 1);
  for (const [name, value] of Object.entries(attributes)) open.attrSet(name, value);
  return [open, textToken(state, text), new state.Token('link_close', 'a', -1)];
}

/** Returns the attributes of a link to a code page. */
export const toCode = (code: number) => ({ href: `/codes/${code}`, 'data-class': `${String(code)[0]}xx` });
