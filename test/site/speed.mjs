// Measures the built site for a slow visitor: 1.6 Mbit/s, a latency of 150 ms, and a processor that is 4 times slower.
// Prints the medians. Run it on an idle machine, because other programs slow the processor down further.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startBrowser } from './browser.mjs';

const root = new URL('../../docs/.vitepress/dist/', import.meta.url).pathname;
const RUNS = Number(process.env.RUNS ?? 5);
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const SLOWDOWN = 4;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const PAGES = ['/', '/codes/404', '/codes/520', '/guide/comparisons/401-403', '/guide/retrying'];
const QUERY = '/?q=rate+limit';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the site compressed, as hosts do. The test server doesn't compress, but here the number of bytes matters. */
function serveCompressed() {
  const packed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://local');
    const file = extname(pathname) === '' ? `${pathname.replace(/\/$/, '/index')}.html` : pathname;
    try {
      if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(join(root, file))));
      response.writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'text/plain',
        'Content-Encoding': 'gzip',
      });
      response.end(packed.get(file));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
}

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

async function slowPage(browser) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(() => {
    window.seen = { lcp: 0, shift: 0 };
    const watch = (type, add) =>
      new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => {
      window.seen.lcp = startTime;
    });
    watch('layout-shift', ({ value, hadRecentInput }) => {
      if (!hadRecentInput) window.seen.shift += value;
    });
    // The first frame that contains the results of a query in the URL.
    const look = () => {
      if (document.querySelector('.found') === null) requestAnimationFrame(look);
      else requestAnimationFrame(() => setTimeout(() => (window.seen.answered = performance.now())));
    };
    requestAnimationFrame(look);
  });
  return page;
}

/** Returns the time in milliseconds from a keystroke to the frame with its results, for each keystroke of a query. */
const typing = (page) =>
  page.evaluate(async () => {
    const input = document.querySelector('input[type="search"]');
    const times = [];
    let typed = '';
    for (const key of 'email already exists') {
      typed += key;
      const start = performance.now();
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
    }
    return times;
  });

const site = await serveCompressed();
const browser = await startBrowser();
const rows = [];
for (const path of PAGES) {
  const lcp = [];
  const shift = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await slowPage(browser);
    await page.goto(site.origin + path, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => window.seen.lcp > 0);
    const seen = await page.evaluate(() => window.seen);
    lcp.push(seen.lcp);
    shift.push(seen.shift);
    await page.context().close();
  }
  rows.push({ page: path, 'LCP (ms)': Math.round(median(lcp)), CLS: Math.max(...shift).toFixed(4) });
}
const answered = [];
const keys = [];
for (let run = 0; run < RUNS; run += 1) {
  const page = await slowPage(browser);
  await page.goto(site.origin + QUERY);
  await page.waitForFunction(() => window.seen.answered !== undefined);
  answered.push(await page.evaluate(() => window.seen.answered));
  // The first keystroke builds the index. The others show the speed that users notice.
  keys.push(...(await typing(page)).slice(1));
  await page.context().close();
}
await browser.close();
site.close();
console.table(rows);
console.log(`A query in the URL is answered after ${Math.round(median(answered))} ms.`);
console.log(
  `A key shows its results after ${Math.round(median(keys))} ms, at most ${Math.round(Math.max(...keys))} ms.`,
);
console.log(`Load average of the machine: ${loadavg()[0].toFixed(1)}`);
