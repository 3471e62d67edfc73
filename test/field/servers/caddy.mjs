export const caddy = {
  name: 'Caddy',
  packages: ['caddy'],
  binary: 'caddy',
  version: ['version'],
  products: ['caddy'],
  isProxy: true,
  files: ({ dir, port, upstream }) => ({
    Caddyfile: `
{
  admin off
  auto_https off
  servers {
    timeouts {
      read_header 1s
      read_body 1s
    }
  }
}
http://127.0.0.1:${port}, http://localhost:${port} {
  bind 127.0.0.1
  ${[301, 302, 303, 307, 308].map((status) => `redir /r/${status} /index.html ${status}`).join('\n  ')}
  basicauth /auth {
    field JDJhJDE0JFVBcXkuekk5N3Q5d1JPdnBlcUV2cWVzUTVSZ1pQQnRlZVNOWWpRRndYbVdoT2NpNzZLd1Zh
  }
  error /forbidden 403
  error /gone 410
  error /limited 429
  error /boom 500
  error /down 503
  request_body /upload {
    max_size 1KB
  }
  reverse_proxy /up/* 127.0.0.1:${upstream.ok}
  reverse_proxy /ws 127.0.0.1:${upstream.ok}
  reverse_proxy /upload 127.0.0.1:${upstream.ok}
  reverse_proxy /dead 127.0.0.1:${upstream.dead}
  reverse_proxy /garble 127.0.0.1:${upstream.garble}
  reverse_proxy /close 127.0.0.1:${upstream.close}
  reverse_proxy /slow 127.0.0.1:${upstream.slow} {
    transport http {
      response_header_timeout 1s
    }
  }
  root * ${dir}/public
  file_server
}
`,
  }),
  env: ({ dir }) => ({ XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir, HOME: dir }),
  command: ({ dir }) => ['caddy', 'run', '--config', `${dir}/Caddyfile`, '--adapter', 'caddyfile'],
};
