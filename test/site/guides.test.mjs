import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { recommend } from '../../dist/guide.js';
import { COPYING, PHONE, root, useSite } from './harness.mjs';

const html = (path) => readFileSync(join(root, `${path}.html`), 'utf8');

useSite(({ open, origin, address }) => {
  describe('guides', () => {
    test('the questions lead to a code without scripts', async () => {
      const page = await open('/guide/choosing', { javaScriptEnabled: false });
      await page.getByText('It changes something').click();
      await page.getByText('It creates a record').click();
      await page.getByText(recommend('create', 'conflict')[0].when).first().click();
      assert.ok(await page.getByRole('link', { name: '409 Conflict' }).first().isVisible());
    });

    test('on a phone, the list of guides comes after the article, and not before the article has arrived', async () => {
      const whole = html('/guide/retrying');
      const isShown = async (body) => {
        const prepare = (page) =>
          page.route('**/guide/retrying', (route) => route.fulfill({ contentType: 'text/html', body }));
        const page = await open('/guide/retrying', { ...PHONE, javaScriptEnabled: false }, { prepare });
        return page.locator('.side').isVisible();
      };
      assert.equal(await isShown(whole), true);
      assert.equal(await isShown(whole.slice(0, whole.indexOf('<article') + 2000)), false);
    });

    test('the answers of a comparison are next to each other, or below each other on a phone', async () => {
      const places = async (options) => {
        const page = await open('/guide/comparisons/302-303-307', options);
        const boxes = await Promise.all(
          (await page.locator('.versus .answer').all()).map((one) => one.boundingBox()),
        );
        return boxes.map(({ x, y }) => ({ x, y }));
      };
      const wide = await places({ viewport: { width: 1440, height: 900 } });
      assert.equal(wide.length, 3);
      assert.equal(new Set(wide.map(({ y }) => y)).size, 1);
      const narrow = await places(PHONE);
      assert.equal(new Set(narrow.map(({ x }) => x)).size, 1);
    });

    test('a generated page links its codes and its sources', () => {
      const comparison = html('guide/comparisons/401-403');
      assert.match(comparison, /<a href="\/codes\/401"[^>]*>401 Unauthorized<\/a>/);
      assert.match(comparison, /href="https:\/\/www\.rfc-editor\.org\/rfc\/rfc9110#section-15\.5\.4"/);
      assert.match(html('guide/operations/create'), /<a href="\/codes\/201"[^>]*>201 Created<\/a>/);
    });

    test("numbers that aren't status codes have no links", () => {
      const main = /<main[\s\S]*<\/main>/.exec(html('guide/not-status-codes'))[0];
      assert.doesNotMatch(main, /href="\/codes\/\d/);
    });

    test('a table of sentences becomes cards on a phone, with the column names', async () => {
      const page = await open('/guide/operations/create', PHONE);
      const cell = page.locator('table.stack td[data-label="When"]').first();
      assert.equal(await cell.evaluate((one) => getComputedStyle(one, '::before').content), '"When"');
      assert.equal(
        await page.locator('table.stack').evaluate((one) => one.scrollWidth > one.parentElement.clientWidth),
        false,
      );
    });

    test('a wide table scrolls separately and is reachable with the keyboard', async () => {
      const page = await open('/guide/migrating', PHONE);
      const scroller = page.locator('.scroller[tabindex="0"]').first();
      await scroller.waitFor();
      assert.ok(await scroller.evaluate((one) => one.scrollWidth > one.clientWidth));
    });

    test('every entry point has a page', () => {
      const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
      const entryPoints = Object.keys(exports).filter((entryPoint) => !entryPoint.endsWith('.json'));
      const index = html('api/index');
      for (const entryPoint of entryPoints)
        assert.ok(index.includes(`>http-status-atlas${entryPoint.slice(1)}</a>`), entryPoint);
    });

    test('the outline highlights the current section', async () => {
      const page = await open('/guide/retrying', { viewport: { width: 1440, height: 900 } });
      const links = page.locator('.outline a');
      const last = links.nth((await links.count()) - 1);
      await last.click();
      await page.locator('.outline a[aria-current="location"]').waitFor();
      assert.match(address(page), /#./);
    });
  });

  describe('every page', () => {
    test('slash focuses the search field; a code and Enter open its page', async () => {
      const page = await open('/guide/retrying');
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('/');
      await page.keyboard.type('404');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/codes/404');
      await page.keyboard.press('/');
      await page.keyboard.type('gone');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.search === '?q=gone');
      await page.waitForSelector('.found');
      assert.equal(await page.locator('.row .number').first().textContent(), '410');
    });

    test('the search field works without scripts', async () => {
      const page = await open('/codes/200', { javaScriptEnabled: false });
      await page.getByRole('searchbox').fill('gone');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.search === '?q=gone');
    });

    test('the theme follows the system and can be changed permanently', async () => {
      const page = await open('/codes/200', { colorScheme: 'dark' });
      await page.waitForFunction(() => document.querySelector('.theme')?.ariaLabel?.includes('light'));
      const isDark = () => page.evaluate(() => document.documentElement.classList.contains('dark'));
      assert.equal(await isDark(), true);
      await page.getByRole('button', { name: 'Use the light theme' }).click();
      assert.equal(await isDark(), false);
      await page.reload({ waitUntil: 'networkidle' });
      assert.equal(await isDark(), false);
    });

    test('an unknown URL gets the not-found page and the status 404', async () => {
      const page = await open('/nowhere', {}, { missing: true });
      assert.equal(await page.textContent('h1'), 'Page not found');
      assert.equal((await fetch(`${origin()}/codes/nowhere`)).status, 404);
    });

    test("the not-found page is complete without scripts, and isn't indexed", async () => {
      const page = await open('/nowhere', { javaScriptEnabled: false }, { missing: true });
      assert.equal(await page.title(), 'Page not found | http-status-atlas');
      assert.equal(await page.textContent('h1'), 'Page not found');
      assert.equal(await page.locator('meta[name="robots"]').getAttribute('content'), 'noindex');
      const first = page.locator('main a').first();
      assert.equal(await first.getAttribute('href'), '/codes/404');
    });

    test('after a page change, the focus is at the heading, and the page is announced', async () => {
      const page = await open('/codes/404');
      await page.getByRole('link', { name: 'Next: 405 Method Not Allowed' }).click();
      await page.waitForURL('**/codes/405');
      await page.waitForFunction(() => document.activeElement?.matches('main h1'));
      assert.equal(await page.getByRole('status').first().textContent(), '405 Method Not Allowed');
    });

    test('a page is loaded only when the user approaches its link', async () => {
      const asked = [];
      const page = await open(
        '/',
        {},
        {
          prepare: async (one) => one.on('request', (request) => asked.push(new URL(request.url()).pathname)),
        },
      );
      await page.waitForLoadState('networkidle');
      const pages = () => asked.filter((path) => /\/codes_\d+\.md\./.test(path));
      assert.deepEqual(pages(), []);
      await page.locator('a.row-link[href="/codes/404"]').hover();
      await page.waitForFunction(() => document.querySelector('link[rel="prefetch"][href*="codes_404.md"]'));
      await page.locator('a.row-link[href="/codes/410"]').focus();
      await page.waitForFunction(() => document.querySelector('link[rel="prefetch"][href*="codes_410.md"]'));
      await page.locator('a.row-link[href="/codes/404"]').click();
      await page.waitForURL('**/codes/404');
      // The pointer might stop on a row on its way.
      assert.ok(new Set(pages()).size <= 4, pages().join());
    });

    test('the button of a terminal session copies the commands once, without prompt and output', async () => {
      const copies = [];
      const page = await open('/guide/command-line', COPYING, {
        prepare: async (one) => {
          await one.exposeFunction('onCopy', (text) => copies.push(text));
          await one.addInitScript(() => {
            navigator.clipboard.writeText = (text) => window.onCopy(text);
          });
        },
      });
      const session = page.locator('.language-console').first();
      await session.hover();
      await session.getByRole('button').click();
      await page.locator('[data-copied]').waitFor();
      assert.deepEqual(copies, ['npx http-status-atlas search "email already exists" --limit 2']);
    });

    test('an unknown URL that contains a code leads to that code', async () => {
      const page = await open('/status/503/', {}, { missing: true });
      const link = page.getByRole('link', { name: '503 Service Unavailable' });
      await link.waitFor();
      assert.equal(await link.getAttribute('href'), '/codes/503');
    });
  });
});
