import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { describe as describeCode, list, search } from '../../dist/index.js';
import { startBrowser } from './browser.mjs';
import { serveSite } from './server.mjs';

const root = fileURLToPath(new URL('../../docs/.vitepress/dist/', import.meta.url));
const htmlFiles = readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.html'));
const pathOf = (file) =>
  `/${file
    .replaceAll('\\', '/')
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/\.html$/, '')}`;

const PAGE_KINDS = {
  explorer: '/',
  results: '/?q=rate+limit',
  empty: '/?q=zzzzqqqq',
  'registered code': '/codes/404',
  'redirect code': '/codes/301',
  'vendor code': '/codes/499',
  'unused code': '/codes/306',
  'table of codes': '/codes/',
  guide: '/guide/',
  choosing: '/guide/choosing',
  comparison: '/guide/comparisons/401-403',
  operation: '/guide/operations/create',
  prose: '/guide/retrying',
  caching: '/guide/caching',
  fields: '/guide/fields',
  vendors: '/guide/vendor-codes',
  api: '/api/http-status-atlas/guide',
  contributing: '/contributing/data',
  'not found': '/nowhere',
};

let site;
let browser;
const problems = [];

/** A page in a context of its own that notes every console error and every request that leaves the site. */
async function open(path, { contextOptions = {} } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
  const page = await context.newPage();
  page.on('console', (message) => {
    const expected = message.location().url.includes('/nowhere');
    if (message.type() === 'error' && !expected) problems.push(`${path}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`${path}: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !url.startsWith('data:')) problems.push(`${path} asks for ${url}`);
  });
  await page.goto(site.origin + path);
  return page;
}

const explorer = async (path = '/', options) => {
  const page = await open(path, options);
  if (options?.contextOptions?.javaScriptEnabled !== false)
    await page.waitForSelector('.explorer[data-ready]');
  return page;
};
const input = (page) => page.getByRole('searchbox', { name: 'Search status codes' });
const numbers = async (page) =>
  (await page.locator('.row .number').allTextContents()).map((text) => Number(text));
const address = (page) => page.url().slice(site.origin.length);

before(async () => {
  site = await serveSite(root);
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  site?.close();
});

