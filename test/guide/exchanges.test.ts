import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listOperations, recommend } from '../../src/guide.js';
import {
  describe as describeCode,
  isRedirectStatus,
  parseRetryAfter,
  reasonPhrase,
  redirectMethod,
} from '../../src/index.js';

interface Message {
  readonly start: string;
  readonly fields: readonly [name: string, value: string][];
  readonly content: string;
}
interface Round {
  readonly request: Message;
  readonly response: Message;
}

/** Reads the requests and responses of an example. */
function rounds(exchange: string): Round[] {
  const messages: { start: string; fields: [string, string][]; content: string }[] = [];
  let inContent = false;
  for (const line of exchange.split('\n')) {
    if (/^HTTP\/1\.1 \d{3} |^[A-Z]+ \S+ HTTP\/1\.1$/.test(line)) {
      messages.push({ start: line, fields: [], content: '' });
      inContent = false;
    } else if (line === '') inContent = true;
    else {
      const message = messages.at(-1);
      const field = /^([A-Za-z-]+): (.*)$/.exec(line);
      if (!message) throw new Error(`Content before a start line: ${line}`);
      if (!inContent && field) message.fields.push([field[1] ?? '', field[2] ?? '']);
      else message.content += message.content === '' ? line : `\n${line}`;
    }
  }
  const found: Round[] = [];
  for (let at = 0; at < messages.length; at += 2) {
    const [request, response] = [messages[at], messages[at + 1]];
    if (!request || !response) throw new Error('A request without a response');
    found.push({ request, response });
  }
  return found;
}

const fieldOf = (message: Message, name: string) =>
  message.fields.find(([field]) => field.toLowerCase() === name.toLowerCase())?.[1];

const exchanges = listOperations().flatMap((operation) =>
  recommend(operation).flatMap(({ code, outcome, exchange }) =>
    exchange === undefined
      ? []
      : [{ name: `${operation}: ${code} ${outcome}`, code, rounds: rounds(exchange) }],
  ),
);

let server: Server;
let port = 0;
/** The answer of the round that is being replayed. */
let answer: Message | undefined;
let seen: { method: string | undefined; url: string | undefined; content: string } | undefined;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let content = '';
    for await (const chunk of request) content += chunk;
    seen = { method: request.method, url: request.url, content };
    const [, code, phrase] = /^HTTP\/1\.1 (\d{3}) (.*)$/.exec(answer?.start ?? '') ?? [];
    const fields = Object.fromEntries(answer?.fields ?? []);
    if (answer?.content) fields['Content-Length'] = String(Buffer.byteLength(answer.content));
    response.writeHead(Number(code), phrase, fields);
    response.end(answer?.content);
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

/** Sends a request over a raw socket and returns the bytes of the response as text. */
async function send({ start, fields, content }: Message): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const length = content === '' ? [] : [`Content-Length: ${Buffer.byteLength(content)}`];
  const head = [start, ...fields.map(([name, value]) => `${name}: ${value}`), ...length, 'Connection: close'];
  socket.write(`${head.join('\r\n')}\r\n\r\n${content}`);
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    text += chunk;
  });
  await once(socket, 'close');
  return text;
}

describe('the exchanges of the guide', () => {
  test('there is one for each operation at least', () => {
    expect(exchanges.length).toBeGreaterThanOrEqual(25);
    expect(exchanges.some(({ rounds: all }) => all.length > 1)).toBe(true);
  });

  test.each(exchanges)('$name is true', async ({ code, rounds: all }) => {
    expect(all.map(({ response }) => Number(response.start.slice(9, 12)))).toContain(code);
    for (const [at, { request, response }] of all.entries()) {
      answer = response;
      const text = await send(request);
      const [head = '', content = ''] = text.split('\r\n\r\n', 2) as [string, string];
      const [statusLine = '', ...lines] = head.split('\r\n');
      const status = Number(statusLine.slice(9, 12));
      expect(statusLine).toBe(response.start);
      expect(statusLine.slice(13)).toBe(reasonPhrase(status));
      expect(seen).toEqual({
        method: request.start.split(' ')[0],
        url: request.start.split(' ')[1],
        content: request.content,
      });
      for (const [name, value] of response.fields) expect(lines).toContain(`${name}: ${value}`);

      // What the record requires is there, and what it forbids is not.
      const description = describeCode(status);
      if (description === undefined || description.standing === 'nonstandard')
        throw new Error('not registered');
      const names = lines.map((line) => line.split(':')[0]?.toLowerCase());
      for (const field of description.fields) {
        const always =
          field.when === undefined ||
          !/\bif\b|when|unless|multipart|header section of|restricts/.test(field.when);
        if (!always || field.name === 'Connection') continue;
        if (field.requirement === 'must') expect(names, field.name).toContain(field.name.toLowerCase());
        if (field.requirement === 'must-not')
          expect(names, field.name).not.toContain(field.name.toLowerCase());
      }
      if (description.content.requirement === 'must-not') expect(content).toBe('');
      const length = lines.find((line) => /^content-length:/i.test(line));
      if (length) expect(Buffer.byteLength(content)).toBe(Number(length.split(':')[1]));
      if (fieldOf(response, 'Content-Type') === 'application/problem+json')
        expect(JSON.parse(content).status).toBe(status);

      // A conforming client does what the next round shows.
      const next = all[at + 1];
      if (isRedirectStatus(status) && next) {
        expect(next.request.start).toBe(
          `${redirectMethod(status, request.start.split(' ')[0] ?? '')} ${fieldOf(response, 'Location')} HTTP/1.1`,
        );
      }
      if (fieldOf(response, 'Retry-After') !== undefined && next) {
        expect(parseRetryAfter(fieldOf(response, 'Retry-After'))).toBeGreaterThan(0);
        expect(next.request.start).toBe(request.start);
        expect(next.response.start.slice(9, 10)).toBe('2');
      }
      if (status === 304) {
        expect(fieldOf(request, 'If-None-Match')).toBe(fieldOf(response, 'ETag'));
      }
      if (status === 412) expect(fieldOf(request, 'If-Match')).toBeDefined();
      if (status === 206) {
        const [, first, last, total] =
          /bytes (\d+)-(\d+)\/(\d+)/.exec(fieldOf(response, 'Content-Range') ?? '') ?? [];
        expect(fieldOf(request, 'Range')).toBe(`bytes=${first}-${last}`);
        expect(Buffer.byteLength(content)).toBe(Number(last) - Number(first) + 1);
        expect(Number(total)).toBeGreaterThan(Number(last));
      }
      if (status === 416) expect(fieldOf(response, 'Content-Range')).toMatch(/^bytes \*\/\d+$/);
    }
  });
});
