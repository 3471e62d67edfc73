import { describe, expect, test } from 'vitest';
import { checkRules } from '../../src/check.js';
import { documentRules } from '../../src/reference/document-rules.js';
import { type ReferenceRuleId, statusReference } from '../../src/reference.js';

const NOTHING = { description: '' };
const JSON_BODY = { description: '', content: { 'application/json': { schema: { type: 'object' } } } };
const withHeader = (name: string) => ({
  description: '',
  headers: { [name]: { schema: { type: 'string' } } },
});
const example = (value: unknown, type = 'application/json') => ({
  description: '',
  content: { [type]: { example: value } },
});
const withMember = (name: string) => ({
  description: '',
  content: { 'application/json': { schema: { properties: { [name]: { type: 'string' } } } } },
});
const ofSchema = (name: string) => ({
  description: '',
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});

const findings = (method: string, responses: object, path = '/things') =>
  statusReference({ openapi: '3.1.2', paths: { [path]: { [method]: { responses } } } }).findings;
const rules = (method: string, responses: object, path?: string) =>
  findings(method, responses, path).map(({ rule }) => rule);

type Case = readonly [method: string, responses: object, path?: string];
const ofNothing = (schema: object): Case => [
  'delete',
  { 204: { description: '', content: { 'application/json': { schema } } } },
];
/** For each rule, documents that break it, and similar documents that don't break it. */
const cases: Readonly<Record<ReferenceRuleId, { breaks: readonly Case[]; keeps: readonly Case[] }>> = {
  'invalid-status': {
    breaks: [
      ['get', { 600: NOTHING }],
      ['get', { '2': NOTHING }],
      ['get', { ok: NOTHING }],
      ['get', { ['x'.repeat(41)]: NOTHING }],
    ],
    keeps: [
      ['get', { '2XX': NOTHING }],
      ['get', { 'x-note': 1 }],
    ],
  },
  'content-forbidden': {
    breaks: [
      ['delete', { 204: JSON_BODY }],
      ['get', { 304: JSON_BODY }],
      ['get', { 100: JSON_BODY }],
      ['delete', { 204: example('Deleted') }],
      ...[
        { enum: [] },
        { enum: [null, 1] },
        { enum: Array(21).fill(null) },
        { type: ['null', 'string'] },
        { description: 'Text.', type: 'string' },
        { type: 'string', maxLength: 1 },
      ].map(ofNothing),
      ofNothing(true as never), // allows any value
    ],
    keeps: [
      ['delete', { 204: { description: '', content: {} } }],
      ['get', { 101: JSON_BODY }],
      // Generators write these if there is no body.
      ['delete', { 204: { description: '', content: { 'application/json': {} } } }],
      ['delete', { 204: { description: '', content: { 'application/json': { schema: {} } } } }],
      ['get', { 200: JSON_BODY }],
      ...[
        { type: 'null' },
        { type: ['null'] },
        { type: 'string', maxLength: 0 },
        { enum: Array(20).fill(null) },
        { const: null },
        // None of these keywords restricts the value.
        { title: 'a', description: 'b', $comment: 'c', deprecated: true, readOnly: true, writeOnly: false },
      ].map(ofNothing),
      ofNothing(false as never), // allows no value
    ],
  },
  'not-modified-other-method': {
    breaks: [['put', { 304: NOTHING }]],
    keeps: [
      ['get', { 304: NOTHING }],
      ['head', { 304: NOTHING }],
    ],
  },
  'range-status-for-other-method': {
    breaks: [
      ['post', { 206: withHeader('Content-Range') }],
      ['put', { 416: withHeader('Content-Range') }],
    ],
    keeps: [
      ['get', { 206: withHeader('Content-Range') }],
      ['head', { 206: withHeader('Content-Range') }],
      ['query', { 206: withHeader('Content-Range') }],
    ],
  },
  'problem-status-mismatch': {
    breaks: [['get', { 404: example({ status: 400 }, 'application/problem+json') }]],
    keeps: [
      ['get', { 404: example({ status: 404 }, 'application/problem+json') }],
      ['get', { 404: example({ status: 1234 }) }],
      ['get', { 404: example({ status: '404' }, 'application/problem+json') }],
    ],
  },
  'unauthorized-without-challenge': {
    breaks: [
      ['get', { 401: NOTHING }],
      ['get', { 401: withHeader('Other') }],
      ['get', { 401: withMember('retry_after') }],
    ],
    keeps: [
      ['get', { 401: withHeader('www-authenticate') }],
      ['get', { 401: { description: 'See `WWW-Authenticate`.' } }],
    ],
  },
  'proxy-auth-without-challenge': {
    breaks: [['get', { 407: NOTHING }]],
    keeps: [['get', { 407: withHeader('Proxy-Authenticate') }]],
  },
  'method-not-allowed-without-allow': {
    breaks: [['get', { 405: NOTHING }]],
    keeps: [['get', { 405: withHeader('Allow') }]],
  },
  'upgrade-required-without-upgrade': {
    breaks: [['get', { 426: NOTHING }]],
    keeps: [['get', { 426: withHeader('Upgrade') }]],
  },
  'switching-without-upgrade': {
    breaks: [['get', { 101: NOTHING }]],
    keeps: [['get', { 101: withHeader('Upgrade') }]],
  },
  'partial-without-content-range': {
    breaks: [
      ['get', { 206: NOTHING }],
      ['get', { 206: { description: '', content: { 'x-multipart/byteranges': {} } } }],
    ],
    keeps: [['get', { 206: { description: '', content: { 'multipart/byteranges': {} } } }]],
  },
  'redirect-without-location': {
    breaks: [
      ['get', { 302: NOTHING }],
      ['get', { 301: NOTHING }],
      ['get', { 303: NOTHING }],
      ['get', { 307: NOTHING }],
      ['get', { 308: NOTHING }],
      ['get', { 302: withMember('url_count') }],
      ['get', { 302: withMember('curl') }],
      ['get', { 302: { description: '', content: { 'multipart/byteranges': {} } } }],
    ],
    keeps: [
      ['get', { 302: withHeader('Location') }],
      ['get', { 307: withMember('redirect_to') }],
      ['get', { 307: withMember('next_url') }],
      ['get', { 301: withMember('url') }],
      ['get', { 300: NOTHING }],
    ],
  },
  'created-without-location': {
    breaks: [['post', { 201: NOTHING }]],
    keeps: [
      ['put', { 201: NOTHING }],
      ['post', { 201: withHeader('location') }],
    ],
  },
  'created-by-safe-method': { breaks: [['get', { 201: NOTHING }]], keeps: [['put', { 201: NOTHING }]] },
  'range-not-satisfiable-content-range': {
    breaks: [['get', { 416: NOTHING }]],
    keeps: [
      ['get', { 416: withHeader('Content-Range') }],
      // The status itself is wrong, and another rule reports that.
      ['put', { 416: NOTHING }],
    ],
  },
  'retry-after-missing': {
    breaks: [
      ['get', { 429: NOTHING }],
      ['get', { 503: NOTHING }],
      ['get', { 429: withHeader('X-RateLimit') }],
      ['get', { 429: withHeader('RateLimit-Policy') }],
    ],
    keeps: [
      ['get', { 429: withHeader('retry-after') }],
      ['get', { 429: withHeader('X-RateLimit-Reset-After') }],
      ['get', { 429: withHeader('RateLimit') }],
      ['get', { 429: withHeader('X-RateLimit-Requests-Reset') }],
      ['get', { 429: withMember('retry_after') }],
      ['get', { 429: withMember('retryAfter') }],
      ['get', { 500: NOTHING }],
    ],
  },
  'deprecated-status': {
    breaks: [
      ['get', { 305: NOTHING }],
      ['get', { 306: NOTHING }],
      ['get', { 510: NOTHING }],
    ],
    keeps: [['get', { 303: withHeader('Location') }]],
  },
  teapot: { breaks: [['get', { 418: NOTHING }]], keeps: [['get', { 400: NOTHING }]] },
  'unregistered-status': {
    breaks: [
      ['get', { 456: NOTHING }],
      ['get', { 299: NOTHING }],
    ],
    keeps: [
      ['get', { 104: NOTHING }],
      ['get', { 451: NOTHING }],
    ],
  },
  'ok-error-body': {
    breaks: [
      ['get', { 200: ofSchema('ErrorResponse') }],
      ['get', { 200: ofSchema('ErrorResponse') }, `/${'x'.repeat(1000)}/errors`],
      ['get', { 200: example({ success: false }) }],
      ['get', { 200: example({ error: 'No such user' }) }],
    ],
    keeps: [
      ['get', { 200: ofSchema('ErrorResponse') }, '/errors/{id}'],
      ['get', { 200: ofSchema('ErrorReport') }],
      ['get', { 200: JSON_BODY }],
      ['get', { 200: example({ data: null, error: 'x' }) }],
      ['get', { 200: example({ ok: true }) }],
      ['get', { 404: ofSchema('Error') }],
    ],
  },
  'phrase-mismatch': {
    breaks: [
      ['get', { 400: { description: 'Not Found' } }],
      ['get', { 400: { description: 'Forbidden' } }],
      ['get', { 400: { description: 'Not Found .' } }],
      ['get', { 400: { description: `Not Found${'!'.repeat(51)}` } }],
      ['get', { 400: { description: 'Payload Too Large' } }],
      ['get', { 401: { description: 'Forbidden.!' } }],
      ['get', { 200: { description: 'Bad Request' } }],
      ['get', { 404: { description: 'Unprocessable Entity' } }],
    ],
    keeps: [
      ['get', { 404: { description: 'Not found' } }],
      ['get', { 400: { description: 'NOT_FOUND' } }],
      ['get', { 400: { description: 'Not. Found' } }],
      ['get', { 400: { description: `Not Found${'!'.repeat(52)}` } }],
      ['get', { 400: { description: 'OK' } }],
      ['get', { 404: { description: 'Moved Permanently' } }],
      ['get', { 422: { description: 'Unprocessable Entity' } }],
      ['get', { 200: { description: 'Locked' } }],
      ['get', { 200: { description: 'Found' } }],
      ['get', { 400: { description: 'Not found in the index' } }],
      ['get', { 201: { description: 'OK' } }],
    ],
  },
  'default-hides-errors': {
    breaks: [
      ['get', { 200: NOTHING, default: NOTHING }],
      ['get', { 302: withHeader('Location'), default: NOTHING }],
    ],
    keeps: [
      ['get', { 200: NOTHING, 404: NOTHING, default: NOTHING }],
      ['get', { 200: NOTHING, 500: NOTHING, default: NOTHING }],
      ['get', { 200: NOTHING, '4XX': NOTHING, default: NOTHING }],
      ['get', { 100: NOTHING, default: NOTHING }],
      ['get', { 200: NOTHING }],
    ],
  },
  'default-only': {
    breaks: [['get', { default: NOTHING }]],
    keeps: [['get', { 200: NOTHING, default: NOTHING }]],
  },
};

