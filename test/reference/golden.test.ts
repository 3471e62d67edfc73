import { describe, expect, test } from 'vitest';
import { type ReferenceOptions, statusReference, toMarkdown } from '../../src/reference.js';
import { smallApi } from './small-api.js';

/** Describes every error in the same way, so that the pages don't change with every sentence in the records. */
const describeError: ReferenceOptions['describe'] = (code) => ({
  code,
  causes: {
    client: [`The first cause of \`${code}\`: fix it.`, 'The second cause.', 'The third cause.'],
    server: [],
  },
});
const model = statusReference(smallApi('3.1.2'), { describe: describeError });
const keysOf = (page: string) => Array.from(page.matchAll(/<a id="status-(\w+)">/g), ([, key]) => key);

describe('the pages of a small API', () => {
  test('in the full style', async () => {
    await expect(toMarkdown(model)).toMatchFileSnapshot('golden/full.md');
  });

  test('as a table', async () => {
    await expect(toMarkdown(model, { style: 'table' })).toMatchFileSnapshot('golden/table.md');
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
    const levels = (headingLevel: number) =>
      Array.from(toMarkdown(model, { headingLevel }).matchAll(/^(#+) /gm), ([, marks]) => marks?.length);
    expect(levels(1)).toEqual([1, 2, 3, 3, 2, 3, 3, 3, 2, 3, 2]);
    expect(levels(4)).toEqual([4, 5, 6, 6, 5, 6, 6, 6, 5, 6, 5]);
    expect(toMarkdown(model, { operations: 1 })).toContain(
      '- `GET /orders`: List orders\n- and 1 more operation\n',
    );
    expect(toMarkdown(model, { operations: 0 })).toContain('**Sent by** both operations.\n');
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
