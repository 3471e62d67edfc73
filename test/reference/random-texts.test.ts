import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OwnText, type StatusReference, statusReference, toMarkdown } from '../../src/reference.js';
import { KEPT } from './kept-markup.js';
import {
  compileMdx,
  type Outline,
  readCommonMark,
  readGithub,
  readMdx,
  renderMarkdownIt,
} from './markdown-parsers.js';

const parsers = { CommonMark: readCommonMark, GitHub: readGithub, MDX: readMdx };
const tableParsers = { GitHub: readGithub, MDX: readMdx };
const budget = { numRuns: 40, seed: 20_261_129 };

/** Text that has a meaning in Markdown, in one of its extensions, in HTML, or in MDX. */
const HOSTILE = [
  ...`< > </a> <b> <script>alert(1)</script> <!-- --> <https://x.test> <Foo/> { } {{ }} {#id} {.class} {1+1} $ $$ $x$
    | ||  \\ | &lt; &amp;lt; &#60; & &x * _ ~ ~~ ^ = - + # ## --- === *** ___ ::: ~~~ *a* _a_ __a__ ~~a~~
    [x] [^1] [[toc]] ![x] ! [ ] ( ) www.example.com/a_b a_b@example.com :x: word 404 é 日本 🙂
    [x](javascript:alert(1)) ![x](data:image/png;base64,x)`.split(/\s+/),
  ...['import x from "y"', 'export default 1', 'export const', '<Foo {...x} />', '{/* c */}', '{{1 + 1}}'],
  ...[
    '> q',
    '- l',
    '+ l',
    '1. x',
    '1) x',
    '# h',
    'x #',
    '[ ] x',
    '[x]: y',
    '<<< @/x',
    '<!-- @include: x -->',
  ],
  ...['\n', '\r\n', '\n\n', '\t', '    ', '\u0000', '\u2028', '\u0085', ' '],
];
/**
 * Checks for text without backticks, pairs of stars, and URLs, which can be markup that is kept. Separate tests cover
 * those.
 */