describe.each(Object.entries(cases))('the rule %s', (rule, { breaks, keeps }) => {
  test.each(breaks.map((one) => [JSON.stringify(one), one] as const))('finds %s', (_, one) => {
    expect(rules(...one)).toContain(rule);
  });

  test.each(keeps.map((one) => [JSON.stringify(one), one] as const))('passes %s', (_, one) => {
    expect(rules(...one)).not.toContain(rule);
  });
});

describe('findings', () => {
  test('have the sections of the rule of the same name', () => {
    for (const { rule, source } of checkRules) {
      if (Object.hasOwn(documentRules, rule))
        expect([rule, documentRules[rule as ReferenceRuleId].source]).toEqual([
          rule,
          rule === 'invalid-status' ? 'RFC 9110 15' : source,
        ]);
    }
  });

  test('are gathered for all operations of which the same is true', () => {
    const responses = { 401: NOTHING };
    const { findings: found } = statusReference({
      openapi: '3.1.2',
      paths: { '/a': { get: { responses }, put: { responses } }, '/b': { get: { responses } } },
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /a',
      'PUT /a',
      'GET /b',
    ]);
  });

  test('read the first 4,000 characters of a description', () => {
    const after = (length: number) => `${' '.repeat(length)}Allow`;
    expect(rules('get', { 405: { description: after(3995) } })).toEqual([]);
    expect(rules('get', { 405: { description: after(3996) } })).toEqual(['method-not-allowed-without-allow']);
  });

  test('know the safe methods by their whole names', () => {
    const additionalOperations = Object.fromEntries(
      ['XGET', 'GETX', 'TRACE'].map((method) => [method, { responses: { 201: withHeader('Location') } }]),
    );
    const { findings: found } = statusReference({
      openapi: '3.2.0',
      paths: { '/a': { additionalOperations } },
    });
    expect(found.flatMap(({ operations }) => operations.map(({ method }) => method))).toEqual(['TRACE']);
  });

  test('of a status are in the order of the rules', () => {
    const described = { ...withHeader('WWW-Authenticate'), description: 'Forbidden' };
    const { findings: found } = statusReference({
      openapi: '3.1.2',
      paths: { '/a': { get: { responses: { 401: described } }, put: { responses: { 401: NOTHING } } } },
    });
    expect(found.map(({ rule }) => rule)).toEqual(['unauthorized-without-challenge', 'phrase-mismatch']);
  });

  test('show what the document has, and where the rule is written', () => {
    expect(findings('delete', { 204: JSON_BODY })[0]).toEqual({
      rule: 'content-forbidden',
      severity: 'violation',
      key: '204',
      message: 'The 204 response is documented with a body (application/json), but it cannot have one.',
      fix: 'Remove content, or document 200.',
      source: 'RFC 9110 15.2; 15.3.5; 15.3.6; 15.4.5; RFC 9112 6.3',
      url: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.2',
      operations: [{ method: 'DELETE', path: '/things' }],
    });
  });

  test('have these texts', async () => {
    const lines = Object.values(cases).flatMap(({ breaks }) =>
      breaks
        .flatMap((one) => findings(...one))
        .map(({ severity, key, rule, message, fix, url = '' }) =>
          [`${severity} ${rule} (${key})`, message, fix, url].join('\n'),
        ),
    );
    await expect(`${[...new Set(lines)].join('\n\n')}\n`).toMatchFileSnapshot('golden/findings.txt');
  });

  test('leave no placeholder open', () => {
    for (const { breaks } of Object.values(cases)) {
      for (const one of breaks) {
        for (const { message, fix } of findings(...one)) expect(message + fix).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  test('are those of the statuses in `only`, and keys that are no status', () => {
    const responses = { 401: NOTHING, 503: NOTHING, 6000: NOTHING };
    const document = { openapi: '3.1.2', paths: { '/things': { get: { responses } } } };
    const keysOf = (...only: ('401' | '4xx' | 'default')[]) =>
      statusReference(document, { only }).findings.map(({ key }) => key);
    expect(keysOf('401')).toEqual(['6000', '401']);
    expect(keysOf('4xx')).toEqual(['6000', '401']);
    expect(keysOf('default')).toEqual(['6000']);
  });
});
