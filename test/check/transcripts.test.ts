import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkResponse, checkRules } from '../../src/check.js';
import { parseExchanges } from '../../src/reading.js';

interface Case {
  readonly id: string;
  readonly request: { readonly method: string; readonly headers: Readonly<Record<string, string>> };
  readonly response: string;
  readonly expected: readonly string[];
}
const cases = JSON.parse(readFileSync('test/check/transcripts.json', 'utf8')) as readonly Case[];
const also = checkRules.filter(({ optIn }) => optIn).map(({ rule }) => rule);

describe('checkResponse() on transcripts, with every rule', () => {
  test.each(cases)('$id', ({ request, response, expected }) => {
    const exchanges = parseExchanges(response);
    const found = exchanges.flatMap((exchange, index) =>
      checkResponse(exchange.response, request, {
        level: 'advice',
        also,
        final: index === exchanges.length - 1,
      }).map(({ rule }) => rule),
    );
    expect(found.sort()).toEqual([...expected].sort());
  });
});
