import { STATUS_CODES } from 'node:http';
import { describe, expect, test } from 'vitest';
import * as atlas from '../../src/index.js';
import { reasonPhrase, StatusCode, statusName, statusText, summary } from '../../src/index.js';

describe('reasonPhrase()', () => {
  test.each([
    [200, 'OK'],
    [413, 'Content Too Large'],
    [418, "I'm a teapot"],
    [104, 'Upload Resumption Supported'],
    [306, undefined],
    [499, undefined],
  ])('%d is %s', (code, phrase) => {
    expect(reasonPhrase(code)).toBe(phrase);
  });

  test('matches node:http, except for the differences listed here', () => {
    const differences: Record<number, [node: string | undefined, ours: string | undefined, why: string]> = {
      104: [undefined, 'Upload Resumption Supported', 'a temporary registration that Node does not have'],
      413: ['Payload Too Large', 'Content Too Large', 'RFC 9110 renamed it'],
      418: ["I'm a Teapot", "I'm a teapot", 'the phrase of RFC 2324'],
      422: ['Unprocessable Entity', 'Unprocessable Content', 'RFC 9110 renamed it'],
      509: ['Bandwidth Limit Exceeded', undefined, 'not registered'],
    };
    for (let code = 100; code <= 599; code += 1) {
      const [node, ours] = differences[code] ?? [reasonPhrase(code), reasonPhrase(code)];
      expect(reasonPhrase(code), `our phrase of ${code}`).toBe(ours);
      // A newer version of Node might have fixed its table, so both its old phrase and the library's phrase are
      // accepted.
      expect([node, ours], `Node's phrase of ${code}`).toContain(STATUS_CODES[code]);
    }
  });
});

describe('statusName()', () => {
  test('returns the name of each member of StatusCode', () => {
    for (const [name, code] of Object.entries(StatusCode)) expect(statusName(code)).toBe(name);
  });

  test('returns undefined for 104 and 306', () => {
    expect([statusName(104), statusName(306)]).toEqual([undefined, undefined]);
  });
});

describe('reasonPhrase() and statusName()', () => {
  test('return values from their own tables, regardless of the prototypes', () => {
    // The types of the prototypes have no numbered members, but this test adds some.
    const polluted = [Object.prototype, Array.prototype] as unknown as Record<number, unknown>[];
    try {
      for (const prototype of polluted) {
        for (const code of [100, 104, 306, 471, 599]) {
          Object.defineProperty(prototype, code, { value: 'polluted', configurable: true, writable: true });
        }
      }
      expect([reasonPhrase(306), reasonPhrase(471), reasonPhrase(599)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect([statusName(104), statusName(471), statusName(599)]).toEqual([undefined, undefined, undefined]);
      expect(reasonPhrase(100)).toBe('Continue');
    } finally {
      for (const prototype of polluted) for (const code of [100, 104, 306, 471, 599]) delete prototype[code];
    }
  });
});

describe('StatusCode', () => {
  test('has a named export for each member', () => {
    const flat = atlas as unknown as Record<string, unknown>;
    for (const [name, code] of Object.entries(StatusCode)) expect(flat[name], name).toBe(code);
  });

  test('contains no deprecated constants, which are only named exports', () => {
    const deprecated = {
      MOVED_TEMPORARILY: 302,
      PAYLOAD_TOO_LARGE: 413,
      REQUEST_ENTITY_TOO_LARGE: 413,
      REQUEST_TOO_LONG: 413,
      REQUEST_URI_TOO_LARGE: 414,
      REQUEST_URI_TOO_LONG: 414,
      REQUESTED_RANGE_NOT_SATISFIABLE: 416,
      UNPROCESSABLE_ENTITY: 422,
    };
    const flat = Object.entries(atlas).filter(
      ([name, value]) => typeof value === 'number' && !(name in StatusCode),
    );
    expect(Object.fromEntries(flat)).toEqual(deprecated);
  });
});

describe('summary()', () => {
  test('returns one sentence for every described code', () => {
    for (const { code } of atlas.list()) expect(summary(code)).toMatch(/^\S.*\.$/);
  });
});

describe('statusText()', () => {
  test("prefers the response's own text", () => {
    expect(statusText({ status: 404, statusText: 'No such thing' })).toBe('No such thing');
  });

  test('falls back to the phrase, as over HTTP/2', () => {
    expect(statusText(new Response(null, { status: 404 }))).toBe('Not Found');
    expect(statusText({ status: 422 })).toBe('Unprocessable Content');
  });

  test.each([[{ status: 499 }], [{ status: Number.NaN }], [null], [undefined], ['404'], [{}]])(
    'returns an empty array for %j',
    (response) => {
      expect(statusText(response as { status: number })).toBe('');
    },
  );
});
