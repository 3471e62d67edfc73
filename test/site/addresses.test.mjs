import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fallbackCode, list, reasonPhrase } from '../../dist/index.js';
import { root, useSite } from './harness.mjs';

const html = (path) => readFileSync(join(root, `${path}.html`), 'utf8');
const described = new Set(list().map(({ code }) => code));
const unregistered = Array.from({ length: 500 }, (_, at) => 100 + at).filter((code) => !described.has(code));

useSite(({ open, address }) => {
  describe('URLs that people type', () => {
    test('every code, alone or below /status, and every name lead to a page without a script', () => {
      const wanted = list().flatMap((one) =>
        [
          ...(one.code === 404 ? [] : [`${one.code}`]),
          `status/${one.code}`,
          ...('meanings' in one || one.name === undefined ? [] : [one.name, ...one.deprecatedNames]),
        ].map((path) => [path, one.code]),
      );
      assert.ok(wanted.length > 3 * 60);
      for (const [path, code] of wanted) {
        const page = html(path);
        assert.match(page, new RegExp(`http-equiv="refresh" content="0; url=/codes/${code}"`), path);
        assert.match(page, /name="robots" content="noindex"/, path);
        assert.match(page, new RegExp(`<a href="/codes/${code}">`), path);
        assert.doesNotMatch(page, /<script/, path);
      }
    });

    for (const [from, to] of [
      ['/503', '/codes/503'],
      ['/status/503', '/codes/503'],
      ['/NOT_FOUND', '/codes/404'],
      ['/5xx', '/codes/5xx'],
      ['/471', '/codes/471'],
      ['/codes/999', '/guide/not-status-codes'],
      ['/codes/000', '/guide/not-status-codes'],
    ]) {
      test(`${from} leads to ${to}`, async () => {
        const page = await open(from, { javaScriptEnabled: false });
        await page.waitForURL(`**${to}`);
        assert.equal(address(page), to);
      });
    }

    test('the file of the not-found page contains the not-found page', () => {
      assert.match(html('404'), /<h1[^>]*>Page not found<\/h1>/);
    });
  });

  describe('codes without a record', () => {
    test('each code from 100 to 599 has a page that says so, what it is treated as, and which codes are nearby', () => {
      const codes = [...described];
      for (const code of unregistered) {
        const page = html(`codes/${code}`);
        const fallback = fallbackCode(code);
        assert.match(page, new RegExp(`<title>${code} Not registered`), `${code}`);
        assert.ok(
          page.includes(
            `treated as <a data-class="${code.toString()[0]}xx" href="/codes/${fallback}">${fallback} ${reasonPhrase(fallback)}</a>`,
          ),
          `${code}`,
        );
        for (const neighbor of [codes.filter((one) => one < code).at(-1), codes.find((one) => one > code)])
          if (neighbor !== undefined)
            assert.ok(page.includes(`href="/codes/${neighbor}"`), `${code}: ${neighbor}`);
        assert.doesNotMatch(page, /type="module"|modulepreload/, `${code}`);
      }
    });

    test('no page of a described code is one of these pages', () => {
      for (const code of described)
        assert.doesNotMatch(html(`codes/${code}`), /Not registered \|/, `${code}`);
    });

    test('the page looks like the others and follows the theme', async () => {
      const page = await open('/codes/471', { colorScheme: 'dark' });
      assert.match((await page.textContent('h1')).trim(), /^471\s+Not registered$/);
      const [paper, numeral] = await page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        Number.parseFloat(getComputedStyle(document.querySelector('.numeral')).fontSize),
      ]);
      assert.notEqual(paper, 'rgb(251, 250, 246)');
      assert.ok(numeral > 70, `${numeral}`);
    });

    test('the explorer finds them, and links to the page', async () => {
      for (const query of ['471', 'HTTP 471', 'status code: 471']) {
        const page = await open(`/?${new URLSearchParams({ q: query })}`);
        const shortcut = page.locator('.shortcuts article').first();
        await shortcut.waitFor();
        assert.match(
          await shortcut.textContent(),
          /471 isn't registered.*treats it as 400 Bad Request/s,
          query,
        );
        await shortcut.getByRole('link', { name: "471 isn't registered" }).click();
        await page.waitForURL('**/codes/471');
        await page.context().close();
      }
    });

    test('the search field on every page opens the page of an unregistered code', async () => {
      const page = await open('/codes/404');
      await page.waitForLoadState('networkidle');
      await page.getByRole('searchbox').fill('471');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/codes/471');
      assert.match(await page.textContent('h1'), /Not registered/);
    });

    test('two codes in a query lead to their comparison', async () => {
      for (const [query, to] of [
        ['499 vs 408', '/guide/comparisons/408-499'],
        ['401 or 403', '/guide/comparisons/401-403'],
        ['difference between 302 and 303', '/guide/comparisons/302-303-307'],
      ]) {
        const page = await open(`/?${new URLSearchParams({ q: query })}`);
        const link = page.locator('.shortcuts a').first();
        await link.waitFor();
        assert.equal(await link.getAttribute('href'), to, query);
        await page.context().close();
      }
    });

    test("a number that isn't a status code leads to the page about such numbers", async () => {
      const page = await open('/?q=999');
      const more = page.getByRole('link', { name: "More numbers that aren't status codes" });
      await more.waitFor();
      assert.equal(await more.getAttribute('href'), '/guide/not-status-codes');
    });
  });

  test('no icon files of another theme are requested', () => {
    assert.ok(existsSync(join(root, 'index.html')));
    assert.doesNotMatch(html('index'), /vp-icons/);
  });
});

useSite(({ open }) => {
  describe('search in the documentation', () => {
    test('finds functions, guides, operations, and headers', async () => {
      const page = await open('/');
      await page.waitForSelector('.explorer[data-ready]');
      for (const [query, to] of [
        ['isRetryable', /^\/api\/http-status-atlas\/core#isretryable$/],
        ['parse retry after', /#parseretryafter$/],
        ['Retry-After', /^\/guide\/fields#retry-after$/],
        ['command line', /^\/guide\/command-line$/],
        ['create a resource', /^\/guide\/operations\/create$/],
      ]) {
        await page.getByRole('searchbox').fill(query);
        await page.waitForFunction(
          ([pattern]) =>
            [...document.querySelectorAll('.doc-links a')].some((one) =>
              new RegExp(pattern).test(one.getAttribute('href')),
            ),
          [to.source],
        );
      }
      await page.getByRole('searchbox').fill('zzzzqqqq');
      await page.getByText('No matching codes').waitFor();
      assert.equal(await page.locator('.doc-links').count(), 0);
    });

    test('a range of ten leads to its class and its codes', async () => {
      const page = await open('/?q=50x');
      const shortcut = page.locator('.shortcuts article').first();
      await shortcut.waitFor();
      assert.equal(await shortcut.locator('h2 a').getAttribute('href'), '/codes/5xx');
      await page.waitForSelector('.found');
      const results = await page.locator('.found .number').allTextContents();
      assert.deepEqual(
        results.map(Number),
        list()
          .map(({ code }) => code)
          .filter((code) => code >= 500 && code < 510),
      );
    });

    test('the field in the header suggests codes while the user types', async () => {
      const page = await open('/codes/404');
      await page.waitForLoadState('networkidle');
      const field = page.getByRole('combobox', { name: 'Search status codes' });
      await page.locator('.jump input').focus();
      await field.waitFor();
      assert.equal(await page.locator('#jump-codes option').count(), list().length);
      await page.locator('.jump input').fill('429 Too Many Requests');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/codes/429');
    });
  });
});
