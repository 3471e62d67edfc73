import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkResponse } from '../../dist/check.js';
import { list } from '../../dist/index.js';
import { parseExchanges } from '../../dist/reading.js';
import { COPYING, root, useSite } from './harness.mjs';

const PLATFORMS = ['curl', 'fetch', 'express', 'fastify', 'hono', 'next', 'nest', 'node', 'workers', 'nginx'];
/** A reserved code that no response contains. */
const UNUSED = 306;
/** The expected findings about sending these codes at all. A check treats a response as the final one. */
const FOUND = {
  100: ['interim-as-final'],
  102: ['interim-as-final'],
  103: ['interim-as-final'],
  104: ['interim-as-final'],
  305: ['deprecated-status'],
  510: ['deprecated-status'],
  511: ['network-auth'],
};

const html = (code) => readFileSync(join(root, `codes/${code}.html`), 'utf8');
const described = list();
const registered = described.filter((one) => !('meanings' in one) && one.code !== UNUSED);

/** Returns the part of a page from a heading to the next heading of the same level. */
function part(code, id) {
  const source = html(code);
  const start = source.indexOf(` id="${id}"`);
  assert.ok(start > 0, `${code} has no ${id}`);
  const end = source.indexOf('<h2', start);
  return source.slice(start, end < 0 ? undefined : end);
}

