import { describe, expect, test } from 'vitest';
import * as grpc from '../src/grpc.js';
import * as guide from '../src/guide.js';
import * as atlas from '../src/index.js';
import * as openapi from '../src/openapi.js';
import { problem } from '../src/problem.js';
import * as telemetry from '../src/telemetry.js';

/**
 * Every parameter that accepts text or a name, with values that are similar to the known ones, and the expected result.
 * An unknown value must have the result for unknown values, never the result of a known value.
 */
const unknown = 'unknown';
const refused = 'refused';

const ofCode = (find: (code: never) => unknown, absent: unknown) => (code: unknown) =>
  Object.is(find(code as never), absent) ? unknown : find(code as never);
const orRefused = (call: (value: never) => unknown) => (value: unknown) => {
  try {
    return call(value as never) ?? unknown;
  } catch (error) {
    return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError
      ? refused
      : error;
  }
};

type Row = readonly [value: unknown, answer: unknown];
const notCodes: readonly Row[] = ['404', '4xx', 404.5, -404, 1404, 404n, [404], null, undefined, true].map(
  (value) => [value, unknown],
);

const parameters: readonly (readonly [
  name: string,
  ask: (value: unknown) => unknown,
  rows: readonly Row[],
])[] = [
  ['classify(code)', ofCode(atlas.classify, undefined), [[404, 'client-error'], ...notCodes]],
  ['classRange(code)', ofCode(atlas.classRange, undefined), [[404, '4xx'], ...notCodes]],
  ['reasonPhrase(code)', ofCode(atlas.reasonPhrase, undefined), [[404, 'Not Found'], ...notCodes]],
  ['statusName(code)', ofCode(atlas.statusName, undefined), [[404, 'NOT_FOUND'], ...notCodes]],
  ['isClientError(code)', ofCode(atlas.isClientError, false), [[404, true], ...notCodes]],
  [
    'isContentCode(code)',
    ofCode(atlas.isContentCode, false),
    [[404, true], [204, unknown], [101, unknown], ...notCodes],
  ],
  [
    'isResponseStatus(code)',
    ofCode(atlas.isResponseStatus, false),
    [[404, true], [199, unknown], [600, unknown], ...notCodes],
  ],
  ['isRetryable(code)', ofCode(atlas.isRetryable, false), [[503, true], ['503', unknown], ...notCodes]],
  ['toGrpc(code)', ofCode(grpc.toGrpc, undefined), [[404, 'UNIMPLEMENTED'], ...notCodes]],
  [
    'isRetryable(503, { method })',
    (method) => atlas.isRetryable(503, { method: method as string }),
    [
      ['GET', true],
      ['get', true],
      [undefined, true],
      [null, true],
      ['POST', false],
      ['GETS', false],
      [' GET', false],
      ['', false],
      [Symbol('GET'), false],
    ],
  ],
  [
    'isRetryable(413, { retryAfter })',
    (retryAfter) => atlas.isRetryable(413, { retryAfter }),
    [
      ['5', true],
      [5, true],
      [['5', '9'], true],
      ['5, 9', true],
      [{ 'retry-after': 5 }, true],
      [new Headers({ 'retry-after': '5' }), true],
      ['5s', false],
      ['1,000', false],
      ['-1', false],
      ['1.5', false],
      [true, false],
      [5n, false],
      [{ retry_after: '5' }, false],
      [null, false],
    ],
  ],
  [
    'isRetryable(413, { delayMs })',
    (delayMs) => atlas.isRetryable(413, { delayMs: delayMs as number }),
    [
      [5, true],
      [0, true],
      ['5', false],
      [-1, false],
      [Number.NaN, false],
      [Number.POSITIVE_INFINITY, false],
      [null, false],
    ],
  ],
  [
    'redirectMethod(302, method)',
    (method) => atlas.redirectMethod(302, method as string) ?? unknown,
    [
      ['POST', 'GET'],
      ['post', 'GET'],
      ['Posts', 'Posts'],
      ['patch', 'patch'],
      [undefined, unknown],
      [null, unknown],
      [7, unknown],
    ],
  ],
  [
    "redirectRequest(307, { method: 'GET', sameOrigin })",
    (sameOrigin) =>
      atlas.redirectRequest(307, { method: 'GET', sameOrigin: sameOrigin as boolean })?.dropFields.length,
    [
      [true, 0],
      [undefined, 0],
      [null, 0],
      [false, 1],
      ['false', 1],
      [0, 1],
      ['true', 1],
    ],
  ],
  [
    'hasStatus({ status: 404 }, pattern)',
    (pattern) => atlas.hasStatus({ status: 404 }, pattern as 404),
    [
      [404, true],
      ['4xx', true],
      ['4XX', true],
      ['4Xx', false],
      ['404', false],
      ['client-error', false],
      ['4', false],
      [null, false],
    ],
  ],
  [
    'matchStatus(404, { [key] })',
    (key) =>
      atlas.matchStatus(404, { [key as string]: () => 'mine', default: () => unknown } as {
        default: () => string;
      }),
    [
      [404, 'mine'],
      ['404', 'mine'],
      ['4xx', 'mine'],
      ['4XX', 'mine'],
      ['4Xx', unknown],
      ['404.0', unknown],
      ['client-error', unknown],
    ],
  ],
  [
    'statusMatcher(pattern)(404)',
    orRefused((pattern) => (atlas.statusMatcher(pattern) as (code: number) => boolean)(404)),
    [
      ['404', true],
      ['4xx', true],
      ['4XX', true],
      ['400..', true],
      ['..404', true],
      ['>=404', true],
      ['>404', false],
      ['<=404', true],
      ['<404', false],
      ['!404', false],
      ['!5xx', true],
      ['4xx,!404', false],
      ['!404,4xx', false],
      ['400 .. 499', true],
      ['>= 400', true],
      ['4Xx', refused],
      ['..', refused],
      ['=404', refused],
      ['=>404', refused],
      ['!', refused],
      ['!!404', refused],
      ['404...', refused],
      ['500..400', refused],
      ['404..', true],
      [404.5, refused],
      [null, refused],
    ],
  ],
  [
    'list({ class })',
    (name) => atlas.list({ class: name as '4xx' }).length > 0,
    [
      ['4xx', true],
      ['4XX', true],
      ['client-error', true],
      ['4Xx', false],
      ['Client-Error', false],
      ['client error', false],
      [4, false],
    ],
  ],
  [
    "search('timeout', { class })",
    (name) => atlas.search('timeout', { class: name as '4xx' }).length > 0,
    [
      ['5xx', true],
      ['5XX', true],
      ['5Xx', false],
      ['server_error', false],
    ],
  ],
  [
    'spanStatus(404, kind)',
    (kind) => telemetry.spanStatus(404, kind as 'server') ?? unknown,
    [
      ['server', 'unset'],
      ['SERVER', 'unset'],
      ['Server', 'unset'],
      ['SPAN_KIND_SERVER', 'unset'],
      [1, 'unset'],
      ['client', 'error'],
      ['CLIENT', 'error'],
      [2, 'error'],
      [0, unknown],
      [3, unknown],
      [4, unknown],
      ['internal', unknown],
      ['sever', unknown],
      ['1', unknown],
      ['', unknown],
      [null, unknown],
      [undefined, unknown],
      ['__proto__', unknown],
    ],
  ],
  [
    'errorType(404, kind)',
    (kind) => telemetry.errorType(404, kind as 'server') ?? unknown,
    [
      ['client', '404'],
      ['CLIENT', '404'],
      [2, '404'],
      ['server', unknown],
      [1, unknown],
      ['cleint', unknown],
      [3, unknown],
      [null, unknown],
    ],
  ],
  [
    'logLevel(404, { except })',
    (except) => telemetry.logLevel(404, { except: except as { 404: 'info' } }),
    [
      [{ 404: 'info' }, 'info'],
      [{ '4xx': 'debug' }, 'debug'],
      [{ '4XX': 'debug' }, 'debug'],
      [{ '4xx': 'debug', 404: 'info' }, 'info'],
      [{ 4040: 'info' }, 'warn'],
      [{ 404: 7 }, 'warn'],
      [null, 'warn'],
      ['404', 'warn'],
      [Object.create({ 404: 'info' }), 'warn'],
    ],
  ],
  [
    "spanStatus(404, 'client', { except })",
    (except) => telemetry.spanStatus(404, 'client', { except: except as { 404: 'unset' } }),
    [
      [{ 404: 'unset' }, 'unset'],
      [{ '4xx': 'unset' }, 'unset'],
      [{ 404: 'ok' }, 'error'],
      [{ 404: 'UNSET' }, 'error'],
      [{ 405: 'unset' }, 'error'],
    ],
  ],
  [
    'fromGrpc(status)',
    (status) => grpc.fromGrpc(status as string) ?? unknown,
    [
      ['NOT_FOUND', 404],
      ['not_found', 404],
      ['NotFound', 404],
      ['notFound', 404],
      ['not-found', 404],
      ['codes.NotFound', 404],
      [5, 404],
      ['5', 404],
      ['CANCELLED', 499],
      ['canceled', 499],
      ['Canceled', 499],
      ['NOT_FOUNDS', unknown],
      ['FOUND', unknown],
      ['17', unknown],
      [17, unknown],
      [-1, unknown],
      ['', unknown],
      ['__proto__', unknown],
      [null, unknown],
    ],
  ],
  [
    'openapiResponses({ [key] })',
    orRefused((key) => Object.keys(openapi.openapiResponses({ [key as string]: {} }))[0]),
    [
      [404, '404'],
      ['404', '404'],
      ['4XX', '4XX'],
      ['4xx', '4XX'],
      ['default', 'default'],
      ['4Xx', refused],
      ['204.5', refused],
      [999, refused],
      ['6XX', refused],
      ['Default', refused],
      [' 404', refused],
    ],
  ],
  [
    'openapiResponses(…, { version })',
    orRefused(
      (version) => Object.keys(openapi.openapiResponses({ 200: {} }, { version: version as '3.1' }))[0],
    ),
    [
      ['3.1', '200'],
      [undefined, '200'],
      ['3.1.0', refused],
      [3.1, refused],
      ['2.0', refused],
      ['', refused],
    ],
  ],
  [
    "responseKey({ '4XX', default }, code)",
    (code) => openapi.responseKey({ '4XX': {}, default: {} }, code as number) ?? unknown,
    [[404, '4XX'], [503, 'default'], ...notCodes, [999, unknown]],
  ],
  [
    'problem(code)',
    orRefused((code) => problem(code).status),
    [
      [404, 404],
      ['404', refused],
      [404.5, refused],
      [600, refused],
      [null, refused],
      [undefined, refused],
    ],
  ],
  [
    'problem(404, { status })',
    orRefused((status) => problem(404, { status }).status),
    [
      [404, 404],
      [undefined, 404],
      [500, refused],
      ['404', refused],
      [null, refused],
    ],
  ],
  [
    'recommend(operation)',
    (operation) => guide.recommend(operation as 'create')[0]?.code ?? unknown,
    [
      ['create', 201],
      ['Create', 201],
      ['bulk', guide.recommend('bulk')[0]?.code],
      ['batch', guide.recommend('bulk')[0]?.code],
      ['sign-in', guide.recommend('sign-in')[0]?.code],
      ['Sign in', guide.recommend('sign-in')[0]?.code],
      ['crate', unknown],
      ['', unknown],
      ['__proto__', unknown],
      [null, unknown],
    ],
  ],
  [
    "recommend('create', outcome)",
    (outcome) => guide.recommend('create', outcome as 'conflict')[0]?.code ?? unknown,
    [
      ['conflict', 409],
      [undefined, 201],
      ['conflicts', unknown],
      ['Conflict', unknown],
      ['', unknown],
    ],
  ],
  [
    'retryDelay(headers, { vendorFields: true })',
    (headers) => atlas.retryDelay(headers, { vendorFields: true, now: 1_795_348_800_000 }) ?? unknown,
    [
      [{ 'retry-after': '3' }, 3000],
      [{ 'Retry-After-Ms': '250' }, 250],
      [{ 'x-ms-retry-after-ms': '250' }, 250],
      [{ 'retry-after-ms': '1.5', 'retry-after': '3' }, 3000],
      [{ 'x-ratelimit-reset': '60' }, 60_000],
      [{ 'x-ratelimit-reset': '1795348920' }, 120_000],
      [{ 'x-ratelimit-reset': '1795348920000' }, 120_000],
      [{ 'x-ratelimit-reset': '1795348700' }, 0],
      [{ 'ratelimit-reset': '30' }, 30_000],
      [{ ratelimit: '"default";r=0;t=30' }, 30_000],
      [{ ratelimit: '"a, b";r=0;t=5, "c";r=9;t=60' }, 5000],
      [{ ratelimit: 'limit=9, remaining=0, reset=30' }, 30_000],
      [{ ratelimit: '"default";r=0' }, unknown],
      [{ ratelimit: 'soon' }, unknown],
      [{ 'x-retry-in': '5' }, unknown],
      [{}, unknown],
      [null, unknown],
      ['3', 3000],
      [3, 3000],
    ],
  ],
  [
    'retryDelay(headers, { decimals: true })',
    (headers) => atlas.retryDelay(headers, { decimals: true }) ?? unknown,
    [
      [{ 'retry-after': '1.5' }, 1500],
      [{ 'retry-after': '0.0001' }, 1],
      [{ 'retry-after': '2.3' }, 2300],
      ['1.5', 1500],
      [{ 'retry-after': '.5' }, unknown],
      [{ 'retry-after': '1.' }, unknown],
      [{ 'retry-after': '1e3' }, unknown],
      [{ 'retry-after': '-1.5' }, unknown],
      [{ 'retry-after-ms': '5' }, unknown],
    ],
  ],
  [
    'retryDelay(headers)',
    (headers) => atlas.retryDelay(headers) ?? unknown,
    [
      [{ 'retry-after': '3' }, 3000],
      [{ 'retry-after': '1.5' }, unknown],
      [{ 'retry-after-ms': '5' }, unknown],
    ],
  ],
];

describe.each(parameters)('%s', (_name, ask, rows) => {
  test.each(rows)('%s returns %s', (value, answer) => {
    expect(ask(value)).toEqual(answer);
  });
});
