import { describe, expect, test } from 'vitest';
import { statusReference, toMarkdown } from '../../src/reference.js';
import { KEPT } from './kept-markup.js';
import { readCommonMark, readGithub, readMdx } from './markdown-parsers.js';
import { smallApi } from './small-api.js';

const parsers = { CommonMark: readCommonMark, GitHub: readGithub, MDX: readMdx };
const tableParsers = { GitHub: readGithub, MDX: readMdx };

describe.each(Object.entries(tableParsers))('markup that is kept, as %s reads it', (_, read) => {
  test.each(KEPT)('%s', (markdown, text, codes, links) => {
    const own = { phrase: markdown, meaning: markdown, actions: markdown, retry: markdown };
    const full = read(toMarkdown(statusReference({ 404: own })));
    expect(full.headings[1]?.text).toBe(`404 ${text}`);
    expect(full.paragraphs[0]).toBe(text);
    expect(full.items).toEqual([text]);
    expect(full.codes).toEqual([codes, codes, codes, codes].flat());
    expect(full.links).toEqual([links, links, links, links].flat());
    const table = read(toMarkdown(statusReference({ 404: own }), { style: 'table' }));
    expect(table.rows[1]).toEqual([`404 ${text}`, text, `${text} Retry: ${text}`]);
    expect(table.codes).toEqual(full.codes);
    expect(table.links).toEqual(full.links);
  });

  test('never becomes an image', () => {
    const meaning = 'See![a](https://x.test/a.png) and!https://x.test/b.png';
    const { strange, links, paragraphs } = read(toMarkdown(statusReference({ 404: meaning })));
    expect(strange).toEqual([]);
    expect(links).toEqual(['https://x.test/a.png', 'https://x.test/b.png']);
    expect(paragraphs[0]).toBe('See!a and!https://x.test/b.png');
  });
});

describe('links of the overview', () => {
  test('lead to anchors that exist, in every style and order', () => {
    const model = statusReference(smallApi('3.1.2'));
    for (const order of ['class', 'frequency'] as const) {
      for (const read of Object.values(parsers)) {
        const { anchors, links } = read(toMarkdown(model, { order }));
        expect([...anchors].sort()).toEqual(model.sections.map(({ anchor }) => anchor).sort());
        expect(links.filter((link) => link.startsWith('#')).map((link) => link.slice(1))).toEqual(anchors);
      }
      const table = readGithub(toMarkdown(model, { order, style: 'table' }));
      expect(table.anchors).toHaveLength(model.sections.length);
    }
  });
});
