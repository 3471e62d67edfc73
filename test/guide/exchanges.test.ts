import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExchangeMessage, readExchange } from '../../src/compiler/read-exchange.js';
import { listOperations, recommend } from '../../src/guide.js';
import {
  describe as describeCode,
  isRedirectStatus,
  parseRetryAfter,
  reasonPhrase,
  redirectMethod,
} from '../../src/index.js';

const fieldOf = (message: ExchangeMessage, name: string) =>
  message.fields.find(([field]) => field.toLowerCase() === name.toLowerCase())?.[1];
const methodOf = (request: ExchangeMessage) => request.start.split(' ')[0] ?? '';
const targetOf = (request: ExchangeMessage) => request.start.split(' ')[1] ?? '';
const codeOf = (response: ExchangeMessage) => Number(response.start.slice(9, 12));

const exchanges = listOperations().flatMap((operation) =>
  recommend(operation).flatMap(({ code, outcome, fields, exchange }) =>
    exchange === undefined
      ? []
      : [{ name: `${operation}: ${code} ${outcome}`, code, fields, rounds: readExchange(exchange) }],
  ),
);

let server: Server;
let port = 0;
/** The response of the round that is being replayed. */
let answer: ExchangeMessage | undefined;
let seen: { method: string | undefined; url: string | undefined; content: string } | undefined;

function respond(response: ServerResponse, method: string | undefined) {
  const [, code, phrase] = /^HTTP\/1\.1 (\d{3}) (.*)$/.exec(answer?.start ?? '') ?? [];
  const fields: Record<string, string> = Object.fromEntries(answer?.fields ?? []);
  const noLength = code === '204' || code === '304' || method === 'HEAD';
  if (!noLength) fields['Content-Length'] = String(Buffer.byteLength(answer?.content ?? ''));
  response.writeHead(Number(code), phrase, fields);
  response.end(answer?.content);
}

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let content = '';
    for await (const chunk of request) content += chunk;
    seen = { method: request.method, url: request.url, content };
    respond(response, request.method);
  });
  server.on('checkContinue', (request, response) => {
    response.writeContinue();
    server.emit('request', request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
});

/**
 * Sends a request over a raw socket and sends the body after the interim response, if there is one. Returns all
 * received bytes.
 */
async function send(
  { start, fields, content }: ExchangeMessage,
  interim: ExchangeMessage | undefined,
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const length = content === '' ? [] : [`Content-Length: ${Buffer.byteLength(content)}`];
  const head = [start, ...fields.map(([name, value]) => `${name}: ${value}`), ...length, 'Connection: close'];
  let text = '';
  let waiting = interim !== undefined;
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    text += chunk;
    if (waiting && text.includes('\r\n\r\n')) {
      waiting = false;
      socket.write(content);
    }
  });
  socket.write(`${head.join('\r\n')}\r\n\r\n${waiting ? '' : content}`);
  await once(socket, 'close');
  return text;
}

/** Checks that the response has everything that the code's record requires, and nothing that it forbids. */
function expectFieldsOfRecord(status: number, lines: readonly string[], content: string) {
  const description = describeCode(status);
  if (description === undefined || description.standing === 'nonstandard')
    throw new Error(`${status} is not registered`);
  const names = lines.map((line) => line.split(':')[0]?.toLowerCase());
  for (const { name, direction, requirement, when, always } of description.fields) {
    if (direction === 'request' || name === 'Connection') continue;
    const inEveryResponse = always === true || when === 'if the sender is an origin server with a clock';
    if (requirement === 'must' && inEveryResponse) expect(names, name).toContain(name.toLowerCase());
    if (requirement === 'must-not' && when === undefined)
      expect(names, name).not.toContain(name.toLowerCase());
  }
  if (description.content.requirement === 'must-not') expect(content).toBe('');
}

