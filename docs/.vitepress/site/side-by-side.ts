import type { MarkdownRenderer } from 'vitepress';
import { htmlToken, type Token } from './tokens.js';

/** Arranges the answers on a comparison page in columns. Each column contains a heading and the text below it. */
export function sideBySide(md: MarkdownRenderer): void {
  md.core.ruler.push('side-by-side', (state) => {
    const path: string = state.env?.relativePath ?? '';
    if (!/^guide\/comparisons\/\d/.test(path)) return;
    const out: Token[] = [];
    let inside = false;
    state.tokens.forEach((token: Token, at: number) => {
      const digit = /^[1-5](?=\d\d\b)/.exec(state.tokens[at + 1]?.content ?? '')?.[0];
      if (token.type === 'heading_open' && token.tag === 'h2' && digit !== undefined) {
        out.push(htmlToken(state, inside ? '</section>' : '<div class="versus">'));
        out.push(htmlToken(state, `<section class="answer" data-class="${digit}xx">`));
        inside = true;
      }
      if (
        inside &&
        token.type === 'paragraph_open' &&
        /^Sources?: /.test(state.tokens[at + 1]?.content ?? '')
      ) {
        out.push(htmlToken(state, '</section></div>'));
        inside = false;
      }
      if (token.type === 'paragraph_open' && !inside && state.tokens[at - 1]?.tag === 'h1')
        token.attrJoin('class', 'deciding');
      out.push(token);
    });
    if (inside) out.push(htmlToken(state, '</section></div>'));
    state.tokens = out;
  });
}