const ENTITIES = { '&#39;': "'", '&quot;': '"', '&gt;': '>', '&lt;': '<', '&amp;': '&' };
const plain = (source) =>
  source.replace(/<[^>]+>/g, '').replace(/&(?:#39|quot|gt|lt|amp);/g, (entity) => ENTITIES[entity]);

/** Returns the listings in a part of a page, as they are copied. */
const listings = (source) =>
  [...source.matchAll(/<pre[^>]*><code[^>]*>([\s\S]*?)<\/code><\/pre>/g)].map(([, code]) => plain(code));

useSite(({ open, address }) => {
  describe('the start of a code page', () => {
    test('every page says what the code means, who sends it, and what to do next', () => {
      for (const { code } of registered)
        for (const id of ['meaning', 'sender', 'check'])
          assert.ok(plain(part(code, id)).length > 30, `${code} ${id}`);
      for (const one of described) {
        if (!('meanings' in one)) continue;
        const said = plain(part(one.code, 'meanings'));
        for (const { vendorName } of one.meanings) assert.ok(said.includes(vendorName), `${one.code}`);
      }
    });

    test('every page has commands that show the sender, if there is one to show', () => {
      for (const one of described) {
        if (one.code === UNUSED) continue;
        const isSeen = !('meanings' in one) || one.meanings.some(({ reachesClient }) => reachesClient);
        const isInLog = 'meanings' in one && one.meanings.some(({ vendor }) => vendor === 'nginx');
        assert.equal(html(one.code).includes(' id="sender"'), isSeen || isInLog, `${one.code}`);
        if (!isSeen && !isInLog) continue;
        const [session] = listings(part(one.code, 'sender'));
        assert.match(session, /^\$ \S/m, `${one.code}`);
        if (isSeen) assert.match(session, /^\$ curl -si .*\| npx http-status-atlas$/m, `${one.code}`);
        if (!('meanings' in one) && one.code >= 200)
          assert.ok(session.includes(`grep '" ${one.code} '`), `${one.code}`);
      }
      assert.match(listings(part(520, 'sender'))[0], /--resolve api\.example:443:192\.0\.2\.7/);
    });
  });

  describe('the exchange of a code page', () => {
    test('every registered code has an exchange that the library parses without findings', () => {
      for (const { code } of registered) {
        const messages = listings(part(code, 'exchange'));
        assert.ok(messages.length >= 2, `${code}: ${messages.length} messages`);
        const read = parseExchanges(messages.join('\n\n'));
        const [{ request, response }] = read;
        // 208 Already Reported is a status inside the body of a 207 response.
        assert.equal(response.status, code === 208 ? 207 : code);
        assert.ok(messages.join('\n').includes(` ${code} `), `${code}`);
        assert.equal(read.at(-1).response.status >= 200 || code === 101, true, `${code}`);
        const rules = checkResponse(response, request, { view: 'handler' }).map(({ rule }) => rule);
        assert.deepEqual(rules, FOUND[code] ?? [], `${code}`);
      }
    });

    test('contains every header that the record always requires', () => {
      for (const { code, fields } of registered) {
        const [, response] = listings(part(code, 'exchange'));
        for (const { name, direction, requirement, always } of fields)
          if (direction === 'response' && requirement === 'must' && always === true)
            assert.match(response, new RegExp(`^${name}: `, 'm'), `${code} ${name}`);
      }
    });
  });

  describe('the listings of a code page', () => {
    test('every registered code has a listing for every platform, or the reason for having none', () => {
      for (const { code } of registered) {
        const source = part(code, 'platforms');
        for (const platform of PLATFORMS) {
          const section = new RegExp(`<section class="listing" id="in-${platform}"[\\s\\S]*?</section>`).exec(
            source,
          )?.[0];
          assert.ok(plain(section ?? '').length > 30, `${code} ${platform}`);
        }
      }
    });

    test('the server listings contain the headers that a status requires', () => {
      const REQUIRED = {
        401: 'WWW-Authenticate',
        405: 'Allow',
        416: 'Content-Range',
        426: 'Upgrade',
        429: 'Retry-After',
        503: 'Retry-After',
        201: 'Location',
      };
      for (const [code, name] of Object.entries(REQUIRED)) {
        const source = part(code, 'platforms');
        for (const platform of ['express', 'fastify', 'hono', 'next', 'nest', 'node', 'workers']) {
          const start = source.indexOf(`id="in-${platform}"`);
          const [text] = listings(source.slice(start, source.indexOf('</section>', start)));
          assert.ok(text.includes(name), `${code} ${platform}`);
        }
      }
    });

    test('one platform is shown, and the selection is kept on other pages', async () => {
      const page = await open('/codes/401');
      const shown = () =>
        page
          .locator('.listing')
          .evaluateAll((all) =>
            all.filter((one) => one.checkVisibility()).map((one) => one.dataset.platform),
          );
      assert.deepEqual(await shown(), ['express']);
      await page.getByRole('tab', { name: 'Hono' }).click();
      await page.getByRole('tabpanel', { name: 'Hono' }).waitFor();
      assert.deepEqual(await shown(), ['hono']);
      assert.match(await page.getByRole('tabpanel', { name: 'Hono' }).textContent(), /from 'hono'/);
      await page.getByRole('link', { name: /^Next: 402/ }).click();
      await page.waitForURL('**/codes/402');
      await page.getByRole('tab', { name: 'Hono', selected: true }).waitFor();
      await page.getByRole('tabpanel', { name: 'Hono' }).waitFor();
      assert.deepEqual(await shown(), ['hono']);
      await page.goto(page.url().replace('402', '429'));
      assert.deepEqual(await shown(), ['hono']);
      await page.getByRole('tab', { name: 'Hono', selected: true }).waitFor();
    });

    test('the stored platform is shown from the start, so nothing moves', async () => {
      const page = await open(
        '/codes/429',
        {},
        {
          prepare: (one) =>
            one.addInitScript(() => {
              localStorage.setItem('platform', 'curl');
              window.shift = 0;
              new PerformanceObserver((entries) => {
                for (const entry of entries.getEntries()) window.shift += entry.value;
              }).observe({ type: 'layout-shift', buffered: true });
            }),
        },
      );
      await page.waitForLoadState('networkidle');
      await page.getByRole('tab', { name: 'curl', selected: true }).waitFor();
      assert.equal(await page.evaluate(() => window.shift), 0);
    });

    test('arrow keys move between tabs, and one tab is in the focus order', async () => {
      const page = await open('/codes/404');
      await page.getByRole('tab', { name: 'Express' }).focus();
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tab', { name: 'Fastify', selected: true }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-fastify');
      await page.keyboard.press('End');
      await page.getByRole('tab', { name: 'nginx', selected: true }).waitFor();
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tab', { name: 'curl', selected: true }).waitFor();
      assert.equal(await page.locator('[role="tab"][tabindex="0"]').count(), 1);
      assert.equal(address(page), '/codes/404');
    });

    test('copying a listing copies its text, or only the commands of a session', async () => {
      const page = await open('/codes/429', COPYING);
      const copy = async (where) => {
        await where.hover();
        await where.getByRole('button', { name: 'Copy this listing' }).first().click();
        await page.locator('[data-copied="Copied"]').first().waitFor();
        return page.evaluate(() => navigator.clipboard.readText());
      };
      const response = page.locator('.exchange .language-http').nth(1);
      assert.match(await copy(response), /^HTTP\/1\.1 429 Too Many Requests\nRetry-After: 120\n/);
      const session = await copy(page.locator('.columns .language-console'));
      assert.match(session, /^curl -si https:\/\/api\.example\/users\n/);
      assert.doesNotMatch(session, /#|\$/);
    });

    test('without scripts, all listings are shown with their names', async () => {
      const page = await open('/codes/401', { javaScriptEnabled: false });
      for (const name of ['curl', 'Express', 'nginx'])
        assert.ok(await page.getByRole('heading', { name, exact: true, level: 3 }).isVisible(), name);
      assert.equal(await page.locator('.platform-tabs').isVisible(), false);
    });
  });
});
