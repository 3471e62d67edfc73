import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { PAGE_KINDS, PHONE, root, useSite, WIDE } from './harness.mjs';

const MISSING = { missing: true };

/** Sums up what moves, while the fonts arrive after `delay` milliseconds. */
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
        test(`axe finds nothing on ${kind}, ${colorScheme}`, async () => {
          const page = await shown(path, { colorScheme, reducedMotion: 'reduce' });
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

    test('what is pressed is at least 24 pixels high, and 44 for the main controls on a phone', async () => {
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

    test('a focused control shows it', async () => {
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
    test('nothing is wider than the window, from a phone to a desk', async () => {
      const tooWide = [];
      for (const width of [320, 360, 768, 1024, 1440]) {
        const page = await open('/', { viewport: { width, height: 780 } });
        for (const path of Object.values(PAGE_KINDS)) {
          if (path === '/nowhere') continue;
          await page.goto(origin() + path);
          const needed = await page.evaluate(() => document.documentElement.scrollWidth);
          if (needed > width) tooWide.push(`${path} at ${width}: ${needed}`);
        }
        await page.context().close();
      }
      assert.deepEqual(tooWide, []);
    });

    for (const [name, delay, most] of [
      ['while the page loads', 0, 0.03],
      ['when the fonts come late', 900, 0.05],
    ]) {
      test(`nothing moves ${name}`, async () => {
        for (const options of [WIDE, PHONE]) {
          for (const path of ['/', '/codes/404', '/codes/499', '/guide/retrying']) {
            const page = await open(path, options, { prepare: (one) => watchShift(one, delay) });
            await page.waitForLoadState('networkidle');
            await page.evaluate(() => document.fonts.ready);
            const shift = await page.evaluate(() => window.shift);
            assert.ok(shift < most, `${path}: ${shift}`);
            await page.context().close();
          }
        }
      });
    }

    test('paper gets the content without the controls', async () => {
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

    test('reduced motion stops what moves', async () => {
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

  test('the explorer is at most 150 kB of compressed scripts, styles and index', async () => {
    const sizes = new Map();
    const measure = async (response) => {
      const { pathname } = new URL(response.url());
      if (/\.(?:js|css)$/.test(pathname)) sizes.set(pathname, gzipSync(await response.body()).length);
    };
    // What still arrives when the page is closed cannot be read any more, so that each is awaited and no more are begun.
    const measured = [];
    const begin = (response) => measured.push(measure(response));
    const prepare = async (one) => one.on('response', begin);
    const page = await open('/?q=rate+limit', {}, { prepare });
    await page.waitForLoadState('networkidle');
    await page.waitForSelector('.found');
    page.off('response', begin);
    await Promise.all(measured);
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const html = gzipSync(readFileSync(join(root, 'index.html'))).length;
    console.log(`explorer: ${total} bytes of scripts, styles and index, ${html} of HTML, compressed`);
    assert.ok(total > 50_000 && total <= 150_000, [...sizes].map((one) => one.join(' ')).join('\n'));
  });
});
