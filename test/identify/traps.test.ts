import { describe, expect, test } from 'vitest';
import { identify } from '../../src/identify.js';

type Headers = Readonly<Record<string, string>>;

// Each response resembles a fingerprint, but many servers could send it.
const traps: readonly (readonly [string, number, Headers, string])[] = [
  ['a short error page', 404, {}, '<html><head><title>Error</title></head><body>We lost it</body></html>'],
  ['a missing token of an application', 401, {}, '{"message":"Missing authentication token"}'],
  ['a page with a code as its title', 500, {}, '<title>500</title>500 Internal Server Error'],
  ['an error type of others', 400, {}, '{"status":"error","errorType":"validation","message":"x"}'],
  ['an error of an API with success', 404, {}, '{"success":false,"errors":[{"code":1001,"message":"x"}]}'],
  ['a sentence that many frameworks send', 404, {}, 'The requested resource could not be found.'],
  [
    'a page with a heading and a paragraph',
    404,
    {},
    '<html><h1>Not Found</h1><p>Gone.</p><p>Sorry</p></html>',
  ],
  ['a list of S3 errors of any store', 403, {}, '<Error><Code>AccessDenied</Code></Error>'],
  [
    'an S3 error with a host ID in hexadecimal',
    403,
    {},
    `<Error><Code>A</Code><HostId>${'a1'.repeat(32)}</HostId></Error>`,
  ],
  ['a Tengine that forwards', 404, { server: 'Tengine' }, '<h1>No such page</h1>'],
  [
    'an application on IIS',
    500,
    { server: 'Microsoft-IIS/10.0' },
    '<div id="main"><h1>Server Error</h1></div>',
  ],
  [
    'a page about StackPath',
    404,
    {},
    '<title>How to use StackPath</title><a href="https://www.stackpath.com/">x</a>',
  ],
  ['a link to Wordfence', 404, {}, '<p>Protected by <a href="https://www.wordfence.com/">Wordfence</a></p>'],
  ['the sensor of HUMAN', 404, {}, "<title>Not here</title><script>window._pxAppId = 'PXabc123'</script>"],
  ['a link to APISIX', 404, {}, '<a href="https://apisix.apache.org/">APISIX</a>'],
  ['an application behind Linkerd', 503, { 'l5d-proxy-connection': 'close' }, 'warming up'],
  [
    'an application behind KrakenD',
    500,
    { 'x-krakend': 'Version 2.6.3', 'x-krakend-completed': 'true' },
    '{"a":1}',
  ],
  ['a site with another generator', 404, { 'x-generator': 'Drupal 10' }, '<h1>Page not found</h1>'],
  ['any code that starts with 90', 400, {}, '{"code":"9009021","message":"x"}'],
  ['a fault without the members of Apigee', 400, {}, '{"fault":"bad date"}'],
  ['an error of CouchDB without a reason', 404, {}, '{"error":"not_found"}'],
  ['an error of CouchDB with another reason', 404, {}, '{"error":"not_found","reason":"no such order"}'],
  ['a status with a message', 404, {}, '{"status":"error","message":"no such order"}'],
  ['a link to other documentation', 404, {}, '{"message":"x","link":"https://docs.example.com/errors#x"}'],
  ['a code, a type, and no version', 404, {}, '{"message":"x","code":404,"type":"order_missing"}'],
  ['a message with a status', 404, {}, '{"message":"No such order.","status":404}'],
  ['data and a message', 404, {}, '{"data":null,"message":"No such order."}'],
  ['a REST error of others', 404, {}, '{"code":"order_not_found","message":"x"}'],
  ['a title of Symfony', 404, {}, '<title>An Error Occurred</title><h1>Oops!</h1>'],
  ['a short page of a proxy', 502, {}, '<html><body><h1>502 Bad Gateway</h1></body></html>'],
  [
    'a heading with a code',
    404,
    {},
    '<html><head><title>404</title></head><body><h1>404 Not Found</h1>Gone</body></html>',
  ],
  ['an error of a gRPC service', 404, {}, '{"code":404,"message":"Not Found","details":{}}'],
  ['an OAuth error', 401, {}, '{"error":"invalid_client","error_description":"Unknown client"}'],
  ['an error with a code', 400, {}, '{"error":{"code":"BAD_DATE","message":"x","status":"INVALID"}}'],
  ['errors with a detail', 404, {}, '{"errors":[{"detail":"Not Found"}]}'],
  ['a list of errors', 401, {}, '{"errors":"Invalid API key"}'],
  [
    'a problem with another title',
    404,
    {},
    '{"type":"https://tools.ietf.org/html/rfc2616#section-10.4.5","title":"Not Found"}',
  ],
  ['plain text', 404, {}, 'The requested resource could not be found on this shop.'],
  ['an article that quotes ClickHouse', 404, {}, 'Read: Code: 60. DB::Exception: Table is missing'],
  [
    'a Varnish in front of Fastly',
    503,
    { server: 'Varnish', 'x-varnish': '1', 'x-served-by': 'cache-ams4125-AMS' },
    'Oops',
  ],
  ['an application behind Kong', 429, { via: 'kong/3.4.0' }, '{"message":"API rate limit exceeded"}'],
  [
    'an application that quotes an error of Cloudflare',
    500,
    {},
    '{"error":"upstream","details":{"cloudflare_error":true}}',
  ],
  ['an application that reports a timeout', 500, {}, '{"message":"Endpoint request timed out"}'],
  [
    'an article about Squid',
    404,
    {},
    '<title>What does "The requested URL could not be retrieved" mean?</title>',
  ],
  [
    'an error page in the style of Google',
    502,
    { server: 'cloudflare' },
    '<html><body><p>The server encountered a temporary error and could not complete your request.</p></body></html>',
  ],
  [
    'a page that says to wait a moment',
    503,
    {},
    '<html><head><title>Just a moment...</title><meta http-equiv="refresh" content="5"></head><body>Starting',
  ],
  ['an application that serves files', 404, {}, 'File not found.'],
  [
    'an application that serves files, with its type',
    404,
    { 'content-type': 'text/plain' },
    'File not found.',
  ],
  ["a gateway that can't reach a service", 502, {}, 'Unable to reach the origin service.'],
  ['an API that repeats the status', 404, {}, '{"response":"x","http_status_code":404}'],
  ['an application that is down', 503, {}, '<p>The application is currently not serving requests.</p>'],
  ['an article about a CDN', 200, {}, '<html><head><title>StackPath is shutting down</title></head>'],
  ['an article about a firewall', 404, {}, '<html><head><title>DDoS-Guard or Cloudflare?</title></head>'],
  ['an application behind a firewall', 404, { server: 'ddos-guard' }, '<h1>No such page</h1>'],
  ['an application on Heroku', 404, { server: 'heroku-router', via: '1.1 heroku-router' }, ''],
  [
    'an application that quotes the pull limit',
    500,
    {},
    '{"error":"toomanyrequests: https://www.docker.com/increase-rate-limit"}',
  ],
  ['an access error of others', 403, {}, '{"accessErrorId":"17","message":"No access"}'],
  [
    'a server that claims to run everything',
    401,
    {
      server: 'Apache/2.2.3 (CentOS) Microsoft-IIS/5.0 nginx/0.6.2',
      'x-powered-by': 'PHP/4.1.2, ASP.NET, Servlet/2.4 JSP/2.0',
    },
    '<html><body>401</body></html>',
  ],
  ['a header of an application behind a CDN', 404, { server: 'BunnyCDN-DE1-1048', errorcode: '17' }, 'Gone'],
  ['a header of an application', 502, { server: 'nginx', errorcode: '106' }, 'Bad gateway'],
  ['a list of errors with a permission', 403, {}, '{"errors":["permission denied"]}'],
  ['an error without authorization', 401, {}, '{"error":"not_authorized"}'],
  ['an error with a reason', 403, {}, '{"error":"unauthorized","reason":"You are not an editor."}'],
  ['a list of errors with a type', 404, {}, '{"errors":["No such order."],"error_type":"order_missing"}'],
  ['a compact list of errors', 404, {}, '{"errors":[{"status":404,"message":"No such order."}]}'],
  ['an error with a message ID', 404, {}, '{"message":"x","messageId":"order.missing"}'],
  ['an error with the ID of an application', 404, {}, '{"id":"order.missing","message":"x"}'],
  [
    'an access error with a code',
    404,
    {},
    '<title>Document Error</title><h2>Access Error: 404 -- Not Found</h2>',
  ],
  ['a denied permission', 403, {}, "Permission denied: you lack permission 'key:read'"],
  ['a page about GitLab', 502, {}, '<title>Status</title><p>GitLab is not responding (502)</p>'],
  ['a page about Zscaler', 403, {}, '<title>Blocked by Zscaler?</title>'],
  [
    'an S3 error with a short host ID',
    403,
    {},
    '<Error><Code>A</Code><RequestId>184F989CC0416A88</RequestId><HostId>a1b2</HostId></Error>',
  ],
  ['a list with a code', 404, {}, '<ul>\n<li>Code: NoSuchKey</li>\n<li>Key: a</li>\n</ul>'],
  ['an error of a Spring application', 500, {}, '{"exception":"com.example.OrderException","message":"x"}'],
  ['a platform that forwards', 404, { server: 'Squarespace' }, '<h1>No such page</h1>'],
];