describe('explorer', () => {
  test('lists every described code in order, in sections by class', async () => {
    const page = await explorer();
    assert.deepEqual(
      await numbers(page),
      list().map(({ code }) => code),
    );
    assert.equal(await page.locator('section.class').count(), 5);
    assert.equal(await page.getByRole('status').first().textContent(), '104 codes');
  });

  test('answers while a person types, in the order of search()', async () => {
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

  test('highlights what matched, as text', async () => {
    const page = await explorer('/?q=email+already+exists');
    const marks = await page.locator('.found .row').first().locator('mark').allTextContents();
    assert.ok(marks.includes('email'), marks.join());
    assert.equal(await page.locator('.found mark *').count(), 0);
  });

  test('filters by class with buttons, and by several at once', async () => {
    const page = await explorer();
    await page.getByRole('button', { name: '4xx Client Error' }).click();
    assert.ok((await numbers(page)).every((code) => code >= 400 && code < 500));
    assert.equal(address(page), '/?class=4xx');
    await page.getByRole('button', { name: '5xx Server Error' }).click();
    assert.ok((await numbers(page)).every((code) => code >= 400 && code < 600));
    assert.equal(address(page), '/?class=4xx,5xx');
    for (const [name, first] of [
      ['1xx Informational', 100],
      ['2xx Success', 200],
      ['3xx Redirection', 300],
    ]) {
      await page.getByRole('button', { name: 'All', exact: true }).click();
      await page.getByRole('button', { name }).click();
      assert.equal((await numbers(page))[0], first);
    }
  });

  test('combines standing, vendor, common, class and query', async () => {
    const page = await explorer();
    await page.getByRole('combobox', { name: 'Vendor' }).selectOption('nginx');
    const nginx = list({ vendor: 'nginx' }).map(({ code }) => code);
    assert.deepEqual(await numbers(page), nginx);
    await input(page).fill('certificate');
    await page.waitForSelector('.found');
    assert.ok((await numbers(page)).every((code) => nginx.includes(code)));
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await input(page).fill('');
    await page.getByRole('button', { name: 'Common' }).click();
    assert.equal((await numbers(page)).length, 10);
    await page.getByRole('combobox', { name: 'Standing' }).selectOption('deprecated');
    assert.deepEqual(await numbers(page), []);
    await page.getByText('No code fits').waitFor();
  });

  test('an empty result says what to try, and the suggestions work', async () => {
    const page = await explorer('/?q=zzzzqqqq');
    await page.getByRole('button', { name: 'email already exists' }).click();
    await page.waitForSelector('.found');
    assert.equal((await numbers(page))[0], 409);
    assert.equal(address(page), '/?q=email+already+exists');
  });

  test('keeps its state in the address, and Back restores it', async () => {
    const page = await explorer();
    await page.getByRole('button', { name: '4xx Client Error' }).click();
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

  test('a shared address shows the same to somebody else', async () => {
    const page = await explorer('/?q=timeout&class=5xx');
    await page.waitForSelector('.found');
    assert.equal(await input(page).inputValue(), 'timeout');
    assert.ok((await numbers(page)).every((code) => code >= 500));
    assert.equal(
      await page.getByRole('button', { name: '5xx Server Error' }).getAttribute('aria-pressed'),
      'true',
    );
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
    await page.keyboard.type('teapot');
    await page.waitForSelector('.found');
    await page.keyboard.press('Enter');
    await page.locator('.code-page').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('gone');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '?q=gone');
    await page.waitForSelector('.found');
    assert.equal((await numbers(page))[0], 410);
  });

  test('the header link shows everything again', async () => {
    const page = await explorer('/?q=timeout&class=5xx');
    await page.waitForSelector('.found');
    await page.getByRole('link', { name: 'Codes', exact: true }).click();
    await page.waitForFunction(() => document.querySelectorAll('section.class').length === 5);
    assert.equal(await input(page).inputValue(), '');
  });

  test('copies number, constant and phrase', async () => {
    const page = await explorer('/', {
      contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const row = page.locator('.row', { has: page.locator('a[href="/codes/404"]') });
    await row.hover();
    for (const [what, value] of [
      ['number', '404'],
      ['constant', 'NOT_FOUND'],
      ['phrase', 'Not Found'],
    ]) {
      await row.getByRole('button', { name: `Copy the ${what}: ${value}` }).click();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), value);
    }
  });

  test('is complete without scripts', async () => {
    const page = await explorer('/', { contextOptions: { javaScriptEnabled: false } });
    assert.equal((await numbers(page)).length, list().length);
    assert.equal(await input(page).isVisible(), false);
    await page.locator('a[href="/codes/404"]').first().click();
    assert.match(await page.textContent('h1'), /404\s+Not Found/);
  });

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
    test(`is not troubled by ${query.slice(0, 60)}`, async () => {
      const page = await explorer(`/${query}`);
      assert.equal(await page.locator('main img').count(), 0);
      assert.match(await page.locator('.count').textContent(), /^\d+ codes?$/);
      if (query.startsWith('?class=')) assert.equal((await numbers(page)).length, list().length);
    });
  }
});

describe('pages', () => {
  test('every described code has a page and a twin that say the same', async () => {
    for (const { code } of list()) {
      const html = readFileSync(join(root, `codes/${code}.html`), 'utf8');
      assert.ok(html.includes(`${code}`), `${code}`);
      assert.deepEqual(
        JSON.parse(readFileSync(join(root, `codes/${code}.json`), 'utf8')),
        JSON.parse(JSON.stringify(describeCode(code))),
      );
    }
    assert.equal(
      readdirSync(join(root, 'codes')).filter((file) => /^\d+\.html$/.test(file)).length,
      list().length,
    );
  });

  test('twins are served as JSON, the whole dataset too', async () => {
    for (const path of ['/codes/404.json', '/codes.json', '/schema.json']) {
      const response = await fetch(site.origin + path);
      assert.match(response.headers.get('content-type'), /^application\/json/);
      assert.equal(typeof (await response.json()), 'object');
    }
    assert.match(await (await fetch(`${site.origin}/llms.txt`)).text(), /^# http-status-atlas\n/);
  });

  test('a code page copies, links its class and names its sources', async () => {
    const page = await open('/codes/503', {
      contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    await page.getByRole('button', { name: 'Copy the constant: SERVICE_UNAVAILABLE' }).click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'SERVICE_UNAVAILABLE');
    const link = page.getByRole('link', { name: 'RFC 9110, section 15.6.4' });
    assert.equal(await link.getAttribute('href'), 'https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4');
    await page.getByRole('link', { name: '5xx server error' }).click();
    await page.waitForFunction(() => document.querySelectorAll('section.class').length === 1);
  });

  test('title and description are of the page', async () => {
    const page = await open('/codes/404');
    assert.equal(await page.title(), '404 Not Found | http-status-atlas');
    const description = await page.locator('meta[name="description"]').getAttribute('content');
    assert.equal(description, describeCode(404).summary);
  });

  test('every internal link and anchor leads somewhere', () => {
    const files = new Map(htmlFiles.map((file) => [pathOf(file), readFileSync(join(root, file), 'utf8')]));
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
        if (!files.has(target) && !isFile) dead.push(`${path} -> ${raw}`);
        const anchor = decodeURIComponent(url.hash.slice(1));
        if (anchor !== '' && files.has(target) && !anchors.get(target).has(anchor))
          dead.push(`${path} -> ${raw}`);
      }
    }
    console.log(`${files.size} pages, ${links} internal links`);
    assert.deepEqual(dead, []);
  });

  test('an unknown address gets the not-found page and the status 404', async () => {
    const page = await open('/nowhere');
    assert.equal(await page.textContent('h1'), 'This page is not found');
    assert.equal((await fetch(`${site.origin}/codes/999`)).status, 404);
  });

  test('the questions lead to a code without scripts', async () => {
    const page = await open('/guide/choosing', { contextOptions: { javaScriptEnabled: false } });
    await page.getByText('It changes something').click();
    await page.getByText('It creates a record').click();
    await page.getByText('The value has to be unique and is taken').first().click();
    assert.ok(await page.getByRole('link', { name: '409 Conflict' }).first().isVisible());
  });

  test('the theme follows the system and can be changed for good', async () => {
    const page = await open('/codes/200', { contextOptions: { colorScheme: 'dark' } });
    await page.waitForFunction(() => document.querySelector('.theme')?.ariaLabel?.includes('light'));
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains('dark'));
    assert.equal(await isDark(), true);
    await page.getByRole('button', { name: 'Use the light theme' }).click();
    assert.equal(await isDark(), false);
    await page.reload({ waitUntil: 'networkidle' });
    assert.equal(await isDark(), false);
  });

  test('the sample of every code page runs and gives the printed results', async () => {
    const atlas = { ...(await import('../../dist/index.js')), ...(await import('../../dist/vendor.js')) };
    let checked = 0;
    for (const { code } of list()) {
      const html = readFileSync(join(root, `codes/${code}.html`), 'utf8');
      const block = /<div class="language-ts[^"]*">[\s\S]*?<code>([\s\S]*?)<\/code>/.exec(html)?.[1] ?? '';
      const text = block
        .replace(/<[^>]+>/g, '')
        .replaceAll('&#39;', "'")
        .replaceAll('&gt;', '>')
        .replaceAll('&lt;', '<')
        .replaceAll('&amp;', '&');
      const imported = [...text.matchAll(/import \{ ([^}]+) \}/g)].flatMap(([, names]) => names.split(', '));
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

describe('looks and weight', () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const [kind, path] of Object.entries(PAGE_KINDS)) {
      test(`axe finds nothing on ${kind}, ${colorScheme}`, async () => {
        const page = await open(path, { contextOptions: { colorScheme, reducedMotion: 'reduce' } });
        if (path.startsWith('/?q=')) await page.locator('.found, .empty').waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
          ),
          [],
        );
        await page.context().close();
      });
    }
  }

  test('nothing is wider than a phone', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    const tooWide = [];
    for (const path of Object.values(PAGE_KINDS)) {
      await page.goto(site.origin + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 360) tooWide.push(`${path}: ${width}`);
    }
    assert.deepEqual(tooWide, []);
  });

  test('nothing moves while the page loads', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['/', '/codes/404', '/guide/retrying']) {
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(() => window.shift);
      assert.ok(shift < 0.02, `${path}: ${shift}`);
    }
  });

  test('the explorer is at most 150 kB of compressed scripts, styles and index', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const sizes = new Map();
    page.on('response', async (response) => {
      const { pathname } = new URL(response.url());
      if (/\.(?:js|css)$/.test(pathname)) sizes.set(pathname, gzipSync(await response.body()).length);
    });
    await page.goto(`${site.origin}/?q=rate+limit`, { waitUntil: 'networkidle' });
    await page.waitForSelector('.found');
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const html = gzipSync(readFileSync(join(root, 'index.html'))).length;
    console.log(`explorer: ${total} bytes of scripts, styles and index, ${html} of HTML, compressed`);
    assert.ok(total <= 150_000, [...sizes].map((one) => one.join(' ')).join('\n'));
  });

  test('the content-security policy forbids what the site does not need', () => {
    for (const file of htmlFiles) {
      const html = readFileSync(join(root, file), 'utf8');
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      assert.match(policy, /default-src 'none'; script-src 'self'/, file);
      assert.doesNotMatch(policy, /script-src[^;]*unsafe/, file);
    }
  });

  test('no page wrote an error to the console or asked another origin for anything', () => {
    assert.deepEqual(problems, []);
  });
});
