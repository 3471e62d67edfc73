import { describe, expect, test } from 'vitest';
import { readStatusCodes } from '../../src/reading.js';

const read = (text: string) =>
  readStatusCodes(text).map(
    ({ code, start, end, from, certainty, final }) =>
      `${code} at ${start}-${end}: ${from}, ${certainty}${final ? ', final' : ''}`,
  );

type Row = readonly [title: string, line: string, expected: readonly string[]];

describe('readStatusCodes() on errors from a gRPC gateway', () => {
  test.each<Row>([
    [
      "doesn't read a number in the message",
      '{"code":5,"message":"Backend returned 404 for account 17","details":[]}',
      [],
    ],
    [
      'reads a status next to the code',
      '{"code":14,"message":"upstream unavailable","httpStatus":503}',
      ['503 at 57-60: named-value, certain, final'],
    ],
    [
      'reads a message next to a small number with another name',
      '{"level":"error","message":"Request failed with status code 503","attempt":3}',
      ['503 at 60-63: message, likely, final'],
    ],
    [
      'finds nothing in an error that is logged as names and values',
      'level=error code=5 message="order 404 does not exist"',
      [],
    ],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('readStatusCodes() on lines with SQL', () => {
  test.each<Row>([
    [
      'reads the status after a quoted statement',
      '{"query":"SELECT * FROM users WHERE status = 404","status":500}',
      ['500 at 59-62: named-value, certain, final'],
    ],
    [
      'ignores a statement after a quoted message',
      'level=warn msg="slow query" SELECT * FROM orders WHERE status = 404',
      [],
    ],
    [
      'ignores a statement that contains quoted text',
      'SELECT * FROM orders WHERE status = 404 AND customer = "acme"',
      [],
    ],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('readStatusCodes() on mail errors', () => {
  test.each<Row>([
    [
      'ignores the reply code of a mail server',
      '{"event":"bounce","status":550,"reason":"550 5.1.1 The email account does not exist"}',
      [],
    ],
    [
      'reads a different code next to a reply of a mail server',
      '{"error":{"code":503,"message":"Cannot relay: 421 4.7.0 Try again later"}}',
      ['503 at 17-20: named-value, likely, final'],
    ],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('readStatusCodes() on members named code', () => {
  test.each<Row>([
    [
      'reads a code next to two measurements of a response',
      'code=404 time_total=0.351 size_download=1250',
      ['404 at 5-8: named-value, likely, final'],
    ],
    ['ignores a code next to one measurement', 'import finished code=404 total=1250', []],
    ['reads a lone code between spaces', '  {"code":503} ', ['503 at 10-13: named-value, likely, final']],
    [
      'reads 400 next to a message',
      'level=warn msg="cannot parse the order" code=400',
      ['400 at 45-48: named-value, likely, final'],
    ],
    ['ignores a success next to a message outside JSON', 'level=info msg="export finished" code=200', []],
    [
      'reads a success next to a message in JSON',
      '  {"code":200,"message":"success"}',
      ['200 at 10-13: named-value, likely, final'],
    ],
    ['ignores a quoted success', '{"code":"200","message":"success"}', []],
    ['ignores a success without a message', '{"code":204,"rows":3}', []],
    ['ignores an exit code', '{"code":137,"message":"container was stopped"}', []],
    [
      'reads 400 in an error object',
      '{"error":{"code":400,"message":"Bad input"}}',
      ['400 at 17-20: named-value, likely, final'],
    ],
    [
      "ignores an API's own code in an error object",
      '{"error":{"code":368,"message":"The action was blocked"},"url":"https://api.example.com/me"}',
      [],
    ],
    ['ignores a list of codes', 'retry policy loaded error_codes="502, 503, 504" attempts=3', []],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('readStatusCodes() on placeholders for a status', () => {
  test.each<Row>([
    [
      "doesn't read the message if the status is 0",
      '{"status":0,"message":"GET https://api.example.com/orders returned 502"}',
      [],
    ],
    [
      "reads the message if the status isn't a number",
      '{"status":"failed","message":"Request failed with status code 503"}',
      ['503 at 62-65: message, likely, final'],
    ],
    [
      "reads the message if the code is an application's",
      '{"code":1001,"message":"Request failed with status code 503"}',
      ['503 at 56-59: message, likely, final'],
    ],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('readStatusCodes() on nested objects', () => {
  test.each<Row>([
    [
      'prefers the outer of two statuses',
      '{"status":502,"cause":{"status":503}}',
      ['502 at 10-13: named-value, certain, final', '503 at 32-35: named-value, certain'],
    ],
    [
      'prefers a status to a code, even if the status is deeper',
      '{"code":404,"message":"user lookup failed","response":{"status":503}}',
      ['404 at 8-11: named-value, likely', '503 at 64-67: named-value, certain, final'],
    ],
    [
      'ignores the status in a body next to the status of the response',
      '{"statusCode":502,"body":{"status":404,"message":"no such user"}}',
      ['502 at 14-17: named-value, certain, final'],
    ],
    [
      'reads the status in a body if there is no other',
      '{"level":"error","body":{"status":404,"message":"no such user"}}',
      ['404 at 34-37: named-value, certain, final'],
    ],
    [
      'ignores the status of the expected response',
      '{"expectedResponse":{"status":200},"actualResponse":{"status":500}}',
      ['500 at 62-65: named-value, certain, final'],
    ],
    [
      'ignores the code of the expected error',
      '{"expectedError":{"code":404,"message":"no such order"},"actualError":{"code":500,"message":"timeout"}}',
      ['500 at 78-81: named-value, likely, final'],
    ],
    [
      'ignores the JSON of an expected body',
      '{"expectedBody":"{\\"status\\":200}","actualBody":"{\\"status\\":500}"}',
      ['500 at 61-64: named-value, certain, final'],
    ],
    ['ignores the JSON in a request', '{"queue":"webhooks","request":{"payload":"{\\"status\\":404}"}}', []],
    [
      'reads the JSON in a response',
      '{"queue":"webhooks","response":{"payload":"{\\"status\\":404}"}}',
      ['404 at 55-58: named-value, certain, final'],
    ],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('readStatusCodes() on names and values in separate members', () => {
  test.each<Row>([
    [
      'reads the value of a status',
      '{"message":"import failed","attributes":[{"key":"http.status_code","value":{"intValue":404}}]}',
      ['404 at 87-90: named-value, certain, final'],
    ],
    [
      'ignores the value of a code',
      '{"message":"import failed","attributes":[{"key":"error.code","value":{"intValue":404}}]}',
      [],
    ],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('readStatusCodes() on members named response', () => {
  test.each<Row>([
    [
      'reads a code in a line about a request',
      'GET /api/users response: 250',
      ['250 at 25-28: named-value, likely, final'],
    ],
    ['ignores a duration', 'GET /api/users response: 250 ms', []],
  ])('%s', (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

describe('readStatusCodes() on the statuses of several upstream servers', () => {
  test('reads all of them, and prefers the status that the client received', () => {
    expect(read('upstream_status="502, 504 : 200" status=201')).toEqual([
      '502 at 17-20: named-value, certain',
      '504 at 22-25: named-value, certain',
      '200 at 28-31: named-value, certain',
      '201 at 40-43: named-value, certain, final',
    ]);
  });
});
