import { problem } from '../atlas.js';
import type { Listing, Template } from './platform.js';
import { isRedirect, locationOf, type Subject } from './subject.js';

const config = (...lines: string[]) => lines.join('\n');

/**
 * The codes that nginx directives control. The lines before an empty line belong in the `http` block, and the other
 * lines belong in the `server` block.
 */
const DIRECTIVES: Readonly<Record<number, Listing>> = {
  401: {
    language: 'nginx',
    text: config(
      'location /users/ {',
      '  auth_basic "api";',
      '  auth_basic_user_file /etc/nginx/users;',
      '}',
    ),
    note: 'nginx adds `WWW-Authenticate` to the response.',
  },
  403: { language: 'nginx', text: config('location /users/ {', '  deny all;', '}') },
  408: {
    language: 'nginx',
    text: config('client_header_timeout 10s;', 'client_body_timeout 10s;'),
    note: 'nginx closes the connection without sending a response. The status appears only in its access log.',
  },
  413: {
    language: 'nginx',
    text: config(
      'location /videos {',
      '  client_max_body_size 10m;',
      '  proxy_pass http://127.0.0.1:3000;',
      '}',
    ),
    note: 'The default is 1 MB.',
  },
  414: {
    language: 'nginx',
    text: 'large_client_header_buffers 4 8k;',
    note: 'nginx sends this status if the request line is longer than one buffer.',
  },
  429: {
    language: 'nginx',
    text: config(
      'limit_req_zone $binary_remote_addr zone=api:10m rate=10r/s;',
      '',
      'location /users {',
      '  limit_req zone=api burst=20 nodelay;',
      '  limit_req_status 429;',
      '  proxy_pass http://127.0.0.1:3000;',
      '}',
    ),
    note: 'Without `limit_req_status`, nginx sends 503. Put the first line in the `http` block.',
  },
  502: {
    language: 'nginx',
    text: config(
      'location / {',
      '  proxy_pass http://127.0.0.1:3000;',
      '  proxy_next_upstream error timeout http_502;',
      '}',
    ),
    note: 'nginx sends this status if no server listens on the upstream port, or if the connection closes early. The error log shows the reason.',
  },
  504: {
    language: 'nginx',
    text: config(
      'location / {',
      '  proxy_pass http://127.0.0.1:3000;',
      '  proxy_connect_timeout 5s;',
      '  proxy_read_timeout 60s;',
      '}',
    ),
    note: 'nginx sends this status if one of these timeouts expires.',
  },
};

const NOTES: Readonly<Record<number, string>> = {
  100: 'nginx sends this status itself before it reads the body.',
  101: 'nginx forwards this status if you set `proxy_http_version 1.1` and use `proxy_set_header` to set the `Upgrade` and `Connection` headers.',
  102: "nginx can't send this status.",
  103: 'In version 1.29 and later, nginx forwards this status if `early_hints` allows it.',
  104: "nginx can't send this status.",
  206: 'nginx sends this status for static files when the request has a valid `Range` header.',
  304: 'nginx sends this status for static files, based on `ETag` and `Last-Modified`.',
  305: "Don't send this status, because it's deprecated.",
  400: "nginx sends this status itself when it can't parse a request. The error log shows the reason at the `info` level.",
  405: 'nginx sends this status itself for a POST request to a static file.',
  407: "nginx is a reverse proxy, so it doesn't send this status.",
  412: 'nginx sends this status for static files when `If-Match` or `If-Unmodified-Since` is false.',
  416: 'nginx sends this status for static files when the range is outside the file.',
  431: 'nginx sends 400 instead when a header is longer than one of the `large_client_header_buffers`.',
  500: 'nginx sends this status for its own errors, such as an internal redirect loop. The error log shows the reason.',
  505: "nginx sends this status itself for an HTTP version that it doesn't support.",
};

/** The statuses that a configuration can return for a path. */
const RETURNED = [204, 404, 410, 418, 421, 451, 503];

const nginxQuote = (text: string) => `'${text.replaceAll("'", "\\'")}'`;

function returned({ code, exchange, path }: Subject): Listing {
  const { headers, detail } = exchange.response;
  return {
    language: 'nginx',
    text: config(
      `location = ${path} {`,
      ...(detail === undefined ? [] : ['  default_type application/problem+json;']),
      ...headers
        .filter(([name]) => name !== 'Content-Type')
        .map(
          ([name, value]) =>
            `  add_header ${name} ${/[\s;"]/.test(value) ? nginxQuote(value) : value} always;`,
        ),
      `  return ${code}${detail === undefined ? '' : ` ${nginxQuote(JSON.stringify(problem(code, { detail })))}`};`,
      '}',
    ),
  };
}

export const nginx: Template = (subject) => {
  const { code, path } = subject;
  const directive = DIRECTIVES[code];
  if (directive !== undefined) return directive;
  const note = NOTES[code];
  if (note !== undefined) return { note };
  if (isRedirect(subject))
    return {
      language: 'nginx',
      text: config(`location = ${path} {`, `  return ${code} ${locationOf(subject)};`, '}'),
    };
  if (RETURNED.includes(code)) return returned(subject);
  return { note: 'nginx forwards this status from the backend.' };
};
