import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { identify } from '../../src/identify.js';
import { parseResponse } from './parse-response.js';

// Responses of real servers whose upstream server is down, slow, or sends invalid data, without their dates. A dash
// means that the response contains no evidence, so no product is named.
const captured = readFileSync('test/identify/captured.txt', 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((text) => {
    const [title = '', ...lines] = text.split('\n');
    const [server = '', status = '', product = ''] = title.split(' ');
    return { server, status, product, response: parseResponse(lines.join('\n')) };
  });

describe('a captured response', () => {
  test('is there for every server', () => {
    expect(new Set(captured.map(({ server }) => server)).size).toBeGreaterThanOrEqual(17);
  });

  test.each(captured)('of $server with $status is that of $product', ({ product, response }) => {
    expect(identify(response).product?.id ?? '-').toBe(product);
  });

  test.each(captured)(
    'of $server with $status names nobody else without its Server header',
    ({ product, response }) => {
      const headers = [...(response.headers as Iterable<readonly [string, string]>)].filter(
        ([name]) => !/^server$/i.test(name),
      );
      expect([product, '-']).toContain(identify({ ...response, headers }).product?.id ?? '-');
    },
  );
});