describe('identify() on responses that resemble a product', () => {
  test.each(traps)('names nothing for %s', (_, status, headers, body) => {
    expect(identify({ status, headers, body }).product).toBeUndefined();
  });

  // The product behind a relay generated the response, although the relay added headers.
  test.each([
    [
      'linkerd',
      504,
      { server: 'envoy', 'x-envoy-upstream-service-time': '3001', 'l5d-proxy-error': 'x' },
      '',
    ],
    [
      'heroku',
      503,
      { server: 'cloudflare' },
      '<iframe src="//www.herokucdn.com/error-pages/application-error.html">',
    ],
    ['minio', 404, { server: 'MinIO', 'x-amz-request-id': '169A' }, '<Error><Code>NoSuchKey</Code></Error>'],
    [
      'apisix',
      404,
      {},
      '<hr><center>openresty</center>\n<p><em>Powered by <a href="https://apisix.apache.org/">',
    ],
    [
      'alibaba-cloud-waf',
      405,
      { server: 'Tengine' },
      '<style>url(https://errors.aliyun.com/images/x.png)</style>',
    ],
    [
      'supabase',
      401,
      { server: 'cloudflare' },
      '{"message":"No API key found in request","hint":"No `apikey` request header or url param was found."}',
    ],
    [
      'glassfish',
      404,
      {},
      '<title>Payara Server 6 - Error report</title><h1>HTTP Status 404 - Not Found</h1>',
    ],
    ['tomcat', 404, {}, '<title>Apache Tomcat/8.5.1 - Error report</title><h1>HTTP Status 404 - /x</h1>'],
    ['kong', 401, {}, '{\n  "message":"No API key found in request",\n  "request_id":"1"\n}'],
    ['tengine', 502, { server: 'Tengine' }, '<h1>502 Bad Gateway</h1>\n<hr/>Powered by Tengine/2.3.2</body>'],
    ['jetty', 404, {}, '<body><h2>HTTP ERROR 404</h2>\n<p>Problem accessing /x. Reason:'],
    ['squid', 503, {}, '<title>ERROR: The requested URL could not be retrieved</title>'],
    ['nghttpx', 502, {}, '<footer>nghttpx nghttp2/1.59.0</footer></body>'],
    ['google-front-end', 404, {}, '<body text=#000000 bgcolor=#ffffff>\n<h1>Error: Page not found</h1>'],
    ['akamai', 403, {}, '<H1>Access Denied</H1>\nReference 0.44fd733e.1623606286.2420bfcb'],
    ['kong', 429, { server: 'kong/3.4.0' }, '{"message":"API rate limit exceeded"}'],
    [
      'kong',
      429,
      { server: 'kong/3.4.0' },
      '{\n  "message":"API rate limit exceeded",\n  "request_id":"1"\n}',
    ],
    ['aws-api-gateway', 504, { 'x-amz-apigw-id': 'x=' }, '{"message": "Endpoint request timed out"}'],
    [
      'cloudflare',
      502,
      { server: 'cloudflare' },
      '{"title":"Error 502: Bad gateway","status":502,"cloudflare_error":true,"retryable":true}',
    ],
    [
      'cloudflare',
      429,
      { server: 'cloudflare' },
      '{\n  "title": "Error 1015",\n  "cloudflare_error": true,\n  "error_code": 1015\n}',
    ],
  ] as const)('names %s for a %i with %j', (product, status, headers, body) => {
    expect(identify({ status, headers, body }).product?.id).toBe(product);
  });
});

