import type { MarkdownRenderer } from 'vitepress';
import type { Token } from './tokens.js';

/**
 * Matches pages whose tables contain sentences. Phones show these tables as lists of cards, while tables of numbers
 * remain tables that scroll.
 */
const OF_SENTENCES = /^(?:guide\/(?:operations|comparisons)|api)\//;

/** The maximum number of characters that a phone shows next to the column name. */
const SHORT = 25;

/** Labels each cell of a Markdown table with its column name and puts each table in a separate box that scrolls. */
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
        // An unnamed corner isn't a heading. A screen reader would announce it as an empty heading.
        if (name === '')
          for (const part of [token, state.tokens[at + 2]]) if (part !== undefined) part.tag = 'td';
      }
      if (token.type === 'td_open') {
        const content = state.tokens[at + 1];
        const name = names[column++] ?? '';
        if (name !== '') token.attrSet('data-label', name);
        if ((content?.content.length ?? 0) < SHORT) token.attrJoin('class', 'short');
        // The generator of the API pages writes a hyphen in empty cells.
        if (content?.content === '-') content.children = [];
      }
    });
  });
  md.renderer.rules['table_open'] = (tokens, at, options, _env, self) =>
    `<div class="scroller">${self.renderToken(tokens, at, options)}`;
  md.renderer.rules['table_close'] = (tokens, at, options, _env, self) =>
    `${self.renderToken(tokens, at, options)}</div>`;
}
