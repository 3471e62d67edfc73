import { describe, expect, test } from 'vitest';
import { type Identification, identify, parseProxyStatus } from '../../src/identify.js';
import { parseResponse } from './parse-response.js';

const nginxPage = (title: string) =>
  `<html>\n<head><title>${title}</title></head>\n<body>\n<center><h1>${title}</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>`;

const of = (
  status: number,
  headers: Record<string, string | readonly string[]>,
  body?: string | Uint8Array | null,
): Identification => identify({ status, headers, ...(body === undefined ? {} : { body }) });

/** Returns a short form of the decision. */
const short = ({ product, generatedBy, certainty }: Identification) => [product?.id, generatedBy, certainty];

describe('identify()', () => {
  test('names a product by a header that only it sends', () => {
    expect(short(of(503, { server: 'awselb/2.0' }))).toEqual(['aws-alb', 'intermediary', 'certain']);
  });

  test('names no product by a header that is on every response', () => {
    const found = of(500, { server: 'cloudflare', 'cf-ray': '9c8a1b2c3d4e5f60-SYD' });
    expect(short(found)).toEqual([undefined, 'unknown', undefined]);
    expect(found.path).toEqual([
      { name: 'Cloudflare', role: 'cdn', upstreamResponded: false, fromCache: false },
    ]);
    expect(found.nextStep).toMatch(/origin directly/);
  });

  test('reads the body before the headers', () => {
    const found = of(500, { server: 'gunicorn' }, '<h1>Server Error (500)</h1><p></p>');
    expect(short(found)).toEqual(['django', 'origin', 'certain']);
    expect(found.others.map(({ id }) => id)).toEqual(['gunicorn']);
  });

  test.each([
    [502, 'intermediary'],
    [504, 'intermediary'],
    [404, 'unknown'],
    [403, 'unknown'],
  ])('knows the side of nginx with %i as %s', (status, side) => {
    const found = of(
      status,
      { server: 'cloudflare', 'cf-ray': '9c8a1b2c3d4e5f62-CDG' },
      nginxPage(`${status} x`),
    );
    expect(found.product?.id).toBe('nginx');
    expect(found.generatedBy).toBe(side);
    expect(found.path.map(({ name }) => name)).toEqual(['Cloudflare']);
  });

  test('attributes the page of a web server to the origin if a CDN forwarded it', () => {
    const page = '<html><body><div id="header"><h1>Server Error</h1></div>';
    const cdn = { via: '1.1 3a2b1c0d.cloudfront.net (CloudFront)', 'x-cache': 'Error from cloudfront' };
    expect(short(of(404, cdn, page))).toEqual(['iis', 'origin', 'likely']);
    expect(short(of(404, {}, page))).toEqual(['iis', 'unknown', undefined]);
    expect(short(of(404, { 'x-kong-upstream-latency': '3' }, page))).toEqual(['iis', 'unknown', undefined]);
    expect(short(of(502, cdn, page))).toEqual(['iis', 'intermediary', 'certain']);
    // Traefik, which is a gateway, sends the same text as a Go server.
    expect(short(of(404, cdn, '404 page not found\n'))).toEqual(['go-or-traefik', 'unknown', undefined]);
  });

  test('prefers a gateway to the page of the engine that it runs on', () => {
    const page = nginxPage('502 Bad Gateway').replace('nginx', 'openresty');
    expect(of(502, { server: 'kong/3.0.2', 'x-kong-response-latency': '2' }, page).product?.id).toBe('kong');
    expect(of(502, { server: 'APISIX/3.9.0' }, page).product?.id).toBe('apisix');
    expect(of(502, { server: 'openresty' }, page).product?.id).toBe('openresty');
  });

  test('sees that something behind an intermediary responded', () => {
    const found = of(
      503,
      { server: 'istio-envoy', 'x-envoy-upstream-service-time': '12' },
      '{"code":"DB_DOWN"}',
    );
    expect(short(found)).toEqual([undefined, 'origin', 'certain']);
    expect(found.path[0]).toMatchObject({ name: 'Envoy', upstreamResponded: true });
    expect(short(of(500, { 'x-amzn-remapped-date': 'x' }))).toEqual([undefined, 'origin', 'certain']);
    expect(short(of(500, { 'set-cookie': 'AWSALB=x; Path=/' }))).toEqual([undefined, 'origin', 'likely']);
  });

  test('does not conclude from a hint that something behind an intermediary responded', () => {
    const found = of(500, { 'x-apisix-upstream-status': '500' });
    expect(found.path).toMatchObject([{ name: 'Apache APISIX', upstreamResponded: false }]);
  });

  test('lists the products of the path in the order of their headers', () => {
    const ray = { 'cf-ray': '9c8a1b2c3d4e5f60-SYD' };
    const via = { via: '1.1 google' };
    const namesOf = (headers: Record<string, string>) => of(500, headers).path.map(({ name }) => name);
    expect(namesOf({ ...ray, ...via })).toEqual(['Cloudflare', 'Google Cloud Load Balancing']);
    expect(namesOf({ ...via, ...ray })).toEqual(['Google Cloud Load Balancing', 'Cloudflare']);
  });

  test('takes JSON from an unknown sender as a hint at the origin, and nothing without a body', () => {
    const hint = { 'cf-cache-status': 'DYNAMIC' };
    const found = of(500, hint, '{"error":"x"}');
    expect(short(found)).toEqual([undefined, 'origin', 'hint']);
    expect(found.evidence.map(({ fingerprint, text }) => [fingerprint, text])).toEqual([
      [expect.any(String), 'DYNAMIC'],
      ['json-body', 'JSON'],
    ]);
    expect(short(of(500, {}, '{"error":"x"}'))).toEqual([undefined, 'origin', 'hint']);
    expect(of(500, {}, '{"error":"x"}').evidence).toHaveLength(1);
    expect(of(500, {}, '{"error":"x"}').nextStep).toMatch(/application's log/);
    expect(of(201, { location: '/a' }, '{"id":7}').nextStep).toBeUndefined();
    for (const headers of [{}, hint]) {
      expect(short(of(500, headers))).toEqual([undefined, 'unknown', undefined]);
      expect(short(of(500, headers, ''))).toEqual([undefined, 'unknown', undefined]);
    }
    expect(short(of(500, hint, '<h1>Oh no</h1>'))).toEqual([undefined, 'origin', 'hint']);
    expect(short(of(500, {}, '<h1>Oh no</h1>'))).toEqual([undefined, 'unknown', undefined]);
  });

  test('names nobody by a hint', () => {
    const found = of(404, { 'content-type': 'text/plain; charset=utf-8' }, 'Not Found');
    expect(short(found)).toEqual([undefined, 'origin', 'hint']);
    expect(found.others[0]?.certainty).toBe('hint');
    expect(found.evidence.map(({ text }) => text)).toEqual(['404', 'Not Found', 'text/plain; charset=utf-8']);
    expect(short(of(503, { server: 'Fly/a1 (2026-01-01)' }))).toEqual([undefined, 'unknown', undefined]);
    expect(short(of(502, {}, 'Bad Gateway'))).toEqual([undefined, 'unknown', undefined]);
  });

  test('takes no page quoted in JSON, and no sentence in the middle of a text, for the page itself', () => {
    expect(of(502, {}, JSON.stringify({ upstream: nginxPage('502 Bad Gateway') })).product).toBeUndefined();
    expect(of(503, {}, 'The proxy said: no healthy upstream').product).toBeUndefined();
    expect(of(404, {}, `<pre>${nginxPage('404').replaceAll('<', '&lt;')}</pre>`).product).toBeUndefined();
  });

  test('counts only block pages below 400', () => {
    expect(of(200, { 'x-powered-by': 'Express' }, '<pre>Cannot GET /x</pre>').product).toBeUndefined();
    expect(of(200, { server: 'awselb/2.0' })).toMatchObject({ generatedBy: 'unknown', path: [] });
    expect(of(200, { server: 'awselb/2.0' }).product).toBeUndefined();
    expect(of(200, {}, 'Request unsuccessful. Incapsula incident ID: 1-2').product?.id).toBe('imperva');
    expect(of(202, { 'x-amzn-waf-action': 'challenge' }).product?.id).toBe('aws-waf');
  });

  test('says where the status can be that of the origin', () => {
    expect(of(502, { server: 'cloudflare' }, 'error code: 502')).toMatchObject({
      product: { id: 'cloudflare' },
      statusMayComeFromOrigin: true,
    });
    expect(of(504, { server: 'cloudflare' }, 'error code: 504').statusMayComeFromOrigin).toBe(true);
    expect(of(403, { server: 'cloudflare' }, 'error code: 1020').statusMayComeFromOrigin).toBe(false);
  });

  test('does not take a 521 of others for Cloudflare', () => {
    expect(of(521, { server: 'nginx', 'x-via-jsl': 'a' }).product?.id).toBe('jiasule');
    expect(of(521, { server: 'nginx' }).product).toBeUndefined();
  });

  test('lets Proxy-Status decide, unless the body surely says otherwise', () => {
    const hop = 'edge.example; error=connection_refused';
    expect(of(502, { 'proxy-status': hop, 'x-powered-by': 'Express' })).toMatchObject({
      product: { id: 'edge-example', name: 'edge.example', role: 'proxy', certainty: 'certain' },
      generatedBy: 'intermediary',
      meaning: 'The next hop refused the connection.',
    });
    expect(of(502, { 'proxy-status': hop }, nginxPage('502 Bad Gateway')).product?.id).toBe('nginx');
    // This page is only likely to be from Apache, because it has no signature.
    const page =
      '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head>\n<title>502 Bad Gateway</title>';
    expect(of(502, {}, page).product?.id).toBe('apache-httpd');
    expect(of(502, { 'proxy-status': hop }, page).product?.id).toBe('edge-example');
    expect(of(504, { 'proxy-status': 'a; error=http_response_timeout' }).product?.certainty).toBe('likely');
    expect(of(200, { 'proxy-status': 'a; error=http_response_timeout' }).product).toBeUndefined();
    expect(of(502, { 'proxy-status': 'http_request_error; e_proxy="x"' }).path).toEqual([]);
  });

  test('reads the hops of Cache-Status', () => {
    expect(of(404, { 'cache-status': 'edge.example; hit' }).path).toEqual([
      { name: 'edge.example', role: 'proxy', upstreamResponded: false, fromCache: true },
    ]);
  });

  test('collects the request IDs, and no cookie and no credentials', () => {
    const found = of(503, {
      'CF-RAY': '9c8a1b2c3d4e5f60-SYD',
      'X-Request-Id': 'abc',
      'set-cookie': 'AWSALB=secret; Path=/',
      authorization: 'Bearer secret',
      'x-correlation-id': 'x'.repeat(300),
    });
    expect(found.requestIds).toEqual([
      { field: 'cf-ray', value: '9c8a1b2c3d4e5f60-SYD' },
      { field: 'x-request-id', value: 'abc' },
    ]);
    expect(JSON.stringify(found)).not.toContain('secret');
  });

  test.each([
    'x-request-id',
    'x-correlation-id',
    'x-trace-id',
    'traceparent',
    'request-id',
    'x-amzn-requestid',
    'x-ms-request-id',
  ])('knows that %s is a request ID, of up to 256 characters', (field) => {
    const ids = (value: string) => of(503, { [field]: value }).requestIds.map((one) => one.value);
    expect(ids('x'.repeat(256))).toEqual(['x'.repeat(256)]);
    expect(ids('x'.repeat(257))).toEqual([]);
    expect(ids('')).toEqual([]);
  });

  test.each([
    ['a', 'a'],
    ['"Edge  Proxy 1"', 'edge-proxy-1'],
    ['"(edge)"', 'edge'],
  ])('makes an ID of the name %s in Proxy-Status, and says what the error means', (name, id) => {
    const found = of(502, { 'proxy-status': `${name}; error=connection_refused` });
    expect(found.product?.id).toBe(id);
    expect(found.evidence).toEqual([
      {
        fingerprint: 'proxy-status',
        in: 'field',
        field: 'proxy-status',
        text: `${found.product?.name}; error=connection_refused`,
      },
    ]);
    const [hop] = parseProxyStatus('a; error=connection_refused');
    expect([found.meaning, found.nextStep]).toEqual([hop?.meaning, hop?.nextStep]);
    expect(found).toStrictEqual(JSON.parse(JSON.stringify(found)));
  });

  test('takes the status that Proxy-Status recommends for a likely sign only if an error can occur later', () => {
    expect(of(504, { 'proxy-status': 'a; error=http_response_timeout' }).certainty).toBe('likely');
    expect(of(502, { 'proxy-status': 'a; error=own_error' }).product).toBeUndefined();
    expect(of(502, { 'proxy-status': 'a, b; error=dns_error' }).product?.id).toBe('b');
  });

  test('reads the path from Proxy-Status and Cache-Status, one element for each name in any case', () => {
    const path = (headers: Record<string, string>) => of(502, headers).path;
    const element = { name: 'Edge', role: 'proxy', upstreamResponded: false, fromCache: false };
    expect(path({ 'proxy-status': 'Edge' })).toEqual([element]);
    expect(path({ 'proxy-status': 'Edge; received-status=503' })).toEqual([
      { ...element, upstreamResponded: true },
    ]);
    expect(path({ 'cache-status': 'Edge; fwd=miss; fwd-status=503' })).toEqual([
      { ...element, upstreamResponded: true },
    ]);
    expect(path({ 'cache-status': 'Edge; hit', 'proxy-status': 'edge; received-status=503' })).toEqual([
      { ...element, upstreamResponded: true, fromCache: true },
    ]);
    expect(path({ 'cache-status': 'Edge; fwd=miss; fwd-status=503', 'proxy-status': 'edge' })).toEqual([
      { ...element, upstreamResponded: true },
    ]);
    expect(path({ 'cache-status': 'a', 'proxy-status': 'b' }).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test.each([
    [100, true],
    [599, true],
    [99, false],
    [600, false],
    [404.5, false],
    ['404', false],
  ])('has a status if it is valid: %j', (status, isValid) => {
    // Without one, a hint doesn't indicate the origin.
    const headers = { 'cf-cache-status': 'DYNAMIC' };
    const found = identify({ status: status as number, headers, body: '{"error":"x"}' });
    expect(found.generatedBy).toBe(isValid ? 'origin' : 'unknown');
  });

  test.each([
    ['\ufeff{"error":"x"}', 'origin'],
    ['\ufeff {"error":"x"}', 'origin'],
    [' \n\t{"error":"x"}', 'origin'],
    ['["x"]', 'origin'],
    ['"x"', 'origin'],
    ['x {"error":"x"}', 'unknown'],
  ])('takes the body %j for one of %s, as text and as bytes', (body, side) => {
    expect(of(500, {}, body).generatedBy).toBe(side);
    expect(of(500, {}, new TextEncoder().encode(body)).generatedBy).toBe(side);
  });

  test('looks at the first 4,096 characters or bytes of a body', () => {
    const page = nginxPage('502 Bad Gateway');
    const late = `${' '.repeat(4096)}${page}`;
    const soon = `${' '.repeat(4096 - page.length)}${page}`;
    const idOf = (body: string | Uint8Array) => of(502, {}, body).product?.id;
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect([idOf(soon), idOf(bytes(soon)), idOf(late), idOf(bytes(late))]).toEqual([
      'nginx',
      'nginx',
      undefined,
      undefined,
    ]);
  });

  test('says to read the log of the origin, and to ask the origin directly only for errors on a path', () => {
    expect(of(500, { 'cf-cache-status': 'DYNAMIC' }, '{"error":"x"}').nextStep).toMatch(/application's log/);
    expect(of(500, {}).nextStep).toBeUndefined();
    expect(of(399, { via: '1.1 google' }).nextStep).toBeUndefined();
    expect(of(400, { via: '1.1 google' }).nextStep).toMatch(/origin directly/);
  });

  test('gives the meaning of the product, else that of the status', () => {
    expect(of(503, { server: 'awselb/2.0' }).meaning).toMatch(/target group/);
    expect(of(418, {}).meaning).toEqual(expect.any(String));
    expect(of(471, {})).not.toHaveProperty('meaning');
  });

  test('reads bytes like text', () => {
    const body = new TextEncoder().encode(`\ufeff\n${nginxPage('404 Not Found')}`);
    expect(of(404, {}, body).product?.id).toBe('nginx');
  });

  test('does not read a body of another type', () => {
    const body = new Uint8ClampedArray(new TextEncoder().encode(nginxPage('404 Not Found')));
    expect(identify({ status: 404, headers: {}, body: body as never }).product).toBeUndefined();
  });

  test('reads a Headers, pairs, and repeated headers', () => {
    expect(identify({ status: 503, headers: new Headers({ server: 'awselb/2.0' }) }).product?.id).toBe(
      'aws-alb',
    );
    expect(identify(parseResponse('HTTP/1.1 503 x\nVia: 1.1 a\nVia: 1.1 google')).path[0]?.name).toBe(
      'Google Cloud Load Balancing',
    );
  });

  test.each([
    undefined,
    null,
    1,
    'x',
    [],
    {},
    { status: '503' },
    { status: 503.5, headers: 1, body: {} },
    new Proxy({}, { get: () => undefined }),
    Object.assign(() => {}, { status: 503, headers: { server: 'awselb/2.0' } }),
  ])('knows nothing of %j, and does not throw', (facts) => {
    // @ts-expect-error -- the type doesn't accept a value that isn't a response
    const found: Identification = identify(facts);
    expect(short(found)).toEqual([undefined, 'unknown', undefined]);
  });

  test('survives a getter that throws', () => {
    const facts = {
      get status(): number {
        throw new Error('x');
      },
      headers: {},
    };
    expect(identify(facts).generatedBy).toBe('unknown');
  });

  test('returns deeply frozen results', () => {
    const found = of(
      502,
      { server: 'cloudflare', 'cf-ray': '9c8a1b2c3d4e5f60-SYD', via: '1.1 google' },
      'error code: 502',
    );
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      Object.values(value).forEach(walk);
    };
    walk(found);
  });
});
