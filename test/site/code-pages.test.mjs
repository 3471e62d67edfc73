import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { listOperations, recommend } from '../../dist/guide.js';
import { describe as describeCode, fallbackCode, list } from '../../dist/index.js';
import { COPYING, root, useSite } from './harness.mjs';

const html = (path) => readFileSync(join(root, `${path}.html`), 'utf8');

/** Returns the visible text of a page, without markup. */
const textOf = (source) =>
  source
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

/** Matches the keys of a record whose values a page shows in other words or as a link. */
const SAID_OTHERWISE = /^(?:url|class|plain|withRetryAfter|basis|follow|vendor|confidence|kind|method)$/;

/** Returns every sentence and name in a record, in the form that the page must show. */
function* sayings(value, key = '') {
  if (typeof value === 'string') {
    if (SAID_OTHERWISE.test(key)) return;
    // A source that is a page or a file has a short label and a link, which the link test checks.
    if (/[sS]ources?$/.test(key)) {
      if (value.startsWith('RFC')) yield value.split(/;\s*/)[0];
    } else if (key === 'requirement') yield value.replace('-', ' ');
    else yield* value.split('\n\n').map((part) => part.replaceAll('`', ''));
  } else if (Array.isArray(value)) {
    for (const one of value) yield* sayings(one, key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) {
      // The rule next to it says how strongly the body or a retry is required.
      if (name === 'requirement' && !('direction' in value)) continue;
      // This is the machine-readable part of a condition; `when` contains the sentence. The exchanges contain the
      // examples of headers.
      if (name === 'if' || name === 'example') continue;
      yield* sayings(one, name);
    }
  }
}

/** Returns the pages and files that are the sources of a record's meanings. */
const linkedSources = ({ meanings = [], otherUses = [] }) =>
  [...meanings, ...otherUses]
    .flatMap(({ sources }) => sources.flatMap((source) => source.split(/;\s*/)))
    .flatMap((source) => {
      const [, repository, path, commit] = /^([\w.-]+\/[\w.-]+) (\S+) @ ([0-9a-f]{7,40})$/.exec(source) ?? [];
      if (commit !== undefined) return [`https://github.com/${repository}/blob/${commit}/${path}`];
      return /^https?:\/\/\S+$/.test(source) ? [source.replaceAll('&', '&amp;')] : [];
    });

