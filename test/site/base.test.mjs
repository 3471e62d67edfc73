import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { list, REGISTRY_UPDATED } from '../../dist/index.js';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const vitepress = join(docs, 'node_modules/vitepress/bin/vitepress.js');

describe('a site with a base path', () => {
  let out;
  before(() => {
    out = mkdtempSync(join(tmpdir(), 'atlas-site-'));
    execFileSync(process.execPath, [vitepress, 'build', docs, '--outDir', out], {
      env: { ...process.env, SITE_BASE: '/atlas/', SITE_ORIGIN: 'https://status.example' },
      stdio: 'ignore',
    });
  });
  after(() => rmSync(out, { recursive: true, force: true }));

  test('has every internal URL below the base path', () => {
    for (const path of ['index', 'codes/404', 'codes/4xx', 'guide/comparisons/401-403', 'guide/retrying']) {
      const html = readFileSync(join(out, `${path}.html`), 'utf8');
      const outside = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)]
        .map(([, address]) => address)
        .filter((address) => !address.startsWith('/atlas/'));
      assert.deepEqual(outside, [], path);
    }
  });

  test('has a card for each code, a feed, and a search description with full URLs', () => {
    const html = readFileSync(join(out, 'codes/404.html'), 'utf8');
    assert.match(html, /property="og:image" content="https:\/\/status\.example\/atlas\/cards\/404\.png"/);
    assert.match(html, /name="twitter:card" content="summary_large_image"/);
    for (const { code } of list()) {
      const picture = readFileSync(join(out, `cards/${code}.png`));
      assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630], `${code}`);
    }
    const feed = readFileSync(join(out, 'feed.xml'), 'utf8');
    assert.match(feed, new RegExp(`<title>IANA registry as of ${REGISTRY_UPDATED}</title>`));
    assert.ok(feed.includes('<link rel="self" href="https://status.example/atlas/feed.xml"/>'));
    assert.match(
      readFileSync(join(out, 'opensearch.xml'), 'utf8'),
      /template="https:\/\/status\.example\/atlas\/\?q=\{searchTerms\}"/,
    );
    assert.match(
      readFileSync(join(out, 'robots.txt'), 'utf8'),
      /^Sitemap: https:\/\/status\.example\/atlas\/sitemap\.xml$/m,
    );
  });

  test('keeps redirects and pages of unregistered codes below the base path', () => {
    assert.match(readFileSync(join(out, '503.html'), 'utf8'), /url=\/atlas\/codes\/503"/);
    assert.doesNotMatch(readFileSync(join(out, 'codes/471.html'), 'utf8'), /href="\/(?!atlas\/)/);
  });

  test('has a sitemap, canonical links, and full URLs for language models', () => {
    const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
    for (const { code } of list())
      assert.match(
        sitemap,
        new RegExp(`<loc>https://status\\.example/atlas/codes/${code}</loc><lastmod>\\d{4}-\\d\\d-\\d\\d`),
      );
    assert.match(
      readFileSync(join(out, 'codes/404.html'), 'utf8'),
      /<link rel="canonical" href="https:\/\/status\.example\/atlas\/codes\/404">/,
    );
    assert.match(
      readFileSync(join(out, 'llms.txt'), 'utf8'),
      /\(https:\/\/status\.example\/atlas\/codes\/404\)/,
    );
  });
});
