export const haproxy = {
  name: 'HAProxy',
  packages: ['haproxy'],
  binary: 'haproxy',
  version: ['-v'],
  products: ['haproxy'],
  isProxy: true,
  files: ({ port, upstream }) => ({
    'haproxy.cfg': `
global
  maxconn 500
defaults
  mode http
  timeout connect 1s
  timeout client 2s
  timeout server 1s
  timeout http-request 1s
  retries 0
frontend field
  bind 127.0.0.1:${port}
  http-request redirect code 301 location /index.html if { path /r/301 }
  http-request redirect code 302 location /index.html if { path /r/302 }
  http-request redirect code 303 location /index.html if { path /r/303 }
  http-request redirect code 307 location /index.html if { path /r/307 }
  http-request redirect code 308 location /index.html if { path /r/308 }
  http-request auth realm field if { path /auth }
  http-request deny deny_status 403 if { path /forbidden }
  http-request deny deny_status 404 if { path /missing }
  http-request deny deny_status 410 if { path /gone }
  http-request deny deny_status 429 if { path /limited }
  http-request deny deny_status 500 if { path /boom }
  http-request deny deny_status 503 if { path /down }
  http-request deny deny_status 413 if { path /upload }
  http-request deny deny_status 405 if { method BREW }
  http-request deny deny_status 501 if { method PROPFIND }
  http-request deny deny_status 422 if { path /json }
  http-request deny deny_status 425 if { path /items }
  use_backend up if { path_beg /up/ } or { path /ws }
  use_backend dead if { path /dead }
  use_backend slow if { path /slow }
  use_backend garble if { path /garble }
  use_backend close if { path /close }
  default_backend none
backend none
backend up
  server one 127.0.0.1:${upstream.ok}
backend dead
  server one 127.0.0.1:${upstream.dead}
backend slow
  server one 127.0.0.1:${upstream.slow}
backend garble
  server one 127.0.0.1:${upstream.garble}
backend close
  server one 127.0.0.1:${upstream.close}
`,
  }),
  command: ({ dir }) => ['haproxy', '-f', `${dir}/haproxy.cfg`, '-db'],
};
