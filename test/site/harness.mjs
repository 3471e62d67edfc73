import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { startBrowser } from './browser.mjs';
import { serveSite } from './server.mjs';

export const root = fileURLToPath(new URL('../../docs/.vitepress/dist/', import.meta.url));
export const htmlFiles = readdirSync(root, { recursive: true }).filter((file) => file.endsWith('.html'));

const redirects = new Set(
  htmlFiles.filter((file) => readFileSync(join(root, file), 'utf8').includes('http-equiv="refresh"')),
);

/** The pages that people read, without the files that only redirect to another page. */
export const pageFiles = htmlFiles.filter((file) => !redirects.has(file));

/** Checks whether a path has a file that only redirects to another page. */
export const isRedirect = (path) => redirects.has(`${path.slice(1)}.html`);

/** Returns the public path of a built file. */
export const pathOf = (file) =>
  `/${file
    .replaceAll('\\', '/')
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/\.html$/, '')}`;

/** One path for each kind of page. */
export const PAGE_KINDS = {
  explorer: '/',
  results: '/?q=rate+limit',
  empty: '/?q=zzzzqqqq',
  'registered code': '/codes/404',
  'redirect code': '/codes/301',
  'vendor code': '/codes/499',
  'unused code': '/codes/306',
  class: '/codes/4xx',
  'table of codes': '/codes/',
  guide: '/guide/',
  choosing: '/guide/choosing',
  comparison: '/guide/comparisons/401-403',
  operation: '/guide/operations/create',
  prose: '/guide/retrying',
  caching: '/guide/caching',
  fields: '/guide/fields',
  vendors: '/guide/vendor-codes',
  performance: '/performance',
  entryPoints: '/api/',
  api: '/api/http-status-atlas/guide',
  contributing: '/contributing/data',
  'not found': '/nowhere',
};

export const WIDE = { viewport: { width: 1280, height: 900 } };
export const PHONE = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };
export const COPYING = { permissions: ['clipboard-read', 'clipboard-write'] };

/**
 * Serves the built site and starts a browser for the tests in a file. The last test in the file checks that no page
 * wrote an error to the console or sent a request to another origin.
 */
export function useSite(tests) {
  let served;
  let browser;
  const problems = [];

  /**
   * Opens a page in a separate context. `missing` means that the URL is deliberately unknown, and `prepare` runs before
   * the page loads.
   */
  async function open(path, contextOptions = {}, { missing = false, prepare = async () => {} } = {}) {
    const context = await browser.newContext({ ...WIDE, ...contextOptions });
    const page = await context.newPage();
    page.on('console', (message) => {
      const expected = missing && message.text().includes('404');
      if (message.type() === 'error' && !expected) problems.push(`${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`${path}: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(served.origin) && !url.startsWith('data:'))
        problems.push(`${path} asks for ${url}`);
    });
    await prepare(page);
    await page.goto(served.origin + path);
    return page;
  }

  before(async () => {
    served = await serveSite(root);
    browser = await startBrowser();
  });
  after(async () => {
    await browser?.close();
    served?.close();
  });
  tests({
    open,
    origin: () => served.origin,
    address: (page) => page.url().slice(served.origin.length),
  });
  test('no page wrote an error to the console or asked another origin for anything', () => {
    assert.deepEqual(problems, []);
  });
}

/** Returns the problems that axe finds on a page, one line for each rule. */
export async function axeFindings(page) {
  const { violations } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
