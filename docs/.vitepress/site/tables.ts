import type { MarkdownRenderer } from 'vitepress';
import type { Token } from './tokens.js';

/** Tables of sentences, which a phone shows as a list of cards; tables of figures stay tables and scroll. */
const OF_SENTENCES = /^(?:guide\/(?:operations|comparisons)|api)\//;

/** Up to this many characters are shown beside the name of their column on a phone. */
const SHORT = 25;

/** Gives each cell of a Markdown table the name of its column, and each table a separate box to scroll in. */
export function labelTables(md: MarkdownRenderer): void {
  md.core.ruler.push('label-tables', (state) => {
    const path: string = state.env?.relativePath ?? '';
    let names: string[] = [];
    let column = 0;
    state.tokens.forEach((token: Token, at: number) => {
      if (token.type === 'table_open') {
        names = [];
        if (OF_SENTENCES.test(path)) token.attrJoin('class', 'stack');
      }
      if (token.type === 'tr_open') column = 0;
      if (token.type === 'th_open') {
        const name = state.tokens[at + 1]?.content ?? '';
        names.push(name);
        // A corner without a name is no heading, and a screen reader would announce it as an empty one.
        if (name === '')
          for (const part of [token, state.tokens[at + 2]]) if (part !== undefined) part.tag = 'td';
      }
      if (token.type === 'td_open') {
        const content = state.tokens[at + 1];
        const name = names[column++] ?? '';
        if (name !== '') token.attrSet('data-label', name);
        if ((content?.content.length ?? 0) < SHORT) token.attrJoin('class', 'short');
        // The generator of the API pages writes a hyphen where there is nothing to say.
        if (content?.content === '-') content.children = [];
      }
    });
  });
  md.renderer.rules['table_open'] = (tokens, at, options, _env, self) =>
    `<div class="scroller">${self.renderToken(tokens, at, options)}`;
  md.renderer.rules['table_close'] = (tokens, at, options, _env, self) =>
    `${self.renderToken(tokens, at, options)}</div>`;
}
