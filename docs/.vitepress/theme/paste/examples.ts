/** An example text that users can try. */
export interface Example {
  readonly name: string;
  readonly text: string;
}

const BAD_GATEWAY = `HTTP/2 502
date: Fri, 27 Nov 2026 10:12:01 GMT
content-type: text/html
server: cloudflare
cf-ray: 9c8a1b2c3d4e5f64-CDG

<html>
<head><title>502 Bad Gateway</title></head>
<body>
<center><h1>502 Bad Gateway</h1></center>
<hr><center>cloudflare</center>
</body>
</html>
`;

const WITHOUT_ALLOW = `> DELETE /items/7 HTTP/1.1
> Host: api.example.com
> Accept: */*
>
< HTTP/1.1 405 Method Not Allowed
< Date: Fri, 27 Nov 2026 10:12:01 GMT
< Content-Type: application/json
< Content-Length: 30
<
{"error":"method not allowed"}
`;

const NGINX_LOG = `203.0.113.9 - - [27/Nov/2026:10:12:01 +0000] "GET /api/orders HTTP/1.1" 200 512 "-" "curl/8.5.0"
203.0.113.9 - - [27/Nov/2026:10:12:02 +0000] "GET /api/orders/7 HTTP/1.1" 404 153 "-" "curl/8.5.0"
198.51.100.4 - - [27/Nov/2026:10:12:04 +0000] "POST /api/orders HTTP/1.1" 502 157 "-" "okhttp/4.12.0"
198.51.100.4 - - [27/Nov/2026:10:12:05 +0000] "POST /api/orders HTTP/1.1" 502 157 "-" "okhttp/4.12.0"
192.0.2.17 - - [27/Nov/2026:10:12:09 +0000] "GET /report HTTP/1.1" 499 0 "-" "Mozilla/5.0"
203.0.113.9 - - [27/Nov/2026:10:12:11 +0000] "GET /api/orders HTTP/1.1" 200 512 "-" "curl/8.5.0"
`;

const entry = (method: string, url: string, status: number, headers: Readonly<Record<string, string>>) => ({
  request: { method, url, httpVersion: 'HTTP/1.1', headers: [{ name: 'Host', value: 'shop.example.com' }] },
  response: {
    status,
    httpVersion: 'HTTP/1.1',
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    content: { size: 2, mimeType: 'application/json', text: '{}' },
    redirectURL: '',
  },
});

const date = { Date: 'Fri, 27 Nov 2026 10:12:01 GMT', 'Content-Type': 'application/json' };
const HAR = `${JSON.stringify(
  {
    log: {
      version: '1.2',
      entries: [
        entry('GET', 'https://shop.example.com/api/cart', 200, date),
        entry('GET', 'https://shop.example.com/api/user', 401, date),
        entry('POST', 'https://shop.example.com/api/orders', 503, { ...date, 'Retry-After': '30' }),
      ],
    },
  },
  null,
  2,
)}\n`;

export const EXAMPLES: readonly Example[] = [
  { name: 'A 502 from a CDN', text: BAD_GATEWAY },
  { name: 'A 405 without Allow', text: WITHOUT_ALLOW },
  { name: 'An nginx log', text: NGINX_LOG },
  { name: 'A HAR file', text: HAR },
];
