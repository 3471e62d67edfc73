import { expect, test } from 'vitest';
import { createStatusReader, readStatusCodes } from '../../src/reading.js';

const printed = (status: number, body: string, ...more: string[]) =>
  [
    '',
    `StatusCode        : ${status}`,
    'StatusDescription : OK',
    `Content           : ${body}`,
    `RawContent        : HTTP/1.1 ${status} OK`,
    '                    Content-Type: application/json',
    '',
    ...body.split('\n').map((line) => `                    ${line}`),
    'Headers           : {[Content-Type, application/json]}',
    'RawContentLength  : 14',
    '',
    ...more,
  ].join('\n');

const codesOf = (text: string) => readStatusCodes(text).map(({ code, final }) => [code, final]);

test.each([
  [200, '{"status":500}'],
  [200, 'HTTP/1.1 500 Internal Server Error'],
  [404, '{"status":404,"error":"Not Found"}'],
  [404, '{\n                      "status": 500\n                    }'],
  [502, '192.0.2.1 - - [02/Mar/2026:08:14:02 +0000] "GET / HTTP/1.1" 404 0'],
])('finds only the status %d of a response that PowerShell prints, not its body %j', (status, body) => {
  expect(codesOf(printed(status, body))).toEqual([[status, true]]);
  expect(codesOf(printed(status, body).replaceAll('\n', '\r\n'))).toEqual([[status, true]]);
  const reader = createStatusReader();
  const found = [...reader.push(printed(status, body)), ...reader.end()];
  expect(found.map(({ code }) => code)).toEqual([status]);
});

test('reads the text after the response', () => {
  expect(codesOf(printed(200, '{"status":500}', 'request failed with status code 503'))).toEqual([
    [200, false],
    [503, true],
  ]);
  expect(codesOf(printed(200, '{"status":500}') + printed(404, '{"status":500}'))).toEqual([
    [200, false],
    [404, true],
  ]);
});

test('ignores no property named Content outside such a response', () => {
  expect(codesOf('Content : {"status":503}\nStatus : x')).toEqual([[503, true]]);
  expect(codesOf('StatusCode : 200\nend\nContent : {"status":503}')).toEqual([
    [200, false],
    [503, true],
  ]);
});
