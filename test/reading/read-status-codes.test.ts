import { describe, expect, test } from 'vitest';
import { createStatusReader, parseExchanges, readStatusCodes } from '../../src/reading.js';
import { expectLinear } from '../time-of.js';
import { labeledTexts } from './labeled-texts.js';

const codes = (text: string) => readStatusCodes(text).map(({ code }) => code);
const final = (text: string) => readStatusCodes(text).find((one) => one.final)?.code;

const FILES = [
  'traps.txt',
  'products.txt',
  'others.txt',
  'unseen.txt',
  'unseen-2.txt',
  'unseen-3.txt',
  'unseen-4.txt',
  'unseen-5.txt',
  'unseen-6.txt',
  'unseen-7.txt',
  'unseen-8.txt',
  'unseen-9.txt',
  'relatives.txt',
  'sentences.txt',
  'lines.txt',
];

describe.each(FILES)('readStatusCodes() on %s', (file) => {
  test.each(labeledTexts(file))('$name', ({ text, codes: expected }) => {
    const read = readStatusCodes(text);
    expect(read.find((one) => one.final)?.code).toBe(expected[0]);
    expect([...new Set(read.map(({ code }) => code))].sort()).toEqual([...expected].sort());
    for (const { code, start, end, from } of read) {
      if (from !== 'reason') expect(text.slice(start, end)).toBe(`${code}`);
    }
  });
});

/** Returns the codes and exchanges in each text of a file, one a line. */
const readingsOf = (file: string) =>
  labeledTexts(file).flatMap(({ name, text }) => {
    const found = [
      ...readStatusCodes(text).map(
        ({ code, start, end, from, certainty, final: isFinal }) =>
          `${code} at ${start}-${end}: ${from}, ${certainty}${isFinal ? ', final' : ''}`,
      ),
      ...parseExchanges(text).map((exchange) => JSON.stringify(exchange)),
    ];
    return found.length === 0 ? [] : [`== ${name}`, ...found];
  });

test.each(FILES)('the places, kinds, and exchanges of %s stay the same', async (file) => {
  await expect(`${readingsOf(file).join('\n')}\n`).toMatchFileSnapshot(`readings/${file}`);
});