describe('the exchanges in the guide', () => {
  test('exist for each operation', () => {
    for (const operation of listOperations())
      expect(
        exchanges.filter(({ name }) => name.startsWith(`${operation}: `)).length,
        operation,
      ).toBeGreaterThan(0);
    expect(exchanges.length).toBeGreaterThanOrEqual(50);
  });

  test.each(exchanges)('$name is correct', async ({ code, fields: recommended, rounds }) => {
    const codes = rounds
      .flatMap(({ interim, response }) => [interim, response])
      .filter((one) => one !== undefined);
    expect(codes.map(codeOf)).toContain(code);
    // The headers to send that are required or recommended must also be in the example.
    const own = codes.find((response) => codeOf(response) === code);
    for (const { name, requirement, when } of recommended) {
      if (requirement === 'must' && when === undefined)
        expect(fieldOf(own ?? { start: '', fields: [], content: '' }, name), name).toBeDefined();
    }

    for (const [at, { request, interim, response }] of rounds.entries()) {
      answer = response;
      const text = await send(request, interim);
      const [first, ...others] = text.split(/(?<=\r\n\r\n)(?=HTTP\/1\.1 \d{3} )/);
      if (interim !== undefined) expect(first).toBe(`${interim.start}\r\n\r\n`);
      const final = interim === undefined ? text : others.join('');
      const end = final.indexOf('\r\n\r\n');
      const content = final.slice(end + 4);
      const [statusLine = '', ...lines] = final.slice(0, end).split('\r\n');
      const status = codeOf(response);
      expect(statusLine).toBe(response.start);
      expect(statusLine.slice(13)).toBe(reasonPhrase(status));
      expect(seen).toEqual({ method: methodOf(request), url: targetOf(request), content: request.content });
      for (const [name, value] of response.fields) expect(lines).toContain(`${name}: ${value}`);
      expectFieldsOfRecord(status, lines, content);
      expect(content).toBe(response.content);
      const length = lines.find((line) => /^content-length:/i.test(line));
      if (length && methodOf(request) !== 'HEAD')
        expect(Buffer.byteLength(content)).toBe(Number(length.split(':')[1]));
      if (fieldOf(response, 'Content-Type') === 'application/problem+json')
        expect(JSON.parse(content).status).toBe(status);
      if (/json/.test(fieldOf(response, 'Content-Type') ?? '') && content !== '') JSON.parse(content);

      // A conforming client sends the request that the next round shows.
      const next = rounds[at + 1];
      const location = fieldOf(response, 'Location');
      if (isRedirectStatus(status) && next) {
        expect(next.request.start).toBe(`${redirectMethod(status, methodOf(request))} ${location} HTTP/1.1`);
      }
      if (fieldOf(response, 'Retry-After') !== undefined && next) {
        expect(parseRetryAfter(fieldOf(response, 'Retry-After'))).toBeGreaterThan(0);
        if (status === 202) expect(next.request.start).toBe(`GET ${location} HTTP/1.1`);
        else {
          expect(next.request.start).toBe(request.start);
          expect(next.response.start).toMatch(/^HTTP\/1\.1 [23]/);
        }
      }
      if (status === 304) {
        expect(fieldOf(request, 'If-None-Match')).toBe(fieldOf(response, 'ETag'));
        // A 304 response must repeat the headers that the previous 200 response had.
        const full = rounds[at - 1]?.response;
        if (full === undefined) throw new Error('A 304 without the 200 before it');
        for (const name of ['Cache-Control', 'Content-Location', 'ETag', 'Expires', 'Vary'])
          expect(fieldOf(response, name), name).toBe(fieldOf(full, name));
      }
      if (status === 412)
        expect(fieldOf(request, 'If-Match') ?? fieldOf(request, 'If-None-Match')).not.toBe(
          fieldOf(response, 'ETag'),
        );
      if (status === 428) expect(fieldOf(request, 'If-Match')).toBeUndefined();
      if (status === 206) {
        const [, from, to, total] =
          /bytes (\d+)-(\d+)\/(\d+)/.exec(fieldOf(response, 'Content-Range') ?? '') ?? [];
        expect(fieldOf(request, 'Range')).toBe(`bytes=${from}-${to}`);
        expect(Buffer.byteLength(content)).toBe(Number(to) - Number(from) + 1);
        expect(Number(total)).toBeGreaterThan(Number(to));
      }
      if (status === 416) expect(fieldOf(response, 'Content-Range')).toMatch(/^bytes \*\/\d+$/);
      // RFC 9110, section 9.3.4: there is no validator after a PUT whose body wasn't stored unchanged.
      if (methodOf(request) === 'PUT' && status < 300 && content !== request.content && content !== '')
        expect(fieldOf(response, 'ETag')).toBeUndefined();
    }
  });
});
