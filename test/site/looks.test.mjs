import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { list } from '../../dist/index.js';
import { axeFindings, PAGE_KINDS, PHONE, pageFiles, pathOf, useSite, WIDE } from './harness.mjs';

const described = new Set(list().map(({ code }) => `/codes/${code}`));

const MISSING = { missing: true };

/** Measures how much the layout moves if the fonts arrive after `delay` milliseconds. */
async function watchShift(page, delay) {
  if (delay > 0) {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue();
    });
  }
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

useSite(({ open, origin }) => {
  async function shown(path, options) {
    const page = await open(path, options, path === '/nowhere' ? MISSING : {});
    if (path.startsWith('/?q=')) await page.locator('.found, .empty').waitFor();
    return page;
  }

  describe('accessibility', () => {
    for (const colorScheme of ['light', 'dark']) {
      for (const [kind, path] of Object.entries(PAGE_KINDS)) {
        test(`axe finds no problems on ${kind}, ${colorScheme}`, async () => {
          const page = await shown(path, { colorScheme, reducedMotion: 'reduce' });
          assert.deepEqual(await axeFindings(page), []);
          await page.context().close();
        });
      }
    }

    test('controls are at least 24 pixels high, and the main controls 44 pixels on a phone', async () => {
      const tooSmall = [];
      for (const path of Object.values(PAGE_KINDS)) {
        const page = await shown(path, PHONE);
        const heights = await page.evaluate(() =>
          [...document.querySelectorAll('button, input, select, summary, nav a, .chip, .row-link, .tile')]
            .filter((one) => one.checkVisibility() && !one.closest('[aria-hidden="true"]'))
            .map((one) => ({
              height: one.getBoundingClientRect().height,
              main: one.matches('.site-header :is(a, input, button), .explorer .controls *, summary'),
              html: one.outerHTML.slice(0, 90),
            })),
        );
        for (const { height, main, html } of heights)
          if (height < (main ? 44 : 24)) tooSmall.push(`${path}: ${Math.round(height)} ${html}`);
        await page.context().close();
      }
      assert.deepEqual(tooSmall, []);
    });

    test('a focused control has a visible focus style', async () => {
      const page = await open('/codes/404');
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press('Tab');
        const { width, html } = await page.evaluate(() => ({
          width: getComputedStyle(document.activeElement).outlineWidth,
          html: document.activeElement.outerHTML.slice(0, 90),
        }));
        assert.equal(width, '3px', html);
      }
    });
  });

  describe('layout', () => {
    /** Returns the pages that need more than one of the widths. Each page is loaded once. */
    async function tooWideAt(widths, paths, contextOptions) {
      const tooWide = [];
      const page = await open('/', { viewport: { width: widths[0], height: 780 }, ...contextOptions });
      // The fallback fonts are wider, and they remain if the first visit is slow. With both kinds of fonts, the result
      // would be random.
      await page.route('**/*.woff2', (route) => route.fulfill({ contentType: 'font/woff2', body: '' }));
      for (const path of paths) {
        await page.goto(origin() + path);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 780 });
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          if (needed > width) tooWide.push(`${path} at ${width}: ${needed}`);
        }
      }
      await page.context().close();
      return tooWide;
    }

    test('no page is wider than a phone', async () => {
      // The pages of unregistered codes differ only in the code, so a few of them are enough.
      const paths = pageFiles
        .map(pathOf)
        .filter((path) => !/^\/codes\/\d{3}$/.test(path) || described.has(path));
      assert.ok(paths.length > 220, `${paths.length} pages`);
      const all = [...paths.filter((path) => path !== '/404'), '/codes/105', '/codes/471'];
      assert.deepEqual(await tooWideAt([320, 390], all, { javaScriptEnabled: false }), []);
    });

    test('no kind of page is wider than a tablet or a desktop screen', async () => {
      const paths = Object.values(PAGE_KINDS).filter((path) => path !== '/nowhere');
      assert.deepEqual(await tooWideAt([768, 1024, 1440], paths, {}), []);
    });

    const DEEP_LINKS = [
      '/',
      '/#4xx',
      '/?class=5xx',
      '/?class=2xx,4xx',
      '/?vendor=cloudflare',
      '/?standing=deprecated',
      '/?common=1',
      '/?q=rate+limit',
      '/?q=timeout&class=5xx',
      '/?q=zzzzqqqq',
      '/?q=471',
      '/codes/404',
      '/codes/404#fields',
      '/codes/499',
      '/codes/520',
      '/codes/471',
      '/codes/4xx',
      '/guide/choosing#create.conflict.409',
      '/guide/comparisons/401-403',
      '/guide/operations/create',
      '/guide/retrying',
      '/api/http-status-atlas/guide',
    ];
    test('nothing moves on any deep link', async () => {
      const shiftOf = async (path, options) => {
        const page = await open(path, options, { prepare: (one) => watchShift(one, 0) });
        await page.waitForLoadState('networkidle');
        if (path.startsWith('/?')) await page.waitForSelector('.explorer[data-ready]');
        const shift = await page.evaluate(() => window.shift);
        await page.context().close();
        return shift;
      };
      const moved = [];
      for (const options of [WIDE, PHONE]) {
        for (const path of DEEP_LINKS) {
          // A busy browser might paint a page that is only partly parsed. Only a shift that occurs every time counts.
          const shifts = [await shiftOf(path, options)];
          while (shifts.at(-1) > 0 && shifts.length < 3) shifts.push(await shiftOf(path, options));
          if (shifts.at(-1) > 0) moved.push(`${path} at ${options.viewport.width}: ${shifts.join(', ')}`);
        }
      }
      assert.deepEqual(moved, []);
    });

    test('the early script leaves the same rows as the explorer', async () => {
      for (const [query, filter] of [
        ['class=5xx', { class: '5xx' }],
        ['vendor=cloudflare', { vendor: 'cloudflare' }],
        ['standing=deprecated', { standing: 'deprecated' }],
        ['class=4xx&vendor=nginx', { class: '4xx', vendor: 'nginx' }],
      ]) {
        // The page's own scripts never run, so the early script is responsible for everything that is drawn.
        const page = await open(
          `/?${query}`,
          {},
          {
            prepare: (one) =>
              one.route('**/assets/app.*.js', (route) =>
                route.fulfill({ contentType: 'text/javascript', body: '' }),
              ),
          },
        );
        const drawn = await page
          .locator('.row .number')
          .evaluateAll((all) =>
            all.filter((one) => one.checkVisibility()).map((one) => Number(one.textContent)),
          );
        assert.deepEqual(
          drawn,
          list(filter).map(({ code }) => code),
          query,
        );
        assert.equal(
          await page
            .locator('section.class')
            .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
          new Set(drawn.map((code) => Math.floor(code / 100))).size,
          query,
        );
        await page.context().close();
      }
    });

    for (const [name, delay, most] of [
      ['while the page loads', 0, 0.03],
      ['when the fonts come late', 900, 0.05],
    ]) {
      test(`nothing moves ${name}`, async () => {
        for (const options of [WIDE, PHONE]) {
          for (const path of ['/', '/codes/404', '/codes/499', '/guide/retrying']) {
            const shifts = [];
            // A busy browser might paint a page that is only partly parsed. Only a shift that occurs every time counts.
            while (shifts.length < 3 && !(shifts.at(-1) < most)) {
              const page = await open(path, options, { prepare: (one) => watchShift(one, delay) });
              await page.waitForLoadState('networkidle');
              await page.evaluate(() => document.fonts.ready);
              shifts.push(await page.evaluate(() => window.shift));
              await page.context().close();
            }
            assert.ok(shifts.at(-1) < most, `${path}: ${shifts.join(', ')}`);
          }
        }
      });
    }

    test('print shows the content without the controls', async () => {
      const page = await open('/codes/404', { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.site-header', '.site-footer', '.copy-button', '.neighbors'])
        assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
      assert.ok(await page.locator('#check').isVisible());
      const [paper, ink] = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color];
      });
      assert.deepEqual([paper, ink], ['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });

    test('reduced motion stops all movement', async () => {
      const page = await open('/codes/404', { reducedMotion: 'reduce' });
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((one) => {
            const { transitionDuration, animationName } = getComputedStyle(one);
            return transitionDuration !== '0s' || animationName !== 'none';
          }).length,
      );
      assert.equal(moving, 0);
    });
  });

  describe('the files of a first visit', () => {
    // The maximum size of everything that a page loads, compressed as by a host, with each font counted once.
    const BUDGETS = [
      ['/codes/404', 120_000],
      ['/codes/520', 120_000],
      ['/', 150_000],
    ];
    for (const [path, most] of BUDGETS) {
      test(`${path} is at most ${most / 1000} kB`, async () => {
        const sizes = new Map();
        const measure = async (response) => {
          const { pathname } = new URL(response.url());
          const body = await response.body();
          sizes.set(pathname, /\.(?:woff2|png)$/.test(pathname) ? body.length : gzipSync(body).length);
        };
        // A response that arrives when the page closes can't be read anymore, so every response is awaited, and no new
        // ones are started.
        const measured = [];
        const begin = (response) => measured.push(measure(response));
        const page = await open(path, {}, { prepare: async (one) => one.on('response', begin) });
        await page.waitForLoadState('networkidle');
        page.off('response', begin);
        await Promise.all(measured);
        const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
        console.log(`${path}: ${total} bytes compressed in ${sizes.size} files`);
        assert.ok(total > 50_000 && total <= most, [...sizes].map((one) => one.join(' ')).join('\n'));
      });
    }

    test('each page contains its style sheet, so that drawing needs no second request', async () => {
      for (const path of Object.values(PAGE_KINDS)) {
        const page = await open(path, { javaScriptEnabled: false }, path === '/nowhere' ? MISSING : {});
        assert.equal(await page.locator('link[rel~="stylesheet"]').count(), 0, path);
        // Without its style sheet, or if the security policy blocked it, the page would have the browser's font.
        assert.match(
          await page.evaluate(() => getComputedStyle(document.body).fontFamily),
          /Source Serif/,
          path,
        );
        await page.context().close();
      }
    });

    test('the search is loaded only when the user is about to search', async () => {
      const asked = [];
      const page = await open(
        '/',
        {},
        {
          prepare: async (one) => one.on('request', (request) => asked.push(request.url())),
        },
      );
      await page.waitForSelector('.explorer[data-ready]');
      await page.waitForLoadState('networkidle');
      const search = () => asked.filter((url) => url.includes('search-engine'));
      assert.deepEqual(search(), []);
      await page.getByRole('searchbox').focus();
      await page.waitForEvent('requestfinished', (request) => request.url().includes('search-engine'));
      assert.equal(search().length, 1);
    });
  });
});