describe('readStatusCodes()', () => {
  test('marks the status of an exception as final, not that of its cause', () => {
    const cause = 'Caused by: feign.FeignException: [503 Service Unavailable] during [GET]';
    expect(final(`a.StatusException: 502 BAD_GATEWAY "x"\n\tat a.b(C.java:1)\n${cause}`)).toBe(502);
    expect(final(`GET /health 200\nERROR boom\njava.lang.IllegalStateException: boom\n${cause}`)).toBe(503);
    expect(final(cause)).toBe(503);
  });

  test('reads the logs of hapi, Vegeta, and IIS with more columns', () => {
    expect(codes('[response,api] http://a:80: get /404 {"a":"200"} 500 (12ms)')).toEqual([500]);
    expect(codes('  Status Codes  [code:count]  200:404 500:1')).toEqual([200, 500]);
    const iis = '2026-03-02 08:14:02 10.0.0.1 GET /a - 443 - 192.0.2.4 curl/8 - 404 0 2 15';
    for (const column of ['', ' 203.0.113.9', ' -', ' "203.0.113.9"'])
      expect(codes(iis + column)).toEqual([404]);
    expectLinear((size) => '[response] a: get / {} '.repeat(size), readStatusCodes, 20_000);
  });

  test('returns how a code was recognized, and with what certainty', () => {
    const first = (text: string) => {
      const [one] = readStatusCodes(text);
      return one && `${one.from} ${one.certainty}`;
    };
    expect(first('HTTP/1.1 404 Not Found')).toBe('status-line certain');
    expect(first('1.2.3.4 - - [x] "GET / HTTP/1.1" 404 500')).toBe('access-log certain');
    expect(first('{"level":"error","status":503}')).toBe('named-value certain');
    expect(first('#Fields: date sc-status x\n2026-03-02 503 404')).toBe('column certain');
    expect(first('Request failed with status code 502')).toBe('message likely');
    expect(first('why do I get a 415 when I post')).toBe('message hint');
    expect(first('Error from server (NotFound): pods "x" not found')).toBe('reason likely');
  });

  test('finds codes from 100 to 599, registered or not, and no others', () => {
    for (const code of [100, 199, 299, 471, 522, 599]) expect(codes(`status=${code}`)).toEqual([code]);
    for (const code of ['099', '600', '999', '0', '-1', '404.5', '4040', '40'])
      expect(codes(`status=${code}`)).toEqual([]);
  });

  test.each([
    ['a JSON value', `[${'{"status":503},'.repeat(200_000)}{}]`],
    ['an error message', 'E503 '.repeat(200_000)],
  ])('finds 200,000 codes in %s', (_, text) => {
    const read = readStatusCodes(text);
    expect(read).toHaveLength(200_000);
    expect(read.findIndex((one) => one.final)).toBe(199_999);
  });

  test('marks at most one code as final, and keeps the order of the text', () => {
    const read = readStatusCodes('{"status":200}\n{"OriginStatus":503,"DownstreamStatus":504}');
    expect(read.map(({ code, final: isFinal }) => [code, isFinal])).toEqual([
      [200, false],
      [503, false],
      [504, true],
    ]);
  });

  test('returns correct positions in text with colors', () => {
    const text = '\u001b[0mGET /x \u001b[33m404\u001b[0m 5.5 ms - 9\u001b[0m';
    const [one] = readStatusCodes(text);
    expect(text.slice(one?.start, one?.end)).toBe('404');
  });

  test('returns hints only if nothing better is known', () => {
    expect(codes('I got a 404 when I called it\nHTTP/1.1 503 Service Unavailable')).toEqual([503]);
  });

  test('recognizes a status line in a body only if a header section follows', () => {
    expect(codes('HTTP/1.1 200 OK\nDate: x\n\nbody\nHTTP/1.1 500 Oops\nmore body')).toEqual([200]);
    expect(
      codes('HTTP/1.1 200 OK\nDate: x\n\nbody\nHTTP/1.1 404 Not Found\nDate: y\n\n{"status":500}'),
    ).toEqual([200, 404]);
  });

  test('continues after a transcript if a log continues', () => {
    expect(
      final('HTTP/1.1 200 OK\nDate: x\n\nbody\n1.2.3.4 - - [x] "GET / HTTP/1.1" 404 500\nstatus=503'),
    ).toBe(503);
  });

  test('accepts any input, and returns frozen results', () => {
    for (const value of [undefined, null, 404, {}, [], Symbol('x'), 4n]) {
      expect(readStatusCodes(value as unknown as string)).toEqual([]);
    }
    const read = readStatusCodes('status=404');
    expect(Object.isFrozen(read) && Object.isFrozen(read[0])).toBe(true);
    expect(Object.isFrozen(readStatusCodes(''))).toBe(true);
  });

  test.each([
    ['digits', '404 '],
    ['quotes', '"'],
    ['escaped quotes', '\\"'],
    ['open brackets', '{"a":['],
    ['keys', 'a=1 '],
    ['spaces', '                '],
    ['slashes', '0/'],
    ['requests', '"GET / HTTP/1.1" '],
    ['status lines', 'HTTP/1.1 200 OK\n'],
    ['colors', '\u001b[1m'],
    ['bars', '| 1 '],
    ['elements', '<a>404'],
    ['phrases', 'Not Found 404 '],
    ['hyphens', '- '],
    ['curl', '< HTTP/1.1 200\n\n'],
  ])('takes linear time: %s', (_, unit) => {
    expectLinear((length) => unit.repeat(Math.ceil(length / unit.length)), readStatusCodes, 200_000);
  });
});

describe('createStatusReader()', () => {
  test.each([1, 2, 7, 64, 1000])('returns the same results in chunks of %d characters', (size) => {
    for (const { text } of labeledTexts('traps.txt')) {
      const reader = createStatusReader();
      const read = [];
      for (let at = 0; at < text.length; at += size) read.push(...reader.push(text.slice(at, at + size)));
      read.push(...reader.end());
      const sure = readStatusCodes(text).filter(({ certainty }) => certainty !== 'hint');
      expect(
        read
          .filter(({ certainty }) => certainty !== 'hint')
          .map(({ code, start }) => [code, start])
          .sort(),
      ).toEqual(sure.map(({ code, start }) => [code, start]).sort());
    }
  });

  test('keeps the columns of #Fields and uses new ones', () => {
    const reader = createStatusReader();
    reader.push('#Fields: date sc-status sc-bytes\n2026-03-02 404 500\n');
    expect(reader.push('2026-03-02 503 200\n').map(({ code }) => code)).toEqual([503]);
    reader.push('#Fields: date sc-bytes sc-status\n');
    expect(reader.push('2026-03-02 503 200\n').map(({ code }) => code)).toEqual([200]);
  });

  test('returns the line of a code', () => {
    const reader = createStatusReader();
    expect(reader.push('a\nstatus=404 x=1\n')).toMatchObject([
      { code: 404, line: 'status=404 x=1', final: true },
    ]);
  });

  test("ignores a chunk that isn't a string", () => {
    expect(createStatusReader().push(404 as unknown as string)).toEqual([]);
  });

  test('keeps only the documented part of a line or value without an end', () => {
    const reader = createStatusReader();
    for (let count = 0; count < 40; count += 1) reader.push('x'.repeat(100_000));
    reader.push('\n{');
    for (let count = 0; count < 40; count += 1) reader.push(`${'y'.repeat(100_000)}\n`);
    expect(reader.push('status=404\n').map(({ code }) => code)).toEqual([404]);
  });
});
