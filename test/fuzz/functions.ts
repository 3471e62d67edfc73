import fc from 'fast-check';
import * as check from '../../src/check.js';
import * as grpc from '../../src/grpc.js';
import * as guide from '../../src/guide.js';
import * as identify from '../../src/identify.js';
import * as atlas from '../../src/index.js';
import * as openapi from '../../src/openapi.js';
import * as problem from '../../src/problem.js';
import * as reading from '../../src/reading.js';
import * as reference from '../../src/reference.js';
import * as telemetry from '../../src/telemetry.js';
import { anything, mostly, numbers, record, texts } from './hostile-values.js';
import { openapiDocuments } from './openapi-documents.js';

/** The known facts about a public function. */
export interface PublicFunction {
  readonly call: (...args: never[]) => unknown;
  readonly args: fc.Arbitrary<readonly unknown[]>;
  /**
   * The positions of the arguments that the function reads. An error from a getter in these arguments is passed on.
   * Default: none.
   */
  readonly reads?: readonly number[];
  /** The errors that the function throws according to its documentation. Default: none. */
  readonly throws?: readonly (readonly [kind: ErrorConstructor, message: RegExp])[];
  /** The parts of the result that aren't frozen. Default: the result is deeply frozen. */
  readonly mutable?: 'new object' | 'shallow';
  /** A condition that every result must satisfy. */
  readonly holds?: (result: unknown, args: readonly unknown[]) => boolean;
}

const isBoolean = (value: unknown) => typeof value === 'boolean';
const isTextOrNothing = (value: unknown) => value === undefined || typeof value === 'string';
const isCodeOrNothing = (value: unknown) =>
  value === undefined || (Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 599);

const code = mostly(numbers);
const ofCode = (
  call: (code: never) => unknown,
  holds: NonNullable<PublicFunction['holds']>,
): PublicFunction => ({ call, args: fc.tuple(code), holds });

const context = record({
  method: mostly(texts),
  retryAfter: anything,
  idempotent: mostly(fc.boolean()),
  also: mostly(fc.array(numbers, { maxLength: 4 })),
  never: mostly(fc.array(numbers, { maxLength: 4 })),
});
const filters = {
  class: mostly(texts),
  standing: mostly(fc.constantFrom('standard', 'nonstandard', 'temporary')),
  vendor: mostly(fc.constantFrom('nginx', 'cloudflare')),
};
const withStatus = record({ status: mostly(numbers), statusText: mostly(texts) });

/** Checks whether a search result has the documented form. */
function isSearchResult(one: atlas.SearchResult): boolean {
  return (
    isCodeOrNothing(one.code) &&
    one.score > 0 &&
    one.score <= 1 &&
    one.matches.every(({ text, ranges }) =>
      ranges.every(
        ([start, end], at) => start >= (ranges[at - 1]?.[1] ?? 0) && start < end && end <= text.length,
      ),
    )
  );
}

function areSearchResults(result: unknown, [, options]: readonly unknown[]): boolean {
  const found = result as readonly atlas.SearchResult[];
  if (found.length === 0) return true;
  const limit: unknown =
    typeof options === 'object' && options !== null && Object.hasOwn(options, 'limit')
      ? (options as { limit: unknown }).limit
      : undefined;
  const most = typeof limit === 'number' && limit >= 0 ? limit : 10;
  return (
    found.length <= most &&
    found.every(isSearchResult) &&
    found.every(({ score }, at) => at === 0 || score <= (found[at - 1]?.score ?? 1))
  );
}

/** The results for specific codes or ranges. */
const except = record({
  except: mostly(
    fc.dictionary(
      fc.constantFrom('404', '503', '4xx', '5XX', '__proto__', 'constructor'),
      fc.oneof(fc.constantFrom('unset', 'error', 'debug'), anything),
    ),
  ),
});
const kind = mostly(fc.constantFrom('client', 'server', 'CLIENT', 'SPAN_KIND_SERVER', 1, 2));
const headers = mostly(
  fc.dictionary(
    fc.oneof(
      fc.constantFrom(
        'Server',
        'Via',
        'Allow',
        'Location',
        'Retry-After',
        'Content-Type',
        'CF-RAY',
        '__proto__',
      ),
      texts,
    ),
    mostly(texts),
    { maxKeys: 4 },
  ),
);
const response = record({ status: code, headers, body: mostly(texts), httpVersion: mostly(texts) });
const isList = (result: unknown) => Array.isArray(result);

