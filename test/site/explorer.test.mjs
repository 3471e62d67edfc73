import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { commonCodes } from '../../dist/guide.js';
import { list, search, searchNotes } from '../../dist/index.js';
import { COPYING, PHONE, useSite } from './harness.mjs';

const input = (page) => page.getByRole('searchbox', { name: 'Search status codes' });
const numbers = async (page) =>
  (await page.locator('.row .number').allTextContents()).map((text) => Number(text));
const classButton = (page, name) => page.getByRole('button', { name });

useSite(({ open, address }) => {
  async function explorer(path = '/', contextOptions = {}) {
    const page = await open(path, contextOptions);
    if (contextOptions.javaScriptEnabled !== false) await page.waitForSelector('.explorer[data-ready]');
    return page;
  }

  describe('explorer', () => {
    test('lists every described code in order, in sections by class', async () => {
      const page = await explorer();
      assert.deepEqual(
        await numbers(page),
        list().map(({ code }) => code),
      );
      assert.equal(await page.locator('section.class').count(), 5);
      assert.equal(await page.locator('.count[role="status"]').textContent(), `${list().length} codes`);
    });

    test('shows results while the user types, in the order of search()', async () => {
      const page = await explorer();
      for (const query of [
        '404',
        'not found',
        'email already exists',
        'upstream prematurely closed connection',
      ]) {
        await input(page).fill(query);
        const expected = search(query, { limit: 30 }).map(({ code }) => code);
        await page.waitForFunction(
          (first) => document.querySelector('.found .number')?.textContent === first,
          String(expected[0]),
        );
        assert.deepEqual(await numbers(page), expected, query);
      }
    });

    test("explains a number that isn't a status code instead of showing no results", async () => {
      const page = await explorer();
      for (const query of ['HTTP 999', '000', '602', '404.13', 'channel_not_found']) {
        await input(page).fill(query);
        const [note] = searchNotes(query);
        await page.waitForFunction(
          (title) => document.querySelector('.notes h2')?.textContent === title,
          note.title,
        );
        assert.equal(await page.locator('.notes p').first().textContent(), note.text);
        assert.equal(await page.getByRole('heading', { name: 'No matching codes' }).count(), 0, query);
        assert.deepEqual(
          await numbers(page),
          search(query, { limit: 30 }).map(({ code }) => code),
          query,
        );
      }
      await input(page).fill('not found');
      await page.waitForFunction(() => document.querySelector('.notes') === null);
    });

    test('offers to copy from a row that the user points at or reaches with the keyboard', async () => {
      const page = await explorer();
      const rowOf = (code) => page.locator('.class .row', { hasText: String(code) }).first();
      await rowOf(404).hover();
      assert.equal(
        await rowOf(404)
          .getByRole('button', { name: /NOT_FOUND/ })
          .isVisible(),
        true,
      );
      assert.equal(await rowOf(503).getByRole('button').count(), 0);
      await rowOf(503).getByRole('link').focus();
      await page.keyboard.press('Tab');
      assert.match(await page.evaluate(() => document.activeElement.textContent), /503/);
      assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BUTTON');
    });

    test('shows the list and a message if the search cannot be loaded', async () => {
      const prepare = (page) =>
        page.route('**/search-engine.*.js', (route) => route.fulfill({ status: 404 }));
      const page = await open('/?q=not+found', {}, { missing: true, prepare });
      await page.waitForSelector('.explorer[data-ready]');
      assert.equal(await page.locator('.class .row').first().isVisible(), true);
      assert.match(await page.locator('.count').textContent(), /couldn.t be loaded/);
    });

    test('highlights matches as text', async () => {
      const page = await explorer('/?q=email+already+exists');
      await page.waitForSelector('.found');
      const marks = await page.locator('.found .row').first().locator('mark').allTextContents();
      assert.ok(marks.includes('email'), marks.join());
      assert.equal(await page.locator('.found mark *').count(), 0);
    });

    test('filters by class with buttons, and by several classes at once', async () => {
      const page = await explorer();
      await classButton(page, '4xx Client Error').click();
      assert.ok((await numbers(page)).every((code) => code >= 400 && code < 500));
      assert.equal(address(page), '/?class=4xx');
      await classButton(page, '5xx Server Error').click();
      assert.ok((await numbers(page)).every((code) => code >= 400 && code < 600));
      assert.equal(address(page), '/?class=4xx,5xx');
      for (const [name, first] of [
        ['1xx Informational', 100],
        ['2xx Successful', 200],
        ['3xx Redirection', 300],
      ]) {
        await classButton(page, 'Clear filters').click();
        await classButton(page, name).click();
        assert.equal((await numbers(page))[0], first);
      }
      await classButton(page, '3xx Redirection').click();
      assert.equal(address(page), '/');
    });

    test('combines standing, vendor, common codes, class, and query', async () => {
      const page = await explorer();
      await page.getByRole('combobox', { name: 'Vendor' }).selectOption('nginx');
      const nginx = list({ vendor: 'nginx' }).map(({ code }) => code);
      assert.deepEqual(await numbers(page), nginx);
      await input(page).fill('certificate');
      await page.waitForSelector('.found');
      assert.ok((await numbers(page)).every((code) => nginx.includes(code)));
      await classButton(page, 'Clear filters').click();
      await input(page).fill('');
      await classButton(page, 'Common').click();
      assert.equal((await numbers(page)).length, 10);
      await page.getByRole('combobox', { name: 'Standing' }).selectOption('deprecated');
      assert.deepEqual(await numbers(page), []);
      await page.getByText('No matching codes').waitFor();
    });

    test('an empty result includes suggestions, and the suggestions work', async () => {
      const page = await explorer('/?q=zzzzqqqq');
      await classButton(page, 'email already exists').click();
      await page.waitForSelector('.found');
      assert.equal((await numbers(page))[0], 409);
      assert.equal(address(page), '/?q=email+already+exists');
    });

    test('keeps its state in the URL, and Back restores it', async () => {
      const page = await explorer();
      await classButton(page, '4xx Client Error').click();
      await input(page).pressSequentially('limit');
      await page.waitForSelector('.found');
      assert.equal(address(page), '/?q=limit&class=4xx');
      await page.locator('.found a.row-link').first().click();
      await page.waitForURL('**/codes/*');
      await page.goBack();
      await page.waitForSelector('.found');
      assert.equal(await input(page).inputValue(), 'limit');
      assert.equal(address(page), '/?q=limit&class=4xx');
      await page.goBack();
      await page.waitForSelector('section.class');
      assert.equal(await input(page).inputValue(), '');
      assert.equal(address(page), '/?class=4xx');
      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll('section.class').length === 5);
      await page.goForward();
      await page.waitForFunction(() => document.querySelectorAll('section.class').length === 1);
    });

    test('a shared URL shows the same results to other users', async () => {
      const page = await explorer('/?q=timeout&class=5xx');
      await page.waitForSelector('.found');
      assert.equal(await input(page).inputValue(), 'timeout');
      assert.ok((await numbers(page)).every((code) => code >= 500));
      assert.equal(await classButton(page, '5xx Server Error').getAttribute('aria-pressed'), 'true');
    });

    test('a URL with the name of a class leads to its section', async () => {
      const page = await explorer('/#4xx');
      const top = await page.locator('[id="4xx"]').evaluate((one) => one.getBoundingClientRect().top);
      assert.ok(Math.abs(top) < 100, `${top}`);
    });

    test('works with the keyboard alone', async () => {
      const page = await explorer();
      await page.keyboard.press('/');
      await page.keyboard.type('teapot');
      await page.waitForSelector('.found');
      await page.keyboard.press('ArrowDown');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
      assert.equal(await focused(), '/codes/418');
      await page.keyboard.press('ArrowUp');
      assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'search');
      await page.keyboard.press('Escape');
      assert.equal(await input(page).inputValue(), '');
      await page.keyboard.type('404');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/codes/404');
    });

    test('the header link shows everything again', async () => {
      const page = await explorer('/?q=timeout&class=5xx');
      await page.waitForSelector('.found');
      await page.getByRole('link', { name: 'Codes', exact: true }).click();
      await page.waitForFunction(() => document.querySelectorAll('section.class').length === 5);
      assert.equal(await input(page).inputValue(), '');
    });

    test('copies the code, the constant, and the phrase', async () => {
      const page = await explorer('/', COPYING);
      const row = page.locator('.row', { has: page.locator('a[href="/codes/404"]') });
      await row.hover();
      for (const [what, value] of [
        ['code', '404'],
        ['constant', 'NOT_FOUND'],
        ['phrase', 'Not Found'],
      ]) {
        await row.getByRole('button', { name: `Copy the ${what}: ${value}` }).click();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), value);
      }
    });

    test('is complete without scripts', async () => {
      const page = await explorer('/', { javaScriptEnabled: false });
      assert.equal((await numbers(page)).length, list().length);
      assert.equal(await input(page).isVisible(), false);
      await page.locator('a.row-link[href="/codes/404"]').click();
      assert.match(await page.textContent('h1'), /404\s+Not Found/);
    });

    test('shows the search, the classes, and common codes without scrolling, on a wide screen and on a phone', async () => {
      for (const [options, codes] of [
        [{ viewport: { width: 1440, height: 900 } }, 8],
        [{ ...PHONE, viewport: { width: 390, height: 844 } }, 8],
        [PHONE, 4],
      ]) {
        const page = await explorer('/', options);
        const { height } = options.viewport;
        const end = async (locator) => {
          const { y, height: own } = await locator.boundingBox();
          return y + own;
        };
        assert.ok((await end(input(page))) < height / 2);
        assert.ok((await end(classButton(page, '5xx Server Error'))) < height);
        assert.ok((await end(page.locator('.common-codes li').nth(codes - 1))) < height);
        await page.context().close();
      }
    });
  });

  describe('the home page', () => {
    test('shows the common codes before the classes, also for the arrow keys', async () => {
      const page = await explorer();
      const codes = await page.locator('.common-codes .code').allTextContents();
      assert.deepEqual(
        codes.map(Number),
        commonCodes.map(({ code }) => code),
      );
      const [common, first] = await Promise.all(
        [page.locator('.common-codes'), page.locator('section.class').first()].map((one) =>
          one.boundingBox(),
        ),
      );
      assert.ok(common.y + common.height < first.y);
      await input(page).focus();
      await page.keyboard.press('ArrowDown');
      assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href')), '/codes/200');
    });

    test('hides the common codes and the package during a search or with a filter', async () => {
      const page = await explorer('/?class=5xx');
      assert.equal(await page.locator('.common-codes, .package').count(), 0);
      await classButton(page, 'Clear filters').click();
      await page.locator('.package').waitFor();
      await input(page).fill('teapot');
      await page.waitForSelector('.found');
      assert.equal(await page.locator('.common-codes, .package').count(), 0);
    });

    test('presents the package: the install command, three examples, and the comparison with worse results', async () => {
      const page = await explorer('/', COPYING);
      await page.getByRole('link', { name: 'npm package' }).click();
      const part = page.locator('.package');
      await page.getByRole('button', { name: 'Copy the install command' }).click();
      assert.equal(
        await page.evaluate(() => navigator.clipboard.readText()),
        'npm install http-status-atlas',
      );
      assert.equal(await part.locator('.package-example').count(), 3);
      assert.match(await part.locator('.editor-hover').textContent(), /const NOT_FOUND: 404.*Use it when/s);
      const rows = await part
        .locator('table tr')
        .evaluateAll((all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
      const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll('`', '');
      for (const row of rows.slice(1)) assert.ok(readme.includes(`| ${row.join(' | ')} |`), row.join());
      assert.ok(rows.some(([what]) => what === 'Unpacked size'));
      for (const link of await part.locator('.package-links a').all())
        assert.equal((await page.request.get(await link.evaluate((one) => one.href))).status(), 200);
    });
  });

  describe('the map of codes', () => {
    const tiles = (page, selector) => page.locator(`.tile${selector}`).allTextContents();

    test("has each code once, links to its page, and isn't in the keyboard order", async () => {
      const page = await explorer();
      assert.deepEqual(
        (await tiles(page, '')).map(Number),
        list().map(({ code }) => code),
      );
      assert.equal(await page.locator('.tile:not([tabindex="-1"])').count(), 0);
      assert.equal(await page.locator('.tile.vendor').count(), list({ standing: 'nonstandard' }).length);
      await page.locator('.tile', { hasText: '503' }).click();
      await page.waitForURL('**/codes/503');
    });

    test('shows the positions of the results', async () => {
      const page = await explorer('/?q=rate+limit&class=4xx');
      await page.waitForSelector('.found');
      const found = (await numbers(page)).sort((one, other) => one - other);
      assert.deepEqual((await tiles(page, ':not(.off)')).map(Number), found);
    });

    test('is replaced by the list on a phone', async () => {
      const page = await explorer('/', PHONE);
      assert.equal(await page.locator('.tile').first().isVisible(), false);
    });
  });

  describe('hostile URLs', () => {
    const HOSTILE = [
      '?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
      `?q=${'a'.repeat(6000)}`,
      '?q=%00%1b%5b31m',
      '?class=constructor,__proto__&standing=toString&vendor=%2e%2e%2f&common=yes',
      '?q=(((((((((.*)*)*)*)*)*',
      '?q=%F0%9F%92%A9%E2%80%AE',
      '?__proto__[x]=1&q=404',
      '?q=%E0%A4%A',
    ];
    for (const query of HOSTILE) {
      test(`isn't affected by ${query.slice(0, 60)}`, async () => {
        const page = await explorer(`/${query}`);
        assert.equal(await page.locator('main img').count(), 0);
        assert.match(await page.locator('.count').textContent(), /^\d+ codes?$/);
        if (query.startsWith('?class=')) assert.equal((await numbers(page)).length, list().length);
      });
    }
  });
});
