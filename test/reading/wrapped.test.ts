import { describe, expect, test } from 'vitest';
import { checkResponse } from '../../src/check.js';
import { type ParsedExchange, parseExchanges } from '../../src/reading.js';
import { expectLinear } from '../time-of.js';

const gone = 'HTTP/1.1 410 Gone\nServer: nginx\nContent-Type: text/plain\nContent-Length: 9\n\nIt left.\n';
const headers = [
  ['Server', 'nginx'],
  ['Content-Type', 'text/plain'],
  ['Content-Length', '9'],
];
const lines = (before: (number: number) => string, text = gone) =>
  text
    .trimEnd()
    .split('\n')
    .map((line, at) => `${before(at + 1)}${line}\n`)
    .join('');
const outline = (exchanges: readonly ParsedExchange[]) =>
  exchanges.map(({ response: { status, headers: fields, body } }) => [status, fields, body]);

describe('parseExchanges() on a response with a prefix before every line', () => {
  test.each<readonly [string, string]>([
    ['an email', `Hello,\n\nwe get this:\n\n${lines(() => '> ')}\nRegards\nAnn\n`],
    ['an email in an email', lines(() => '>> ')],
    ['an email in an email, with spaces', lines(() => '> > ')],
    ['an email without spaces', lines(() => '>')],
    ['an email whose empty lines have no space', lines(() => '> ').replaceAll('> \n', '>\n')],
    ['a diff', lines(() => '+')],
    ['a table', lines(() => '| ')],
    ['a list', `1. The response:\n\n${lines(() => '   ')}\n2. The log\n`],
    ['tabs', lines(() => '\t')],
    ['cat -n', lines((number) => `${String(number).padStart(6)}\t`)],
    ['a page that starts in the middle', lines((number) => `${number + 97}  `)],
    ['grep -n', lines((number) => `${number}:`)],
    ['grep -nA', lines((number) => `${number}${number === 1 ? ':' : '-'}`)],
    ['grep -H', lines((number) => `logs/out2.txt${number === 1 ? ':' : '-'}`)],
    ['grep -Hn', lines((number) => `logs/out2.txt:${number}:`)],
    ['bat', lines((number) => `${String(number).padStart(4)} \u2502 `)],
  ])('parses %s', (_, text) => {
    const [one] = parseExchanges(text);
    expect(one?.response).toMatchObject({ status: 410, headers });
    expect(one?.response.body).toMatch(/^It left\.\s*/);
  });

  test("parses curl's markers in an email", () => {
    const text =
      '> > GET /a HTTP/1.1\n> > Host: a\n> >\n> < HTTP/1.1 410 Gone\n> < Server: nginx\n> <\n> bye\n';
    const [one] = parseExchanges(text);
    expect(one?.request).toMatchObject({ method: 'GET', url: '/a' });
    expect(one?.response).toMatchObject({ status: 410, headers: [['Server', 'nginx']], body: 'bye' });
  });

  test.each([
    'see HTTP/1.1 410 Gone\nsee Server: nginx\n',
    '> HTTP/1.1 410 Gone\nServer: nginx\n',
    '> HTTP/1.1 410 Gone\n> no header\n',
    'app  | HTTP/1.1" 410 9\napp  | Server: nginx\n',
    '1: HTTP/1.1 099 No\n2: Server: nginx\n',
  ])('finds nothing in %j', (text) => {
    expect(parseExchanges(text)).toEqual([]);
  });

  test('prefers a response without a prefix', () => {
    const text = `> HTTP/1.1 404 Not Found\n> Server: x\n\n${gone}`;
    expect(parseExchanges(text).map(({ response }) => response.status)).toEqual([410]);
  });
});