const handlers = fc.dictionary(
  fc.constantFrom('200', '404', '2xx', '4xx', '5xx', 'default', '__proto__', 'toString'),
  fc.constant(() => 'handled'),
);

const referenceKeys = fc.oneof(
  fc.constantFrom<unknown>(404, '404', 429, 503, 201, 471, '4XX', '5xx', 'default', '__proto__'),
  anything,
);
const ownTexts = mostly(
  fc.dictionary(
    fc.constantFrom('404', '4xx', '5XX', 'default', '__proto__', 'constructor'),
    fc.oneof(
      texts,
      record({
        phrase: mostly(texts),
        meaning: mostly(texts),
        actions: mostly(fc.array(mostly(texts), { maxLength: 3 })),
        retry: mostly(texts),
      }),
    ),
  ),
);
const referenceInputs = fc.oneof(
  { weight: 6, arbitrary: openapiDocuments },
  { weight: 1, arbitrary: fc.array(referenceKeys, { maxLength: 6 }) },
  { weight: 1, arbitrary: ownTexts },
  { weight: 1, arbitrary: anything },
);
const describers = fc.constantFrom<unknown>(
  atlas.describe,
  () => undefined,
  () => ({ causes: { client: 'no list' }, fields: [null] }),
  () => {
    throw new Error('a function of the caller');
  },
);
const referenceOptions = record({
  describe: mostly(describers),
  texts: ownTexts,
  only: mostly(fc.array(referenceKeys, { maxLength: 4 })),
  title: mostly(texts),
});

/** Whether a model has each response once, in a section or with the reason why it isn't in one. */
function isReference(model: reference.StatusReference): boolean {
  const { sections, refused, error, leftOutCount, responseCount, openapi } = model;
  const inSections = sections.reduce((sum, { operations }) => sum + operations.length, 0);
  const inRefused = openapi === undefined ? 0 : refused.reduce((sum, { count }) => sum + count, 0);
  return (
    inSections + inRefused + leftOutCount === responseCount &&
    new Set(sections.map(({ key }) => key)).size === sections.length &&
    sections.every(
      ({ key, anchor }) => /^([1-5](\d\d|xx)|default)$/.test(key) && anchor === `status-${key}`,
    ) &&
    (error === undefined || sections.length === 0)
  );
}

/**
 * Every public function, by name. `core` is part of the main entry point, and `codes` and `vendor` contain only
 * constants.
 */
