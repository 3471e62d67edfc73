// One suite for every entry point. It doesn't depend on a test framework or a runtime: it receives the entry points and
// returns the failures.

/** Compares plain values deeply. A function or a symbol equals only itself. */
function same(actual, expected) {
  if (Object.is(actual, expected)) return true;
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null)
    return false;
  const keys = Object.keys(expected);
  return (
    Array.isArray(actual) === Array.isArray(expected) &&
    Object.keys(actual).length === keys.length &&
    keys.every((key) => same(actual[key], expected[key]))
  );
}

const text = (value) => {
  try {
    return typeof value === 'symbol' || typeof value === 'bigint' ? String(value) : JSON.stringify(value);
  } catch {
    return String(value);
  }
};

export function suite({
  index,
  core,
  codes,
  guide,
  vendor,
  grpc,
  openapi,
  problem,
  telemetry,
  eslint,
  data,
  schema,
}) {
  const failures = [];
  let count = 0;
  const equal = (name, actual, expected) => {
    count += 1;
    if (!same(actual, expected)) failures.push(`${name}: found ${text(actual)}, expected ${text(expected)}`);
  };
  const throws = (name, run, kind) => {
    count += 1;
    try {
      run();
      failures.push(`${name}: did not throw`);
    } catch (error) {
      if (!(error instanceof kind)) failures.push(`${name}: threw ${error}`);
    }
  };

  // Constants
  equal('NOT_FOUND', [index.NOT_FOUND, core.NOT_FOUND, codes.NOT_FOUND], [404, 404, 404]);
  equal('62 members', Object.keys(index.StatusCode).length, 62);
  for (const [name, code] of Object.entries(index.StatusCode)) {
    equal(`${name} flat`, codes[name], code);
    equal(`${name} by name`, index.statusName(code), name);
    equal(`${name} parsed`, index.parseStatusCode(name), code);
    equal(`${name} phrase parsed`, index.parseStatusCode(index.reasonPhrase(code)), code);
    equal(`${name} described`, index.describe(code).name, name);
    equal(`${name} is a status code`, index.isStatusCode(code), true);
    equal(`${name} found first`, index.search(String(code))[0].code, code);
    equal(`${name} summary`, index.summary(code), index.describe(code).summary);
  }
  equal('core has no long text', [core.describe, core.list, core.search], [undefined, undefined, undefined]);

  // Classes and lookups, at every boundary
  const CLASSES = ['informational', 'successful', 'redirection', 'client-error', 'server-error'];
  for (const at of [1, 2, 3, 4, 5]) {
    for (const code of [at * 100, at * 100 + 99]) {
      equal(`classify ${code}`, index.classify(code), CLASSES[at - 1]);
      equal(`classRange ${code}`, index.classRange(code), `${at}xx`);
      equal(
        `guards ${code}`,
        [
          index.isInformational,
          index.isSuccessful,
          index.isRedirection,
          index.isClientError,
          index.isServerError,
        ].map((guard) => guard(code)),
        [1, 2, 3, 4, 5].map((one) => one === at),
      );
      equal(`isError ${code}`, index.isError(code), at > 3);
    }
  }
  const nonsense = [
    99,
    600,
    -0,
    404.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '404',
    '',
    null,
    undefined,
    404n,
    Symbol('x'),
    {},
    [404],
    '__proto__',
    'constructor',
  ];
  for (const value of nonsense) {
    const name = String(typeof value === 'symbol' ? 'symbol' : text(value));
    equal(`classify(${name})`, index.classify(value), undefined);
    equal(`reasonPhrase(${name})`, index.reasonPhrase(value), undefined);
    equal(`statusName(${name})`, index.statusName(value), undefined);
    equal(`describe(${name})`, index.describe(value), undefined);
    equal(`isClientError(${name})`, index.isClientError(value), false);
    equal(`isRetryable(${name})`, index.isRetryable(value), false);
    equal(`retryAdvice(${name}).retry`, index.retryAdvice(value).retry, false);
    equal(`isRedirectStatus(${name})`, index.isRedirectStatus(value), false);
    equal(`isNullBodyStatus(${name})`, index.isNullBodyStatus(value), false);
  }
  equal(
    'fallbackCode',
    [471, 783, 404, 599].map((code) => index.fallbackCode(code)),
    [400, 500, 404, 500],
  );
  equal(
    'statusText',
    [
      index.statusText({ status: 404, statusText: '' }),
      index.statusText({ status: 404, statusText: 'Gone away' }),
      index.statusText({ status: 499, statusText: '' }),
    ],
    ['Not Found', 'Gone away', ''],
  );
  for (const [input, code] of [
    ['404', 404],
    ['HTTP/1.1 404 Not Found', 404],
    ['HttpStatus.NOT_FOUND', 404],
    ['StatusNotFound', 404],
    [':not_found', 404],
    ['SC_NOT_FOUND', 404],
    ['Payload Too Large', 413],
    ['404 Conflict', 404],
    ['404abc', undefined],
    ['nothing of the kind', undefined],
  ]) {
    equal(`parseStatusCode(${input})`, index.parseStatusCode(input), code);
  }

  // Semantics and retry
  equal(
    'redirectMethod',
    [301, 302, 303, 307, 308, 304].map((code) => index.redirectMethod(code, 'POST')),
    ['GET', 'GET', 'GET', 'POST', 'POST', undefined],
  );
  equal(
    'isPermanentRedirect',
    [301, 302, 308].map((code) => index.isPermanentRedirect(code)),
    [true, false, true],
  );
  equal(
    'isNullBodyStatus',
    [101, 103, 204, 205, 304, 200].map((code) => index.isNullBodyStatus(code)),
    [true, true, true, true, true, false],
  );
  equal(
    'isHeuristicallyCacheable',
    [200, 404, 451, 302].map((code) => index.isHeuristicallyCacheable(code)),
    [true, true, true, false],
  );
  equal(
    'isRetryable',
    [503, 429, 404, 501, 512].map((code) => index.isRetryable(code)),
    [true, true, false, false, true],
  );
  equal('isRetryable POST', index.isRetryable(503, { method: 'POST' }), false);
  equal(
    'isRetryable POST with Retry-After',
    [503, 429].map((code) => index.isRetryable(code, { method: 'post', retryAfter: '1' })),
    [false, true],
  );
  equal('retryAdvice', index.retryAdvice(503, { method: 'POST' }).basis, 'RFC 9110 9.2.2');
  equal('delay', index.retryAdvice(429, { retryAfter: { 'retry-after': '7' } }).delayMs, 7000);
  if (typeof Headers === 'function')
    equal(
      'delay of Headers',
      index.retryAdvice(429, { retryAfter: new Headers({ 'Retry-After': '3' }) }).delayMs,
      3000,
    );
  const now = new Date(Date.UTC(2026, 10, 22, 12));
  for (const date of [
    'Sun, 22 Nov 2026 12:02:00 GMT',
    'Sunday, 22-Nov-26 12:02:00 GMT',
    'Sun Nov 22 12:02:00 2026',
  ]) {
    equal(`parseRetryAfter(${date})`, index.parseRetryAfter(date, now), 120_000);
  }
  equal(
    'parseRetryAfter',
    ['0', ' 5 ', '-1', '1.5', '2026-11-22', '31 Feb'].map((value) => index.parseRetryAfter(value)),
    [0, 5000, undefined, undefined, undefined, undefined],
  );

  // Matching
  equal(
    'hasStatus',
    [
      index.hasStatus({ status: 404 }, '4xx'),
      index.hasStatus({ status: 404 }, 200, 404),
      index.hasStatus({ status: 500 }, '4xx'),
    ],
    [true, true, false],
  );
  if (typeof Response === 'function')
    equal('hasStatus of a Response', index.hasStatus(new Response('', { status: 404 }), 404), true);
  equal(
    'matchStatus',
    [404, 422, 500].map((status) =>
      index.matchStatus({ status }, { 404: () => 'exact', '4xx': () => 'range', default: () => 'rest' }),
    ),
    ['exact', 'range', 'rest'],
  );
  const accepted = index.statusMatcher('2xx,304', '400-404');
  equal(
    'statusMatcher',
    [200, 299, 304, 400, 404, 405, 500].map((code) => accepted(code)),
    [true, true, true, true, true, false, false],
  );
  throws('statusMatcher of nonsense', () => index.statusMatcher('4xy'), SyntaxError);

  // Texts
  const all = index.list();
  equal('descriptions', all.length, 123);
  equal(
    'descriptions are frozen',
    all.every((one) => Object.isFrozen(one) && Object.isFrozen(one.retry)),
    true,
  );
  equal(
    'list of a vendor',
    index
      .list({ vendor: 'cloudflare' })
      .every((one) => (one.meanings ?? one.otherUses).some(({ vendor: slug }) => slug === 'cloudflare')),
    true,
  );
  equal('describe 499', index.describe(499).standing, 'nonstandard');
  for (const [query, code] of [
    ['email already exists', 409],
    ['upstream prematurely closed connection', 502],
    ['rate limit', 429],
    ['imateapot', 418],
    ['HTTP/1.1 503', 503],
  ]) {
    equal(`search ${query}`, index.search(query)[0]?.code, code);
  }
  for (const query of ['', 'asdfghjkl', '__proto__', '999999', '((((('])
    equal(`search ${query}`, index.search(query), []);

  // Optional entry points, with all of their data
  equal('listComparisons', guide.listComparisons().length, data.comparisons.length);
  for (const { codes: compared, question } of data.comparisons)
    equal(`compare ${compared}`, guide.compare(...[...compared].reverse()).question, question);
  equal('compare by facts', guide.compare(404, 503).codes, [404, 503]);
  equal('compare nonsense', guide.compare(99, 404), undefined);
  for (const { operation, recommendations } of data.operations)
    equal(
      `recommend ${operation}`,
      guide.recommend(operation).map(({ code }) => code),
      recommendations.map(({ code }) => code),
    );
  equal('recommend nothing', guide.recommend('fly'), []);
  equal(
    'commonCodes',
    guide.commonCodes.map(({ code }) => code),
    data.commonCodes.map(({ code }) => code),
  );
  equal('vendor', [vendor.CLOUDFLARE_WEB_SERVER_IS_DOWN, vendor.NGINX_CLIENT_CLOSED_REQUEST], [521, 499]);
  for (const [name, code] of Object.entries(vendor))
    equal(`${name} is described`, index.describe(code)?.code, code);

  const CLIENT_RULE = {
    400: 'INTERNAL',
    401: 'UNAUTHENTICATED',
    403: 'PERMISSION_DENIED',
    404: 'UNIMPLEMENTED',
    429: 'UNAVAILABLE',
    502: 'UNAVAILABLE',
    503: 'UNAVAILABLE',
    504: 'UNAVAILABLE',
  };
  for (let code = 100; code < 600; code += 1) {
    const first = Math.trunc(code / 100);
    equal(`toGrpc ${code}`, grpc.toGrpc(code), CLIENT_RULE[code] ?? 'UNKNOWN');
    equal(
      `telemetry ${code}`,
      [
        telemetry.spanStatus(code, 'client'),
        telemetry.spanStatus(code, 'server'),
        telemetry.errorType(code, 'client'),
        telemetry.errorType(code, 'server'),
        telemetry.classLabel(code),
        telemetry.logLevel(code),
      ],
      [
        first < 4 ? 'unset' : 'error',
        first < 5 ? 'unset' : 'error',
        first < 4 ? undefined : String(code),
        first < 5 ? undefined : String(code),
        `${first}xx`,
        first < 4 ? 'info' : first < 5 ? 'warn' : 'error',
      ],
    );
    const built = problem.problem(code, { detail: 'd', extension: null });
    equal(`problem ${code}`, built, {
      type: 'about:blank',
      title: index.reasonPhrase(code) ?? index.reasonPhrase(first * 100),
      status: code,
      detail: 'd',
      extension: null,
    });
    const [response] = Object.values(openapi.openapiResponses({ [code]: {} }));
    equal(
      `openapiResponses ${code}`,
      [response.description.length > 0, Object.keys(response.content ?? {})],
      [true, first < 4 ? [] : ['application/problem+json']],
    );
    equal(`retry ${code}`, index.retryAdvice(code).retry, index.isRetryable(code));
  }
  equal(
    'fromGrpc',
    Array.from({ length: 18 }, (_, number) => grpc.fromGrpc(number)),
    [200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 501, 500, 503, 500, 401, undefined],
  );
  equal('fromGrpc names', [grpc.fromGrpc('NOT_FOUND'), grpc.fromGrpc('toString')], [404, undefined]);
  equal('problem is frozen', Object.isFrozen(problem.problem(404)), true);
  throws('problem of nonsense', () => problem.problem(99), RangeError);
  throws('problem with another status', () => problem.problem(404, { status: 200 }), TypeError);
  throws('openapiResponses of nonsense', () => openapi.openapiResponses({ '4Xx': {} }), RangeError);
  equal(
    'openapiResponses',
    Object.keys(openapi.openapiResponses({ 200: {}, 404: {}, '5XX': {}, default: {} }, { version: '3.2' })),
    ['200', '404', '5XX', 'default'],
  );
  for (const value of [99, 600, 404.5, '404', null]) {
    equal(`toGrpc(${value})`, grpc.toGrpc(value), undefined);
    equal(`classLabel(${value})`, telemetry.classLabel(value), 'unknown');
    equal(`spanStatus(${value})`, telemetry.spanStatus(value, 'server'), 'error');
  }

  // The ESLint plugin, where the runtime can load it
  if (eslint !== undefined) {
    equal('rules', Object.keys(eslint.rules), [
      'migrate',
      'no-invalid-status',
      'prefer-class-guard',
      'prefer-constant',
    ]);
    equal('default export', eslint.default.rules === eslint.rules, true);
    const { plugins } = eslint.configs.recommended;
    equal('plugin of the configuration', plugins['http-status-atlas'] === eslint.default, true);
  }

  // The dataset as JSON
  equal(
    'codes of data.json',
    data.codes.map(({ code }) => code),
    index.list().map(({ code }) => code),
  );
  for (const entry of data.codes) {
    const described = index.describe(entry.code);
    equal(
      `data.json ${entry.code}`,
      [entry.summary, entry.standing, entry.reasonPhrase, entry.class],
      [described.summary, described.standing, described.reasonPhrase, described.class],
    );
  }
  equal('registry of data.json', data.registryUpdated, index.REGISTRY_UPDATED);
  equal(
    'schema.json requires what data.json has',
    schema.required.filter((name) => !(name in data)),
    [],
  );

  return { count, failures };
}
