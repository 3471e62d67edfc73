// Takes screenshots of the main pages in both themes, at desktop and phone widths, for people to look at.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBrowser } from './browser.mjs';
import { serveSite } from './server.mjs';

const root = fileURLToPath(new URL('../../docs/.vitepress/dist', import.meta.url));
const target = fileURLToPath(new URL('./screenshots/', import.meta.url));

const PAGES = {
  explorer: '/',
  search: '/?q=email+already+exists',
  empty: '/?q=zzzzqqqq&class=2xx',
  filtered: '/?q=rate+limit&class=4xx',
  'code-404': '/codes/404',
  'code-503': '/codes/503',
  'code-499': '/codes/499',
  'code-520': '/codes/520',
  'code-302': '/codes/302',
  'code-306': '/codes/306',
  'class-4xx': '/codes/4xx',
  table: '/codes/',
  choosing: '/guide/choosing',
  comparison: '/guide/comparisons/401-403',
  operation: '/guide/operations/create',
  retrying: '/guide/retrying',
  fields: '/guide/fields',
  vendors: '/guide/vendor-codes',
  migrating: '/guide/migrating',
  performance: '/performance',
  entryPoints: '/api/',
  api: '/api/http-status-atlas',
  'not-found': '/nowhere',
};
/** The examples in the box for pasted text, by the name of the screenshot. */
const PASTED = { 'paste-response': 'A 502 from a CDN', 'paste-log': 'An nginx log' };
const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 360, height: 780 } };

mkdirSync(target, { recursive: true });
const only = process.argv[2];
const site = await serveSite(root);
const browser = await startBrowser();
for (const colorScheme of ['light', 'dark']) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      hasTouch: size === 'phone',
      isMobile: size === 'phone',
    });
    const page = await context.newPage();
    for (const [name, path] of Object.entries(PAGES)) {
      if (only !== undefined && only !== name) continue;
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${target}${name}-${size}-${colorScheme}.png` });
    }
    for (const [name, example] of Object.entries(PASTED)) {
      if (only !== undefined && only !== name) continue;
      await page.goto(`${site.origin}/`, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: /^Paste a response/ }).click();
      await page.getByRole('button', { name: example, exact: true }).click();
      await page.locator('.paste-result').waitFor();
      await page.screenshot({ path: `${target}${name}-${size}-${colorScheme}.png` });
    }
    await context.close();
  }
}
await browser.close();
site.close();
console.log(`Screenshots in ${target}`);
