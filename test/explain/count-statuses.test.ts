import { describe, expect, test } from 'vitest';
import { LogCounter } from '../../src/explain/count-statuses.js';

function count(...chunks: string[]) {
  const counter = new LogCounter();
  for (const chunk of chunks) counter.push(chunk);
  return counter.end();
}
const line = (status: number, time = '-') => `192.0.2.1 - - [${time}] "GET / HTTP/1.1" ${status} 0\n`;

describe('LogCounter', () => {
  test('counts nothing in an empty log', () => {
    expect(count()).toEqual({ kind: 'log', lines: 0, statuses: 0, codes: [] });
    expect(count('', '')).toEqual({ kind: 'log', lines: 0, statuses: 0, codes: [] });
  });

  test.each([
    [['a'], 1],
    [['a\n'], 1],
    [['a\nb'], 2],
    [['a\n', 'b\n', ''], 2],
    [['\n\n'], 2],
    [['a', 'b\nc'], 2],
  ])('counts the lines of %j: %d', (chunks, lines) => {
    expect(count(...chunks).lines).toBe(lines);
  });

  test('sorts by class in descending order, then by frequency, then by code', () => {
    const { codes, statuses } = count([503, 404, 404, 410, 200, 403, 502].map((code) => line(code)).join(''));
    expect(codes.map(({ code, count: many, share }) => [code, many, share])).toEqual([
      [502, 1, 0.1429],
      [503, 1, 0.1429],
      [404, 2, 0.2857],
      [403, 1, 0.1429],
      [410, 1, 0.1429],
      [200, 1, 0.1429],
    ]);
    expect(statuses).toBe(7);
  });

  test('omits the phrase and the times of a code that has none', () => {
    expect(count(line(471)).codes).toStrictEqual([{ code: 471, count: 1, share: 1 }]);
    expect(count(line(404)).codes).toStrictEqual([
      { code: 404, reasonPhrase: 'Not Found', count: 1, share: 1 },
    ]);
  });

  test('provides the current count before the end', () => {
    const counter = new LogCounter();
    expect(counter.statuses).toBe(0);
    counter.push(`${line(404)}why do I get a 415 when I post\n${line(404)}`);
    expect(counter.statuses).toBe(2);
  });

  // Each pair contains two times in ascending order. The first one has the format under test.
  test.each([
    ['2026-03-02T09:06:10Z', '2026-03-02T09:06:11Z'],
    ['2026-03-02T09:06:10.5Z', '2026-03-02T09:06:10.75Z'],
    ['2026-03-02 09:06:10,123', '2026-03-02 09:06:10,124'],
    ['2026/03/02 09:06:10', '2026/03/02 09:06:11'],
    ['2026-03-02T09:06:10+01:00', '2026-03-02T08:30:00Z'],
    ['2026-03-02T09:06:10+0100', '2026-03-02T08:30:00Z'],
    ['2026-03-02T09:06:10-01:00', '2026-03-02T10:30:00Z'],
    ['28/Feb/2026:09:06:10 +0000', '01/Mar/2026:09:06:10 +0000'],
    ['02/Mar/2026:09:06:10 +0100', '02/Mar/2026:08:30:00 +0000'],
    ['02/Mar/2026 09:06:10', '02/Mar/2026 09:06:11'],
    ['31/Dec/2025:09:06:10 +0000', '01/Jan/2026:09:06:10 +0000'],
  ])('treats %s as earlier than %s', (first, last) => {
    for (const order of [
      [first, last],
      [last, first],
    ]) {
      const text = order.map((time) => `${time} level=error status=502\n`).join('');
      expect(count(text, 'status=502\n').codes).toMatchObject([{ count: 3, first, last }]);
    }
  });

  test('returns the later line with the same time', () => {
    const times = ['2026-03-02T09:06:10Z', '2026-03-02T10:06:10+01:00'];
    const text = times.map((time) => `${time} status=502\n`).join('');
    expect(count(text).codes).toMatchObject([{ first: times[0], last: times[1] }]);
  });

  test.each([
    '2026-13-02T09:06:10Z',
    '2026-03-02',
    '09:06:10',
    '02/Mrz/2026:09:06:10 +0000',
    '2026-03-02T99:06:10Z',
  ])("doesn't treat %s as a time", (time) => {
    expect(count(`${time} level=error status=502\n`).codes[0]).not.toHaveProperty('first');
  });

  test('looks for a time in the first 2,000 characters of a line', () => {
    const at = (blanks: number) => count(`${'-'.repeat(blanks)} 2026-03-02T09:06:10Z status=502\n`).codes[0];
    expect(at(1900)).toHaveProperty('first');
    expect(at(2000)).not.toHaveProperty('first');
  });
});
