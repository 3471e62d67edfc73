import { describe, expect, test } from 'vitest';
import { checkExchanges } from '../../src/explain/check-exchanges.js';
import { identify } from '../../src/identify.js';
import { parseExchanges } from '../../src/reading.js';

const head = (status: string) =>
  `HTTP/1.1 ${status}\r\nDate: Sat, 28 Nov 2026 10:00:00 GMT\r\nETag: "a"\r\n\r\n`;
const rulesOf = (text: string) =>
  checkExchanges(parseExchanges(text), text, {}).flatMap(({ findings }) => findings.map(({ rule }) => rule));

const prompts = [
  'ann@host:~$ ',
  'ann@laptop ~ % ',
  '[root@db-1 ~]# ls /tmp',
  '(venv) ann@host:/srv$ exit',
  'PS C:\\Users\\ann> ',
  'C:\\> dir',
  '$ ',
  '% ',
  '\u276f ',
];

describe('a prompt after a response', () => {
  test.each(prompts)("isn't a body: %j", (prompt) => {
    for (const status of ['204 No Content', '304 Not Modified']) {
      expect(rulesOf(head(status) + prompt)).toEqual([]);
      expect(rulesOf(`${head(status)}\n${prompt}\n`)).toEqual([]);
    }
  });

  test.each(prompts)("isn't part of a body: %j", (prompt) => {
    for (const body of ['no healthy upstream\n', `${'x'.repeat(300)}\n`]) {
      expect(
        parseExchanges(head('503 x') + body + prompt)
          .at(0)
          ?.response.body?.toString()
          .trim(),
      ).toBe(body.trim());
    }
  });

  test('leaves the product recognizable, also after the sign of zsh', () => {
    for (const end of ['%', '%\nann@mac ~ % ', '\nann@host:~$ ']) {
      const [one] = parseExchanges(`HTTP/2 503 \nserver: envoy\n\nno healthy upstream${end}`);
      expect(one === undefined ? '' : identify(one.response).product?.id).toBe('envoy');
    }
  });
});

describe('other output after a response without a body', () => {
  test.each([
    '$ curl https://example.com',
    '$ ls',
    '\nreal\t0m0.204s\nuser\t0m0.010s\nsys\t0m0.004s\n',
    'curl -i https://example.com  0.01s user 0.00s system 3% cpu 0.204 total',
    '204 0.123s',
  ])("isn't a body: %j", (output) => {
    expect(rulesOf(head('204 No Content') + output)).toEqual([]);
  });

  test.each(['{"deleted":true}', '203', '205 0.1', 'Deleted 1 of 5 %', 'ann@example.com was deleted'])(
    'is a body otherwise: %j',
    (body) => {
      expect(rulesOf(head('204 No Content') + body)).toEqual(['content-forbidden']);
    },
  );

  test("isn't a body after HEAD", () => {
    const text = `HEAD / HTTP/1.1\nHost: a\n\n${head('200 OK')}`;
    expect(rulesOf(`${text}$ ls\n`)).toEqual([]);
    expect(rulesOf(`${text}<p>Hello`)).toContain('head-with-content');
  });
});

describe('a body that resembles a prompt', () => {
  test.each([
    'costs 5 %',
    '100%',
    'ann@example.com: yes',
    '<p>a > b',
    '# Title',
    `ann@host:~$ ls\n${'x'.repeat(300)}`,
  ])('is kept: %j', (body) => {
    expect(parseExchanges(head('200 OK') + body).at(0)?.response.body).toBe(body);
  });

  test('is kept if the body has the length in Content-Length', () => {
    const text = 'HTTP/1.1 200 OK\nContent-Length: 12\n\nann@host:~$ ';
    expect(parseExchanges(text).at(0)?.response.body).toBe('ann@host:~$ ');
  });
});
