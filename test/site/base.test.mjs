import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { list } from '../../dist/index.js';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const vitepress = join(docs, 'node_modules/vitepress/bin/vitepress.js');

describe('a site that stands below a base address', () => {
  let out;
  before(() => {
    out = mkdtempSync(join(tmpdir(), 'atlas-site-'));
    execFileSync(process.execPath, [vitepress, 'build', docs, '--outDir', out], {
      env: { ...process.env, SITE_BASE: '/atlas/', SITE_ORIGIN: 'https://status.example' },
      stdio: 'ignore',
    });
  });
  after(() => rmSync(out, { recursive: true, force: true }));

  test('has every internal address below it', () => {
    for (const path of ['index', 'codes/404', 'codes/4xx', 'guide/comparisons/401-403', 'guide/retrying']) {
      const html = readFileSync(join(out, `${path}.html`), 'utf8');
      const outside = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)]
        .map(([, address]) => address)
        .filter((address) => !address.startsWith('/atlas/'));
      assert.deepEqual(outside, [], path);
    }
  });

  test('has a sitemap, canonical links and full addresses for language models', () => {
    const sitemap = readFileSync(join(out, 'sitemap.xml'), 'utf8');
    for (const { code } of list())
      assert.ok(sitemap.includes(`<loc>https://status.example/atlas/codes/${code}</loc>`), `${code}`);
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
