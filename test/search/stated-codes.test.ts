import { describe, expect, test } from 'vitest';
import { parseStatusCode, search } from '../../src/index.js';
import { labeledTexts } from '../reading/labeled-texts.js';

const texts = labeledTexts('traps.txt');

describe('search() on texts that state a status', () => {
  test('puts the final status first', () => {
    const stated = texts.filter(({ codes }) => codes.length > 0);
    const wrong = stated.filter(({ text, codes }) => search(text)[0]?.code !== codes[0]);
    expect(wrong.length / stated.length).toBeLessThanOrEqual(0.05);
  });

  test('does not put a number first that is something else', () => {
    const silent = texts.filter(({ codes }) => codes.length === 0);
    const trapped = silent.filter(({ text }) => {
      const first = search(text)[0]?.code;
      return first !== undefined && new RegExp(`(?<!\\d)${first}(?!\\d)`).test(text);
    });
    expect(trapped.length / silent.length).toBeLessThanOrEqual(0.05);
  });

  test('shows the code as what matched', () => {
    expect(search('level=error status=502 bytes=404')[0]?.matches[0]).toMatchObject({
      text: '502',
      where: 'code',
    });
  });
});

describe('parseStatusCode() on header sections', () => {
  test.each([
    ['HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 413 Content Too Large\r\nConnection: close\r\n\r\n', 413],
    ['HTTP/1.1 200 Connection established\n\nHTTP/2 404 \nserver: x\n\n<h1>500</h1>', 404],
    ['< HTTP/1.1 301 Moved Permanently\n< Location: /\n<\n< HTTP/1.1 200 OK\n<\n', 200],
    [`HTTP/1.1 404 Not Found\n${'a: b\n'.repeat(1000)}`, 404],
    ['HTTP/1.1 200 OK\nDate: x\n\nA body\nHTTP/1.1 500 Internal Server Error\n', 200],
    ['HTTP/1.1 999 Unknown\nDate: x\n', undefined],
  ])('%j is %s', (text, code) => expect(parseStatusCode(text)).toBe(code));
});
