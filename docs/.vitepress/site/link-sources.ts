import type { MarkdownRenderer } from 'vitepress';
import { citeParts } from './cite.js';
import { linkTokens, type Token, textToken } from './tokens.js';

const SOURCES = /^(Sources?: )(RFC .*?)\.?$/;

/** Links the documents in the last line of a generated page: `Sources: RFC 9110 15.5.2; 15.5.4.` */
export function linkSources(md: MarkdownRenderer): void {
  md.core.ruler.push('link-sources', (state) => {
    const path: string = state.env?.relativePath ?? '';
    if (!/^guide\/(?:comparisons|operations)\//.test(path)) return;
    state.tokens.forEach((token: Token, at: number) => {
      const [, label, source] = token.type === 'inline' ? (SOURCES.exec(token.content) ?? []) : [];
      if (label === undefined || source === undefined) return;
      state.tokens[at - 1]?.attrJoin('class', 'sources');
      token.children = [
        textToken(state, label),
        ...citeParts(source).flatMap(({ text, url }, part) => [
          ...(part === 0 ? [] : [textToken(state, ', ')]),
          ...(url === undefined
            ? [textToken(state, text)]
            : linkTokens(state, text, { href: url, rel: 'noreferrer' })),
        ]),
      ];
    });
  });
}
