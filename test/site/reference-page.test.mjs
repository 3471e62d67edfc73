import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { statusReference, toMarkdown } from '../../dist/reference.js';

const docs = new URL('../../docs/', import.meta.url);
const require = createRequire(new URL('package.json', docs));
const { createSSRApp } = require('vue');
const { renderToString } = require('vue/server-renderer');

/** Text that VitePress, Vue, or one of their extensions would interpret. */
const HOSTILE = [
  ...['{{ 1 + 1 }}', '{{1+1}} x', 'a {{ b', 'a{{{1+1}}}', '{\\{1+1}}', '`{{1+1}}`', 'x `{{1+1}}`{.a}'],
  ...[
    'x {#id}',
    'x {.a}',
    '{{ a | b }}',
    '<Foo/>',
    '<b v-if="x">',
    '</template>',
    '@click="x"',
    ':x: :smile:',
  ],
  ...[
    ':::tip',
    '[[toc]]',
    '<<< @/package.json',
    '<!--@include: ./index.md-->',
    '`<!--@include: ./index.md-->`',
  ],
  ...['www.example.com/a_b', '> [!NOTE] x', '$x$', 'a | b', '`a|b`', 'C #'],
];

const textOf = (html) =>
  html
    .replace(/<a class="header-anchor".*?<\/a>|<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|#39|nbsp);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', nbsp: ' ' })[name] ?? "'",
    )
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('a page of toMarkdown() in VitePress', () => {
  let render;
  before(async () => {
    const { createMarkdownRenderer } = await import(
      new URL('node_modules/vitepress/dist/node/index.js', docs).href
    );
    const markdown = await createMarkdownRenderer(fileURLToPath(docs));
    render = async (page) => {
      const warnings = [];
      const app = createSSRApp({ template: `<div>${await markdown.render(page)}</div>` });
      app.config.warnHandler = (message) => warnings.push(message);
      return { html: await renderToString(app), warnings };
    };
  });

  for (const text of HOSTILE) {
    test(`shows ${text}`, async () => {
      const own = { phrase: text, meaning: text, actions: text, retry: text };
      const model = statusReference({ 404: own }, { title: text });
      for (const style of ['full', 'table']) {
        const { html, warnings } = await render(toMarkdown(model, { style }));
        assert.deepEqual(warnings, []);
        assert.match(html, /<a id="status-404"><\/a>/);
        const times = textOf(html).split(text.replaceAll('`', '')).length - 1;
        assert.equal(times, 5, textOf(html));
      }
    });
  }

  test('shows an example with braces and comments unchanged', async () => {
    const example = { a: '{{ 1 + 1 }}', b: '<!--@include: ./index.md-->', c: '```' };
    const responses = { 404: { content: { 'application/json': { example } } } };
    const model = statusReference({ openapi: '3.1.2', paths: { '/{{1+1}}': { get: { responses } } } });
    const { html, warnings } = await render(toMarkdown(model));
    assert.deepEqual(warnings, []);
    assert.ok(textOf(html).includes('"a": "{{ 1 + 1 }}"'));
    assert.ok(textOf(html).includes('GET /{{1+1}}'));
    assert.ok(textOf(html).includes('"b": "\\u003c!--@include: ./index.md-->"'));
  });
});