export const publicFunctions: Readonly<Record<string, PublicFunction>> = {
  isInformational: ofCode(atlas.isInformational, isBoolean),
  isSuccessful: ofCode(atlas.isSuccessful, isBoolean),
  isRedirection: ofCode(atlas.isRedirection, isBoolean),
  isClientError: ofCode(atlas.isClientError, isBoolean),
  isServerError: ofCode(atlas.isServerError, isBoolean),
  isError: ofCode(atlas.isError, isBoolean),
  isStatusCode: ofCode(atlas.isStatusCode, isBoolean),
  isRedirectStatus: ofCode(atlas.isRedirectStatus, isBoolean),
  isContentCode: ofCode(atlas.isContentCode, isBoolean),
  isResponseStatus: ofCode(atlas.isResponseStatus, isBoolean),
  isNullBodyStatus: ofCode(atlas.isNullBodyStatus, isBoolean),
  isPermanentRedirect: ofCode(atlas.isPermanentRedirect, isBoolean),
  isHeuristicallyCacheable: ofCode(atlas.isHeuristicallyCacheable, isBoolean),
  classify: ofCode(atlas.classify, isTextOrNothing),
  classRange: ofCode(atlas.classRange, isTextOrNothing),
  fallbackCode: ofCode(atlas.fallbackCode, (result) => result === undefined || atlas.isStatusCode(result)),
  reasonPhrase: ofCode(atlas.reasonPhrase, isTextOrNothing),
  statusName: ofCode(atlas.statusName, isTextOrNothing),
  summary: ofCode(atlas.summary, isTextOrNothing),
  describe: ofCode(
    atlas.describe,
    (result, [value]) => result === undefined || (result as atlas.Description).code === value,
  ),
  redirectMethod: {
    call: atlas.redirectMethod,
    args: fc.tuple(code, mostly(texts)),
    holds: isTextOrNothing,
  },
  redirectRequest: {
    call: atlas.redirectRequest,
    args: fc.tuple(code, record({ method: mostly(texts), sameOrigin: mostly(fc.boolean()) })),
    reads: [1],
    holds: (result, [value]) => result === undefined || atlas.isRedirectStatus(value as number),
  },
  statusText: {
    call: atlas.statusText,
    args: fc.tuple(withStatus),
    reads: [0],
    holds: (result) => typeof result === 'string',
  },
  parseStatusCode: { call: atlas.parseStatusCode, args: fc.tuple(anything), holds: isCodeOrNothing },
  parseRetryAfter: {
    call: atlas.parseRetryAfter,
    // The clock is fixed, so that the result is the same both times.
    args: fc.tuple(
      anything,
      fc.oneof(
        fc.date(),
        fc.integer(),
        anything.filter((one) => one !== undefined),
      ),
    ),
    holds: (result) =>
      result === undefined ||
      (typeof result === 'number' && result >= 0 && result <= Number.MAX_SAFE_INTEGER),
  },
  retryDelay: {
    call: atlas.retryDelay,
    args: fc.tuple(
      mostly(
        fc.dictionary(
          fc.constantFrom(
            'retry-after',
            'retry-after-ms',
            'RateLimit',
            'ratelimit-reset',
            'x-ratelimit-reset',
          ),
          mostly(fc.oneof(texts, fc.double().map(String), fc.constant('"a";r=0;t=30'))),
        ),
      ),
      record({
        now: fc.integer(),
        vendorFields: mostly(fc.boolean()),
        decimals: mostly(fc.boolean()),
      }),
    ),
    reads: [1],
    holds: (result) =>
      result === undefined ||
      (typeof result === 'number' && result >= 0 && result <= Number.MAX_SAFE_INTEGER),
  },
  isRetryable: { call: atlas.isRetryable, args: fc.tuple(code, context), reads: [1], holds: isBoolean },
  retryAdvice: {
    call: atlas.retryAdvice,
    args: fc.tuple(code, context),
    reads: [1],
    holds: (result, args) => {
      const advice = result as atlas.RetryAdvice;
      return (
        // For a value that isn't a status code, the context has no effect.
        advice.retry ===
          (atlas.classify(args[0] as number) !== undefined &&
            atlas.isRetryable(...(args as [number, object]))) &&
        /\.$/.test(advice.reason) &&
        advice.basis !== '' &&
        (advice.delayMs === undefined || (advice.retry && advice.delayMs >= 0))
      );
    },
  },
  hasStatus: {
    call: atlas.hasStatus,
    args: fc.tuple(withStatus, anything, anything),
    reads: [0],
    holds: isBoolean,
  },
  matchStatus: {
    call: atlas.matchStatus,
    args: fc.tuple(fc.oneof(withStatus, code), mostly(handlers)),
    reads: [0, 1],
    holds: (result) => result === undefined || result === 'handled',
  },
  statusMatcher: {
    call: atlas.statusMatcher,
    args: fc.array(anything, { maxLength: 4 }),
    throws: [[SyntaxError, /^Cannot parse status pattern /]],
    holds: (result) => typeof result === 'function' && result.length === 1,
  },
  list: {
    call: atlas.list,
    args: fc.tuple(record(filters)),
    reads: [0],
    holds: (result) =>
      (result as readonly atlas.Description[]).every(
        (one, at, all) => at === 0 || one.code > (all[at - 1]?.code ?? 0),
      ),
  },
  search: {
    call: atlas.search,
    args: fc.tuple(mostly(texts), record({ limit: mostly(fc.integer({ min: 0, max: 200 })), ...filters })),
    reads: [1],
    holds: areSearchResults,
  },
  searchNotes: {
    call: atlas.searchNotes,
    args: fc.tuple(mostly(fc.oneof(texts, fc.constantFrom('HTTP 999', 'ECONNREFUSED', '404.13', '0')))),
    holds: (result) =>
      (result as readonly atlas.SearchNote[]).every(
        ({ id, codes }) => id !== '' && codes.every(atlas.classify),
      ),
  },
  readStatusCodes: {
    call: atlas.readStatusCodes,
    args: fc.tuple(anything),
    holds: (result) =>
      (result as readonly atlas.StatedStatus[]).every(
        (one) => isCodeOrNothing(one.code) && one.start < one.end,
      ) && (result as readonly atlas.StatedStatus[]).filter(({ final }) => final).length <= 1,
  },
  createStatusReader: {
    // Readers can't be compared, so their results are compared.
    call: (...chunks: unknown[]) => {
      const reader = reading.createStatusReader();
      return Object.freeze([...chunks.map((chunk) => reader.push(chunk as string)), reader.end()]);
    },
    args: fc.array(anything, { maxLength: 3 }),
    holds: isList,
  },
  parseExchanges: { call: reading.parseExchanges, args: fc.tuple(anything), holds: isList },
  identify: {
    call: identify.identify,
    args: fc.tuple(response),
    holds: (result) => Array.isArray((result as identify.Identification).evidence),
  },
  parseCacheStatus: { call: identify.parseCacheStatus, args: fc.tuple(anything), holds: isList },
  parseProxyStatus: { call: identify.parseProxyStatus, args: fc.tuple(anything), holds: isList },
  parseVia: { call: identify.parseVia, args: fc.tuple(anything), holds: isList },
  checkResponse: {
    call: check.checkResponse,
    args: fc.tuple(
      response,
      record({ method: mostly(texts), headers, url: mostly(texts) }),
      record({
        level: mostly(fc.constantFrom('violation', 'warning', 'advice')),
        view: mostly(texts),
        also: anything,
      }),
    ),
    holds: (result) =>
      (result as readonly check.Finding[]).every(({ rule }) =>
        check.checkRules.some((one) => one.rule === rule),
      ),
  },
  compare: {
    call: guide.compare,
    args: fc.array(
      fc.oneof(fc.integer({ min: 100, max: 599 }), fc.constantFrom(401, 403, 404, 499, 520), anything),
      {
        maxLength: 5,
      },
    ),
    holds: (result, args) =>
      result === undefined || (result as guide.Comparison).codes.every((one) => args.includes(one)),
  },
  listComparisons: {
    call: guide.listComparisons,
    args: fc.array(anything, { maxLength: 1 }),
    holds: (result) => (result as readonly (readonly number[])[]).length > 0,
  },
  listOperations: {
    call: guide.listOperations,
    args: fc.array(anything, { maxLength: 1 }),
    holds: (result) => (result as readonly string[]).includes('create'),
  },
  recommend: {
    call: guide.recommend,
    args: fc.tuple(
      mostly(fc.constantFrom('create', 'delete', 'read')),
      mostly(fc.constantFrom('conflict', 'created')),
    ),
    holds: (result) => Array.isArray(result),
  },
  toGrpc: ofCode(grpc.toGrpc, isTextOrNothing),
  fromGrpc: {
    call: grpc.fromGrpc,
    args: fc.tuple(fc.oneof(fc.integer({ min: -1, max: 20 }), anything)),
    holds: isCodeOrNothing,
  },
  classLabel: ofCode(telemetry.classLabel, (result) => /^([1-5]xx|unknown)$/.test(String(result))),
  logLevel: {
    call: telemetry.logLevel,
    args: fc.tuple(code, except),
    reads: [1],
    holds: (result) => typeof result === 'string',
  },
  spanStatus: {
    call: telemetry.spanStatus,
    args: fc.tuple(code, kind, except),
    reads: [2],
    // A value that isn't a kind has no status.
    holds: (result, [, side]) =>
      result === 'error' ||
      result === 'unset' ||
      (result === undefined && !['client', 'server', 1, 2].some((one) => one === side)),
  },
  errorType: {
    call: telemetry.errorType,
    args: fc.tuple(code, kind, except),
    reads: [2],
    holds: (result, [value]) => result === undefined || result === String(value),
  },
  problem: {
    call: problem.problem,
    args: fc.tuple(
      code,
      record({
        type: mostly(texts),
        title: mostly(texts),
        detail: mostly(texts),
        instance: mostly(texts),
        status: mostly(numbers),
        // The key is computed, because a plain key with this name would set the prototype of the table.
        ['__proto__']: anything,
        extension: anything,
      }),
    ),
    reads: [1],
    throws: [
      [RangeError, /^Invalid status code .+: expected an integer from 100 to 599$/],
      [TypeError, /^(Invalid problem members|Cannot set problem member) /],
    ],
    // Extensions are the caller's own objects, so the library doesn't freeze them.
    mutable: 'shallow',
    holds: (result, [value]) => {
      const built = result as problem.Problem<number, object>;
      return built.status === value && Object.getPrototypeOf(built) === Object.prototype;
    },
  },
  responseKey: {
    call: openapi.responseKey,
    args: fc.tuple(
      mostly(fc.dictionary(fc.constantFrom('404', '4xx', '5XX', 'default', '__proto__'), fc.constant({}))),
      code,
    ),
    reads: [0],
    holds: (result, [responses]) => result === undefined || Object.hasOwn(Object(responses), String(result)),
  },
  openapiResponses: {
    call: openapi.openapiResponses,
    args: fc.tuple(
      mostly(
        fc.dictionary(
          fc.oneof(fc.constantFrom('200', '404', '4XX', 'default', '204', '301', '__proto__'), texts),
          record({
            description: mostly(texts),
            schema: mostly(fc.constantFrom({ type: 'object' })),
            mediaType: mostly(texts),
            example: mostly(texts),
            headers: mostly(
              fc.dictionary(
                fc.oneof(fc.constantFrom('ETag', 'allow', 'retry-after', '__proto__', 'constructor'), texts),
                mostly(
                  fc.constantFrom(false as const, { schema: { type: 'integer' } }, { description: 'x' }),
                ),
                { maxKeys: 3 },
              ),
            ),
          }),
          { maxKeys: 3 },
        ),
      ),
      record({ version: mostly(fc.constantFrom('3.0', '3.1', '3.2')) }),
    ),
    reads: [0, 1],
    throws: [
      [RangeError, /^Invalid response key /],
      [TypeError, /^Invalid responses .+: expected an object with at least one status code$/],
      [
        TypeError,
        /^(Unsupported OpenAPI version|Invalid (response|description|mediaType|headers|content|example|[$a-z-]+) |Cannot (add response|set (content|header .+) of response))/,
      ],
    ],
    mutable: 'new object',
    holds: (result) =>
      Object.values(result as Record<string, openapi.OpenapiResponse>).every(
        ({ description }) => typeof description === 'string',
      ),
  },
  statusReference: {
    call: reference.statusReference,
    args: fc.tuple(referenceInputs, referenceOptions),
    holds: (result) => isReference(result as reference.StatusReference),
  },
  toMarkdown: {
    call: reference.toMarkdown,
    args: fc.tuple(
      fc.oneof(
        {
          weight: 3,
          arbitrary: fc
            .tuple(referenceInputs, referenceOptions)
            .map((args) => reference.statusReference(...(args as [never, object]))),
        },
        {
          weight: 2,
          arbitrary: record({
            title: mostly(texts),
            openapi: mostly(texts),
            sections: mostly(
              fc.array(
                record({
                  key: mostly(fc.constantFrom('404', '4xx', 'default')),
                  anchor: mostly(texts),
                  meaning: mostly(texts),
                  operations: mostly(fc.array(anything, { maxLength: 2 })),
                }),
                { maxLength: 3 },
              ),
            ),
          }),
        },
      ),
      record({
        style: mostly(fc.constantFrom('full', 'table')),
        order: mostly(fc.constantFrom('class', 'frequency')),
        headingLevel: mostly(numbers),
        operations: mostly(numbers),
      }),
    ),
    holds: (result) => result === '' || (typeof result === 'string' && result.endsWith('\n')),
  },
};

/** The functions that the entry points export, by name. */
export const exportedFunctions = (): ReadonlyMap<string, unknown> =>
  new Map(
    [atlas, check, guide, grpc, identify, openapi, problem, reading, reference, telemetry].flatMap(
      (entryPoint) => Object.entries(entryPoint).filter(([, value]) => typeof value === 'function'),
    ),
  );
