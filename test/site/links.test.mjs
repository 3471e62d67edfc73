import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isRedirect, pageFiles, pathOf, root } from './harness.mjs';

const files = new Map(pageFiles.map((file) => [pathOf(file), readFileSync(join(root, file), 'utf8')]));

describe('links', () => {
  test('every internal link and anchor has a target', () => {
    const anchors = new Map(
      [...files].map(([path, html]) => [
        path,
        new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
      ]),
    );
    const dead = [];
    let links = 0;
    for (const [path, html] of files) {
      for (const [, raw] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
        const url = new URL(raw.replaceAll('&amp;', '&'), `http://site${path}`);
        if (url.origin !== 'http://site') continue;
        links += 1;
        const target = decodeURIComponent(url.pathname);
        const isFile = existsSync(join(root, target)) && statSync(join(root, target)).isFile();
        if (!files.has(target) && !isFile && !isRedirect(target)) dead.push(`${path} -> ${raw}`);
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (anchor !== '' && files.has(target) && !anchors.get(target).has(anchor))
          dead.push(`${path} -> ${raw}`);
      }
    }
    console.log(`${files.size} pages, ${links} internal links`);
    assert.deepEqual(dead, []);
  });

  test('no page contains the same ID twice', () => {
    const twice = [];
    for (const [path, html] of files) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      for (const id of new Set(ids))
        if (ids.filter((one) => one === id).length > 1) twice.push(`${path}#${id}`);
    }
    assert.deepEqual(twice, []);
  });

  test('every page has a title, a unique description, and one main heading', () => {
    const descriptions = new Map();
    for (const [path, html] of files) {
      const description = /<meta name="description" content="([^"]*)">/.exec(html)?.[1];
      assert.equal(descriptions.get(description), undefined, `${path}: ${description}`);
      descriptions.set(description, path);
      assert.match(html, /<title>[^<]+<\/title>/, path);
      assert.match(html, /<meta name="description" content="[^"]+">/, path);
      assert.equal(html.match(/<h1[ >]/g)?.length, 1, path);
    }
  });

  test("the content security policy forbids everything that the site doesn't need", () => {
    for (const [path, html] of files) {
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      assert.match(policy, /default-src 'none'; script-src 'self'/, path);
      assert.doesNotMatch(policy, /script-src[^;]*unsafe/, path);
    }
  });
});