describe('parseExchanges() on code blocks', () => {
  const empty = 'HTTP/1.1 204 No Content\nDate: Sat, 28 Nov 2026 10:00:00 GMT\n\n';

  test.each<readonly [string, string]>([
    ['Markdown', `\`\`\`http\n${empty}\`\`\`\nThe body is empty.\n`],
    ['Markdown with a title', `~~~~ http title\n${empty}~~~~\nThe body is empty.\n`],
    ['Slack', `\`\`\`${empty}\`\`\`\nThe body is empty.\n`],
    ['Jira', `h2. Response\n{code:title=a|borderStyle=solid}\n${empty}{code}\nThe body is empty.\n`],
    ['Jira without a format', `{noformat}\n${empty}{noformat}\nThe body is empty.\n`],
    [
      'an email',
      `> \`\`\`\n${lines(() => '> ', `${empty}x`).replace(/> x\n$/, '')}> \`\`\`\n> The body is empty.\n`,
    ],
  ])('reads no body after a block in %s', (_, text) => {
    const [one] = parseExchanges(text);
    expect(one?.response.status).toBe(204);
    expect(one?.response.body).toBeUndefined();
    expect(one === undefined ? undefined : checkResponse(one.response)).toEqual([]);
  });

  test('reads the responses of several blocks, and an unfinished block', () => {
    const text = `\`\`\`sh\ncurl -i a\n\`\`\`\n\`\`\`\n${gone}\`\`\`\nand then\n\`\`\`\n${empty}`;
    expect(outline(parseExchanges(text))).toEqual([
      [410, headers, 'It left.\n'],
      [204, [['Date', 'Sat, 28 Nov 2026 10:00:00 GMT']], undefined],
    ]);
  });

  test('keeps the blocks in a body', () => {
    const body = '# Title\n\n```http\nHTTP/1.1 404 Not Found\n```\n';
    const [one] = parseExchanges(`HTTP/1.1 200 OK\nContent-Type: text/markdown\n\n${body}`);
    expect(one?.response).toMatchObject({ status: 200, body });
  });

  test('reads a response beside a block without one', () => {
    expect(outline(parseExchanges(`\`\`\`\nsome log\n\`\`\`\n${gone}`))).toEqual([
      [410, headers, 'It left.\n'],
    ]);
  });
});

test.each<readonly [string, string]>([
  ['an email', '> HTTP/1.1 999 Request denied\n> Server: ATS\n> \n> Go away.\n'],
  ['a code block', '```\nHTTP/1.1 999 Request denied\nServer: ATS\n\nGo away.\n```\nWhat is this?\n'],
  ['a string', JSON.stringify('HTTP/1.1 999 Request denied\r\nServer: ATS\r\n\r\nGo away.\n')],
])('parseExchanges() parses a status above 599 in %s', (_, text) => {
  const [one] = parseExchanges(text);
  expect(one?.response).toMatchObject({ status: 999, headers: [['Server', 'ATS']] });
  expect(one?.response.body?.toString().trim()).toBe('Go away.');
});

describe('parseExchanges() on text that was copied', () => {
  test.each<readonly [string, string]>([
    ['characters without a width', `\u200b\ufeff${gone}`],
    ['spaces that prevent a line break', gone.replaceAll(': ', ':\u00a0')],
    ['carriage returns alone', gone.replaceAll('\n', '\r')],
    ['two carriage returns', gone.replaceAll('\n', '\r\r\n')],
    ['mixed line ends', gone.replace('\n', '\r\n')],
    ['a recorded terminal', `\u001b]0;me@host: ~\u0007\u001b[?2004h$ curl -i a\r\n\u001b[?2004l\r${gone}`],
    ['a string', JSON.stringify(gone)],
    ['a string of bytes', `b'${gone.replaceAll('\n', '\\r\\n')}'`],
    ['a string without quotes', gone.replaceAll('\n', '\\n')],
  ])('parses %s', (_, text) => {
    const [one] = parseExchanges(text);
    expect(one?.response).toMatchObject({ status: 410, headers });
    expect(one?.response.body?.toString().trim()).toBe('It left.');
  });

  test.each(['"HTTP/1.1 410 Gone', "'HTTP/1.1 410 Gone\\n'\nmore", '"HTTP/1.1 410 Gone\\t"'])(
    'finds nothing in %j',
    (text) => {
      expect(parseExchanges(text)).toEqual([]);
    },
  );
});

test.each<(count: number) => string>([
  (count) => '```\n~~~\n{code}\n'.repeat(count),
  (count) => '```\nHTTP/1.1 404 Not Found\n```\n'.repeat(count),
  (count) => '> HTTP/1.1 404 Not Found\n> x\n'.repeat(count),
  (count) => '> '.repeat(count * 10),
  (count) => `${'\r'.repeat(count * 10)}\nx`,
  (count) => `"HTTP/1.1 200 OK${'\\n'.repeat(count * 10)}`,
  (count) => '\u001b]'.repeat(count * 5),
])('reads wrapped text in linear time: %s', (text) => {
  expectLinear(text, parseExchanges, 8000);
});