const isPlain = (text: string) => !/`|\*\*|https?:|\]\(https?:/.test(text);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  fc.string({ unit: 'binary-ascii', maxLength: 12 }),
);
const anyText = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const shown = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they become spaces
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ')
    .trim();
const plainText = anyText.filter((text) => isPlain(text) && shown(text) !== '');

const ofOwnText = (own: OwnText, title: string): StatusReference =>
  statusReference({ 404: own, 429: 'Slow down.' }, { title });

/** Returns a document that has a text in every place from which a page takes text. */
const everywhere = (text: string) => {
  const schema = {
    properties: {
      [text]: { type: text.slice(0, 19), description: text, enum: [text] },
      type: { const: text },
      title: { const: text },
    },
  };
  const response = {
    description: text,
    headers: { [text]: { description: text }, 'Retry-After': { description: text } },
    content: {
      'application/problem+json': { schema, example: { [text]: text, type: text, title: text } },
      [text]: {},
    },
  };
  return {
    openapi: '3.2.0',
    info: { title: text },
    paths: {
      [`/${text}`]: {
        get: { summary: text, responses: { 404: response, 429: response, default: response } },
      },
      '/b': { additionalOperations: { [text]: { summary: text, responses: { 404: response } } } },
    },
  };
};

const pagesOf = (model: StatusReference) => ({
  full: toMarkdown(model),
  table: toMarkdown(model, { style: 'table' }),
});

/** Checks for the headings and anchors that a page of `404`, `429`, and `default` has, regardless of the texts. */
function expectFrame({ anchors, headings, strange }: Outline, levels: readonly number[]): void {
  expect(strange).toEqual([]);
  expect(headings.map(({ level }) => level)).toEqual(levels);
  expect(anchors).toEqual(['status-404', 'status-429', 'status-default'].slice(0, anchors.length));
}

describe.each(Object.entries(parsers))('the full style, as %s reads it', (_, read) => {
  test('shows your own words exactly', () => {
    fc.assert(
      fc.property(plainText, plainText, plainText, (a, b, c) => {
        const own = { phrase: a, meaning: b, actions: [c, a], retry: b };
        const page = read(toMarkdown(ofOwnText(own, c)));
        expectFrame(page, [1, 2, 2]);
        expect(page.anchors).toHaveLength(2);
        expect(page.headings.map(({ text }) => text)).toEqual([
          shown(c),
          `404 ${shown(a)}`,
          '429 Too Many Requests',
        ]);
        expect(page.paragraphs.slice(0, 3)).toEqual([shown(b), 'What to do:', `Retry: ${shown(b)}`]);
        expect(page.items.slice(0, 2)).toEqual([shown(c), shown(a)]);
      }),
      budget,
    );
  });

  test('keeps its structure whatever a document says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectFrame(read(toMarkdown(statusReference(everywhere(text)))), [1, 2, 2, 2]);
      }),
      budget,
    );
  });
});

describe.each(Object.entries(tableParsers))('the table, as %s reads it', (_, read) => {
  test('shows your own words exactly', () => {
    fc.assert(
      fc.property(plainText, plainText, plainText, (a, b, c) => {
        const own = { phrase: a, meaning: b, actions: [c], retry: a };
        const page = read(toMarkdown(ofOwnText(own, c), { style: 'table' }));
        expectFrame(page, [1]);
        expect(page.headings[0]?.text).toBe(shown(c));
        expect(page.rows).toEqual([
          ['Status', 'Meaning', 'What to do'],
          [`404 ${shown(a)}`, shown(b), `${shown(c)} Retry: ${shown(a)}`],
          expect.objectContaining({ length: 3 }),
        ]);
      }),
      budget,
    );
  });

  test('keeps its rows and cells whatever a document says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const model = statusReference(everywhere(text));
        const page = read(toMarkdown(model, { style: 'table' }));
        expectFrame(page, [1]);
        expect(page.rows.map(({ length }) => length)).toEqual([4, 4, 4, 4]);
      }),
      budget,
    );
  });
});

describe('MDX', () => {
  test('compiles every page', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const model = statusReference(everywhere(text));
        for (const page of Object.values(pagesOf(model)))
          expect(compileMdx(page)).not.toMatch(/^(?:import(?! \{)|export(?! default))/m);
      }),
      budget,
    );
  });
});

describe('markdown-it', () => {
  test('makes no HTML of a text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const model = statusReference(everywhere(text));
        for (const page of Object.values(pagesOf(model))) {
          const tags = renderMarkdownIt(page).match(/<[^>]*>/g) ?? [];
          const strange = tags.filter(
            (tag) =>
              !/^<\/?(?:h[1-6]|p|ul|li|strong|code|pre|table|thead|tbody|tr|th|td|a|span)>$/.test(tag) &&
              !/^<(?:code class="language-json"|a id="status-\w+"|a href="(?:#status-\w+|https?:[^"<>]*|mailto:[^"<>]*|\/\/[^"<>]*)")>$/.test(
                tag,
              ),
          );
          expect(strange).toEqual([]);
        }
      }),
      budget,
    );
  });
});

describe.each(Object.entries(tableParsers))('markup that is kept, as %s reads it', (_, read) => {
  test('stands among other text', () => {
    const kept = fc.constantFrom(...KEPT);
    const between = fc.constantFrom(' ', ' and ', ', ', ' ! ', ' * ', ' < ', ' { ', ' | ', '\n', ' ~ ');
    fc.assert(
      fc.property(fc.array(fc.tuple(kept, between), { minLength: 1, maxLength: 5 }), (parts) => {
        const meaning = parts.map(([[markdown], gap]) => markdown + gap).join('');
        const text = parts.map(([[, one], gap]) => one + gap).join('');
        const codes = parts.flatMap(([[, , one]]) => one);
        const links = parts.flatMap(([[, , , one]]) => one);
        const full = read(toMarkdown(statusReference({ 404: meaning })));
        expect([full.paragraphs[0], full.codes, full.links]).toEqual([shown(text), codes, links]);
        const table = read(toMarkdown(statusReference({ 404: meaning }), { style: 'table' }));
        expect([table.rows[1]?.[1], table.codes, table.links]).toEqual([shown(text), codes, links]);
      }),
      budget,
    );
  });
});

test('an example stays the same JSON, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(anyText, fc.oneof(anyText, fc.double({ noNaN: true }), fc.boolean())),
      (body) => {
        const content = { 'application/json': { example: body } };
        const document = { openapi: '3.1.2', paths: { '/': { get: { responses: { 404: { content } } } } } };
        const page = toMarkdown(statusReference(document));
        for (const read of Object.values(parsers)) {
          const { blocks } = read(page);
          if (blocks.length > 0)
            expect(JSON.parse(blocks[0] ?? '')).toEqual(JSON.parse(JSON.stringify(body)));
          expect(blocks.length).toBe(JSON.stringify(body, null, 2).length < 1000 ? 1 : blocks.length);
        }
        expect(page).not.toContain('<!--');
      },
    ),
    budget,
  );
});
