import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { describe as describeCode, list } from '../../dist/index.js';
import { pageFiles, root } from './harness.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const isUnregistered = (file) =>
  /^codes[\\/]\d{3}\.html$/.test(file) && describeCode(Number(file.slice(6, 9))) === undefined;
const pages = pageFiles.filter((file) => file !== '404.html' && !isUnregistered(file));

describe('files for programs', () => {
  test('every page has a Markdown version and links to it', () => {
    assert.ok(pages.length > 220, `${pages.length} pages`);
    for (const file of pages) {
      const path = file.replaceAll('\\', '/').replace(/\.html$/, '.md');
      const markdown = read(path);
      assert.match(markdown, /^# \S/, path);
      assert.doesNotMatch(markdown, /<(?:div|span|table|p|script)[ >]/, path);
      assert.ok(read(file).includes(`<link rel="alternate" type="text/markdown" href="/${path}">`), path);
    }
  });

  test('the Markdown of a code contains its record', () => {
    const markdown = read('codes/404.md');
    const { causes, whenToUse, definedBy } = describeCode(404);
    for (const text of [...causes.client, ...whenToUse])
      assert.ok(markdown.includes(`- ${'  '}${text}`), text);
    assert.ok(markdown.includes(definedBy.url));
    assert.match(markdown, /```ts\nimport \{/);
  });

  test('llms.txt links to everything, and llms-full.txt contains everything', () => {
    const full = read('llms-full.txt');
    for (const { code } of list()) assert.ok(full.includes(read(`codes/${code}.md`)), `${code}`);
    assert.ok(full.includes(read('guide/comparisons/401-403.md')));
    assert.match(read('llms.txt'), /\(\/llms-full\.txt\)/);
  });

  test('a code page has structured data', () => {
    for (const { code, summary } of list()) {
      const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
        read(`codes/${code}.html`),
      )?.[1];
      const data = JSON.parse(json);
      assert.equal(data.about.termCode, `${code}`);
      assert.equal(data.description.replaceAll("'", '"'), summary.replaceAll("'", '"'));
      assert.equal(data.url, undefined);
    }
  });

  test('without an origin, no file contains a full URL of the site', () => {
    assert.equal(read('robots.txt'), 'User-agent: *\nAllow: /\n');
    for (const file of ['sitemap.xml', 'feed.xml', 'opensearch.xml', 'cards/404.png'])
      assert.equal(existsSync(join(root, file)), false, file);
    assert.doesNotMatch(read('codes/404.html'), /og:image|rel="canonical"/);
  });

  test('the home screen icon is an image of 180 pixels', () => {
    const picture = readFileSync(join(root, 'apple-touch-icon.png'));
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [180, 180]);
  });
});