useSite(({ open, origin, address }) => {
  describe('code pages', () => {
    test('every described code has a page and a JSON version with the same content', () => {
      for (const { code } of list()) {
        const record = JSON.parse(readFileSync(join(root, `codes/${code}.json`), 'utf8'));
        assert.deepEqual(record, JSON.parse(JSON.stringify(describeCode(code))));
        const { summary, description } = record;
        const text = textOf(html(`codes/${code}`));
        for (const url of linkedSources(record)) {
          assert.ok(html(`codes/${code}`).includes(`href="${url}"`), `${code} does not link: ${url}`);
        }
        // A reserved code isn't used, so the rules of its class don't apply to it.
        const shown =
          record.standing === 'unused' && !record.reasonPhrase ? { summary, description } : record;
        // Steps are in a list, so the spaces between sentences differ from those in the record.
        const letters = text.replaceAll(' ', '');
        for (const saying of sayings(shown)) {
          assert.ok(letters.includes(saying.replace(/\s+/g, '')), `${code} does not say: ${saying}`);
        }
      }
      // Codes without a description also have pages, which addresses.test.mjs checks.
      const pages = readdirSync(join(root, 'codes')).filter((file) => /^[1-5]\d\d\.html$/.test(file));
      assert.equal(pages.length, 500);
    });

    test('a page has copy buttons, a link to its class, and its sources', async () => {
      const page = await open('/codes/503', COPYING);
      await page.getByRole('button', { name: 'Copy the constant: SERVICE_UNAVAILABLE' }).click();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'SERVICE_UNAVAILABLE');
      await page.getByRole('button', { name: 'Copy the link to this page' }).click();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
      const link = page.getByRole('link', { name: 'RFC 9110, section 15.6.4' });
      assert.equal(await link.getAttribute('href'), 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4');
      await page.locator('.chips').getByRole('link', { name: '5xx Server Error' }).click();
      await page.waitForURL('**/codes/5xx');
    });

    test('the strip at the top shows the answers, with links to the reasons', async () => {
      const page = await open('/codes/302');
      const strip = page.locator('.glance');
      assert.match(await strip.textContent(), /Retry\?\s*No/);
      assert.match(await strip.textContent(), /Temporary, POST may become GET/);
      await strip.getByRole('link', { name: 'Temporary, POST may become GET' }).click();
      assert.equal(address(page), '/codes/302#redirect');
      assert.ok(await page.locator('#redirect').isVisible());
    });

    test('the meaning, the sender, and the next steps come first, then the exchange and the code', () => {
      const source = html('codes/404');
      const at = (id) => source.indexOf(` id="${id}"`);
      const order = [
        'meaning',
        'sender',
        'check',
        'exchange',
        'platforms',
        'constants',
        'send',
        'more',
        'confused',
        'retry',
        'fields',
        'message',
        'code',
        'sources',
      ];
      assert.deepEqual(
        order.map(at),
        order.map(at).sort((one, other) => one - other),
      );
      assert.ok(at('meaning') > 0);
    });

    test("a page mentions the rule about Date once, and omits Date from the code's headers", () => {
      for (const { code } of list()) {
        const text = textOf(html(`codes/${code}`));
        assert.ok(text.split(' send Date ').length <= 2, `${code}`);
        assert.doesNotMatch(text, /Date \(origin server with a clock\)/, `${code}`);
      }
      assert.match(
        textOf(html('codes/404')),
        /an origin server with a clock must send Date \(RFC 9110 6\.6\.1\)/,
      );
    });

    test('a page lists operations with the same situation together', () => {
      const text = textOf(html('codes/401'));
      const situations = listOperations().flatMap((operation) =>
        recommend(operation).flatMap(({ code, when }) => (code === 401 ? [when] : [])),
      );
      const shared = situations.filter((when, at) => situations.indexOf(when) !== at);
      assert.ok(shared.length > 0);
      for (const when of shared) assert.equal(text.split(when).length, 2, when);
    });

    test('a reserved code has no class rules', () => {
      const source = html('codes/306');
      for (const id of ['retry', 'fields', 'message', 'redirect'])
        assert.ok(!source.includes(` id="${id}"`), id);
      assert.match(textOf(source), /Don't send 306/);
    });

    test('a copy button reports if the browser blocks copying', async () => {
      const page = await open(
        '/codes/503',
        {},
        {
          prepare: (one) =>
            one.addInitScript(() => {
              navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
              document.execCommand = () => false;
            }),
        },
      );
      const button = page.getByRole('button', { name: 'Copy the phrase: Service Unavailable' });
      await button.click();
      await page.locator('.copy-button[data-copied="blocked"]').waitFor();
      assert.match(await button.textContent(), /The browser blocked copying/);
    });

    test('copying works without access to the clipboard', async () => {
      const page = await open('/codes/503', COPYING, {
        prepare: (one) =>
          one.addInitScript(() => {
            navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
          }),
      });
      await page.getByRole('button', { name: 'Copy the phrase: Service Unavailable' }).click();
      await page.locator('.copy-button[data-copied="copied"]').waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'Service Unavailable');
    });

    test('the copy buttons have a label and are on one line on a phone', async () => {
      const page = await open('/codes/503', {
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      });
      const row = page.locator('.copies-row');
      assert.ok(await row.locator('.label').isVisible());
      const tops = await row
        .locator('button')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      assert.equal(new Set(tops).size, 1);
    });

    test('links to the previous and next codes', async () => {
      const page = await open('/codes/404');
      await page.getByRole('link', { name: 'Next: 405 Method Not Allowed' }).click();
      await page.waitForURL('**/codes/405');
      await page.getByRole('link', { name: 'Previous: 404 Not Found' }).click();
      await page.waitForURL('**/codes/404');
    });

    test("a code in a sentence links to its page, but other numbers don't", () => {
      const sentence =
        /permanent, (?:<!--.*?-->)*<a [^>]*href="\/codes\/410"[^>]*>410<\/a>(?:<!--.*?-->)* is the better/;
      assert.match(html('codes/404'), sentence);
      assert.match(html('codes/417'), /expectation other than 100-continue/);
      assert.doesNotMatch(html('codes/404'), /<a [^>]*href="\/codes\/404"[^>]*>404<\/a>/);
    });

    test('the title and description match the page', async () => {
      const page = await open('/codes/404');
      assert.equal(await page.title(), '404 Not Found | http-status-atlas');
      const description = await page.locator('meta[name="description"]').getAttribute('content');
      assert.equal(description, describeCode(404).summary);
    });

    test('the JSON versions are served as JSON, including the whole dataset', async () => {
      for (const path of ['/codes/404.json', '/codes.json', '/schema.json']) {
        const response = await fetch(origin() + path);
        assert.match(response.headers.get('content-type'), /^application\/json/);
        assert.equal(typeof (await response.json()), 'object');
      }
      assert.match(await (await fetch(`${origin()}/llms.txt`)).text(), /^# http-status-atlas\n/);
    });

    test('every page has the constant in other languages, with its source', () => {
      for (const { code } of list()) {
        const source = html(`codes/${code}`);
        const part = source.slice(source.indexOf(' id="constants"'));
        const table = /<table class="names"[\s\S]*?<\/table>/.exec(part)?.[0] ?? '';
        const rows = [...table.matchAll(/<tr>[\s\S]*?<\/tr>/g)].slice(1).map(([row]) => row);
        for (const row of rows) {
          assert.match(row, /href="https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/blob\/[\w.+-]+\//, `${code}`);
          assert.match(row, /<code[^>]*>[^<]+<\/code>/, `${code}`);
        }
        const without = /The other (?:(\d+) libraries don't|library doesn't) have a constant/.exec(
          textOf(part),
        );
        assert.equal(rows.length + (without ? Number(without[1] ?? 1) : 0), 16, `${code}`);
      }
      assert.match(
        textOf(html('codes/422')),
        /Rack and Rails:unprocessable_content before Rack 3\.1: :unprocessable_entity/,
      );
    });

    test("every page's sample runs and prints the displayed results", async () => {
      const atlas = { ...(await import('../../dist/index.js')), ...(await import('../../dist/vendor.js')) };
      let checked = 0;
      for (const { code } of list()) {
        const source = html(`codes/${code}`);
        const block = /<div class="language-ts[^"]*">[\s\S]*?<code>([\s\S]*?)<\/code>/.exec(
          source.slice(source.indexOf(' id="code"')),
        );
        const text = (block?.[1] ?? '')
          .replace(/<[^>]+>/g, '')
          .replaceAll('&#39;', "'")
          .replaceAll('&gt;', '>')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&');
        const imported = [...text.matchAll(/import \{ ([^}]+) \}/g)].flatMap(([, names]) =>
          names.split(', '),
        );
        for (const [, call, result] of text.matchAll(/^(\S.*); \/\/ => (.*)$/gm)) {
          const run = (source) =>
            new Function(...imported, `return ${source}`)(...imported.map((name) => atlas[name]));
          assert.deepEqual(run(call), run(result), `${code}: ${call}`);
          checked += 1;
        }
      }
      assert.ok(checked > 2 * list().length, `${checked} results`);
    });
  });

  describe('class pages', () => {
    for (const digit of [1, 2, 3, 4, 5]) {
      test(`/codes/${digit}xx lists its codes and explains unknown codes`, () => {
        const source = html(`codes/${digit}xx`);
        const codes = list().filter(({ code }) => Math.floor(code / 100) === digit);
        for (const { code } of codes) assert.ok(source.includes(`href="/codes/${code}"`), `${code}`);
        assert.ok(source.includes(`fallbackCode(${digit}71)`));
        assert.equal(fallbackCode(digit * 100 + 71), digit * 100);
      });
    }
  });
});
