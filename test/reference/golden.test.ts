import { describe, expect, test } from 'vitest';
import { type ReferenceOptions, statusReference, toMarkdown } from '../../src/reference.js';
import { parcelApi } from './parcel-api.js';
import { smallApi } from './small-api.js';

/** Describes every error in the same way, so that the pages don't change with every sentence in the records. */
const describeError: ReferenceOptions['describe'] = (code) => ({
  code,
  causes: {
    client: [`The first cause of \`${code}\`: fix it.`, 'The second cause.', 'The third cause.'],
    server: [],
  },
});
const describeFields: ReferenceOptions['describe'] = (code) => ({
  ...describeError(code),
  fields: (
    [
      ['Link', 'response', 'must'],
      ['Link', 'response', 'must'],
      ['Accept-Patch', 'response', 'may'],
      ['Upgrade', 'response', 'should'],
      ['ETag', 'request', 'may'],
      ['RateLimit', 'response', 'described'],
      ['X-Other', 'response', 'must'],
    ] as const
  ).map(([name, direction, requirement]) => ({ name, direction, requirement, source: 'RFC 9110 8' })),
});
const model = statusReference(smallApi('3.1.2'), { describe: describeError });
const parcels = statusReference(parcelApi, { describe: describeFields });
const keysOf = (page: string) => Array.from(page.matchAll(/<a id="status-(\w+)">/g), ([, key]) => key);

describe('the pages of a small API', () => {
  test('in the full style', async () => {
    await expect(toMarkdown(model)).toMatchFileSnapshot('golden/full.md');
  });

  test('as a table', async () => {
    await expect(toMarkdown(model, { style: 'table' })).toMatchFileSnapshot('golden/table.md');
  });

  test.each(['full', 'table'] as const)('with every part in the %s style', async (style) => {
    await expect(toMarkdown(parcels, { style })).toMatchFileSnapshot(`golden/parcels-${style}.md`);
  });

  test('of your own words', () => {
    const words = { meaning: 'Slow down.', actions: ['Call us.', 'Wait.'], retry: 'Tomorrow.' };
    const page = toMarkdown(statusReference({ 429: words, default: 'Anything else.' }, { title: 'Own' }));
    expect(page).toBe(
      [
        '# Own',
        '<a id="status-429"></a>',
        '## 429 Too Many Requests',
        'Slow down.',
        '**What to do:**',
        '- Call us.\n- Wait.',
        '**Retry:** Tomorrow.',
        '**Headers to read:**',
        '- `Retry-After`: The time to wait before the next request, in seconds or as a date.',
        '<a id="status-default"></a>',
        '## Any other status',
        'Anything else.\n',
      ].join('\n\n'),
    );
  });

  test('have only the columns with content in the table style', () => {
    const rowsOf = (codes: Parameters<typeof statusReference>[0]) =>
      toMarkdown(statusReference(codes), { style: 'table' }).split('\n').slice(2);
    expect(rowsOf({ 200: 'Fine.' })).toEqual([
      '| Status | Meaning |',
      '| --- | --- |',
      '| <a id="status-200"></a>200 OK | Fine. |',
      '',
    ]);
    expect(rowsOf({ 404: 'Gone.' })[0]).toBe('| Status | Meaning | What to do |');
    expect(rowsOf([])).toEqual([]);
  });

  test('from a model with every part', async () => {
    await expect(`${JSON.stringify(parcels, (_, value) => value ?? 'undefined', 1)}\n`).toMatchFileSnapshot(
      'golden/parcels-model.txt',
    );
  });

  test.each(['full', 'table'] as const)('are in the order asked for in the %s style', (style) => {
    const classes = ['200', '201', '401', '422', '429', '5xx', 'default'];
    expect(keysOf(toMarkdown(model, { style }))).toEqual(classes);
    expect(keysOf(toMarkdown(model, { style, order: 'class' }))).toEqual(classes);
    // Two operations send 401. One operation sends each of the other codes, which keep their order.
    expect(keysOf(toMarkdown(model, { style, order: 'frequency' }))).toEqual([
      '401',
      ...classes.filter((key) => key !== '401'),
    ]);
  });

  test('have the heading levels and as many operations as asked for', () => {
    const levels = (headingLevel: number, order?: 'frequency') =>
      Array.from(
        toMarkdown(model, { headingLevel, order }).matchAll(/^(#+) /gm),
        ([, marks]) => marks?.length,
      );
    expect(levels(1)).toEqual([1, 2, 3, 3, 2, 3, 3, 3, 2, 3, 2]);
    for (const wrong of ['2', -1, Number.NaN, null] as never[])
      expect(toMarkdown(parcels, { operations: wrong, headingLevel: wrong })).toBe(toMarkdown(parcels));
    expect([levels(0), levels(9)]).toEqual([levels(1), levels(4)]);
    expect(levels(4)).toEqual([4, 5, 6, 6, 5, 6, 6, 6, 5, 6, 5]);
    expect(levels(2, 'frequency')).toEqual([2, ...Array.from({ length: 7 }, () => 3)]);
    expect(toMarkdown(statusReference([200, 404, 429, 503]))).not.toMatch(/^## \D/m);
    expect(toMarkdown(model, { operations: 1 })).toContain('- `GET /orders`: List orders\n- and 1 more\n');
    const unlisted = toMarkdown(model, { operations: 0 });
    expect(unlisted).toContain('**Sent by** both operations.\n');
    expect(unlisted).not.toContain('- and 2 more');
  });

  test('are the same for an equal document, whatever its objects share or in which order they were made', () => {
    const copy = JSON.parse(JSON.stringify(smallApi('3.1.2')));
    const reversed = Object.fromEntries(Object.entries(copy).reverse());
    for (const style of ['full', 'table'] as const) {
      for (const document of [copy, reversed]) {
        const again = statusReference(document as typeof copy, { describe: describeError });
        expect(toMarkdown(again, { style })).toBe(toMarkdown(model, { style }));
      }
    }
  });
});
