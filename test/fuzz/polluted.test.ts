import { describe, expect, test } from 'vitest';
import { isRetryable, list, parseRetryAfter, retryAdvice, search } from '../../src/index.js';
import { openapiResponses } from '../../src/openapi.js';
import { problem } from '../../src/problem.js';
import { statusReference, toMarkdown } from '../../src/reference.js';
import { filler, searchOver } from '../search/small-corpus.js';

/** The name of every option in the library and of optional members, with a value that would change a result. */
const options: Readonly<Record<string, unknown>> = {
  method: 'POST',
  retryAfter: '7',
  idempotent: false,
  also: [404],
  never: [503],
  limit: 1,
  class: '5xx',
  standing: 'deprecated',
  vendor: 'nginx',
  version: '3.0',
  description: 'polluted',
  schema: { polluted: true },
  mediaType: 'text/polluted',
  example: 'polluted',
  headers: { polluted: {} },
  type: 'https://polluted.example/',
  title: 'polluted',
  detail: 'polluted',
  instance: '/polluted',
  status: 500,
  only: [404],
  texts: { 404: 'polluted' },
  style: 'table',
  order: 'frequency',
  operations: 0,
  delete: { responses: { 404: {} } },
  swagger: '2.0',
  openapi: '3.1.0',
  error: 'polluted',
  code: 404,
  phrase: 'polluted',
  retry: { plain: 'never', withRetryAfter: 'never', reason: 'polluted' },
  retryText: 'polluted',
  summary: 'polluted',
  deprecated: true,
  values: ['polluted'],
};

/** A model in which every optional member is missing somewhere. */
const model = statusReference({
  openapi: '3.1.0',
  info: { title: 'Widgets' },
  paths: {
    '/widgets': {
      get: {
        responses: {
          404: {
            description: 'No widget.',
            headers: { 'X-Widget': {} },
            content: {
              'application/problem+json': {
                schema: { properties: { type: { const: 'https://example.com/none' }, id: {} } },
              },
            },
          },
          default: { description: 'Another error.' },
        },
      },
    },
  },
});
const plain = statusReference([204, 471]);

const calls: Readonly<Record<string, () => unknown>> = {
  'isRetryable(503)': () => isRetryable(503),
  'retryAdvice(503)': () => retryAdvice(503),
  'retryAdvice(503, undefined)': () => retryAdvice(503, undefined),
  'retryAdvice(404, null)': () => retryAdvice(404, null as never),
  'parseRetryAfter(undefined)': () => parseRetryAfter(undefined),
  'list()': () => list(),
  'list(null)': () => list(null as never),
  "search('timeout')": () => search('timeout'),
  "search('timeout', null)": () => search('timeout', null as never),
  'openapiResponses({ 404: undefined })': () => openapiResponses({ 404: undefined, '2XX': undefined }),
  'problem(404)': () => problem(404),
  'statusReference([404])': () => statusReference([404]),
  'toMarkdown(model)': () => toMarkdown(model),
  'toMarkdown(model), as a table': () =>
    toMarkdown(model, { style: 'table', order: 'class', operations: 10 }),
  'toMarkdown(statusReference([204, 471]))': () => toMarkdown(plain),
};

test.each(Object.entries(calls))(
  "%s doesn't read missing options and members from Object.prototype",
  (_name, call) => {
    const expected = JSON.stringify(call());
    let polluted = '';
    try {
      for (const [name, value] of Object.entries(options))
        Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
      polluted = JSON.stringify(call());
    } finally {
      for (const name of Object.keys(options)) Reflect.deleteProperty(Object.prototype, name);
    }
    expect(polluted).toBe(expected);
  },
);

describe('search(): polluted prototypes', () => {
  const queries = ['not fuond', 'tokne expird', 'page', 'tok', 'www', 'NoSuchKye', 'nosuchkey', 'zzzz', '4'];
  const found = async (around: (run: () => void) => void) => {
    const { search } = await searchOver([
      ...filler,
      { code: 404, phrases: ['Not Found'], symptoms: ['page is gone', 'NoSuchKey', 'NoSuchTable'] },
      { code: 401, symptoms: ['token expired'], fields: ['WWW-Authenticate'] },
    ]);
    let answers = '';
    around(() => {
      answers = queries.map((query) => JSON.stringify(search(query))).join('\n');
    });
    return answers;
  };

  test("don't change any result, even with numbers, from the first search on", async () => {
    const numbers = Array.from({ length: 1000 }, (_, at) => at);
    const polluted = await found((run) => {
      try {
        for (const number of numbers)
          Object.defineProperty(Object.prototype, number, {
            value: 'OK',
            configurable: true,
            writable: true,
          });
        run();
      } finally {
        for (const number of numbers) Reflect.deleteProperty(Object.prototype, number);
      }
    });
    expect(polluted.split('\n')).toEqual((await found((run) => run())).split('\n'));
  });
});