// Several products, or copies of one product, send the same bytes.
test.each([
  ['citrix-netscaler', 503, '<html><body><b>Http/1.1 Service Unavailable</b></body> </html>'],
  ['vertx', 404, '<html><body><h1>Resource not found</h1></body></html>'],
  ['anthropic', 529, '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}'],
  ['gravitee', 401, '{"message":"Unauthorized","http_status_code":401}'],
])('identify() names %s for a %i, but not certainly', (product, status, body) => {
  expect(identify({ status, headers: {}, body }).product).toMatchObject({ id: product, certainty: 'likely' });
});

test.each([
  ['php-application', 404, { 'x-powered-by': 'PHP/7.4.33, PleskLin' }, '<h1>Page not found</h1>'],
  [
    'zuul',
    500,
    {},
    '{"timestamp":1460070556697,"status":500,"exception":"com.netflix.zuul.exception.ZuulException"}',
  ],
  ['jenkins', 404, { server: 'Jetty(12.0.18)', 'x-jenkins': '2.503' }, '{"message":"x"}'],
  ['kibana', 404, { 'kbn-name': 'logs-1' }, '{"statusCode":404,"error":"Not Found","message":"Not Found"}'],
  [
    'artifactory',
    404,
    { server: 'nginx', 'x-artifactory-id': '0fcab' },
    '{"errors":[{"status":404,"message":"x"}]}',
  ],
  ['docker-registry', 429, {}, '{"errors":[{"code":"TOOMANYREQUESTS","message":"retry later"}]}'],
  [
    'nginx',
    502,
    { server: 'nginx' },
    '<html><head><title>502 Bad Gateway</title></head><hr><center>nginx</center>',
  ],
  ['cloudflare', 403, {}, '<!DOCTYPE html>\n<html lang="en-US">\n<head>\n<title>Just a moment...</title>'],
  [
    'google-cloud-load-balancing',
    502,
    {},
    '<p>The server encountered a temporary error and could not complete your request.<p>Please try',
  ],
] as const)('identify() names %s for a %i with %j', (product, status, headers, body) => {
  expect(identify({ status, headers, body }).product?.id).toBe(product);
});
