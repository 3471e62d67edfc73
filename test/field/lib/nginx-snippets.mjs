// Checks the configurations on the code pages: nginx must accept each one, and a request that causes the status must
// receive it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseExchanges } from '../../../dist/reading.js';
import { nginx } from '../servers/nginx.mjs';
import { freePort, startChild } from './children.mjs';
import { isInstalled } from './packages.mjs';
import { send } from './send.mjs';
import { startUpstream } from './upstream.mjs';

const get = (path) => `GET ${path} HTTP/1.1\r\nHost: api.example\r\nConnection: close\r\n\r\n`;

/** The cause of each status that a directive controls. All other statuses are sent for the request on their page. */
const CAUSES = {
  // The status appears only in the log.
  408: { request: 'GET / HTTP/1.1\r\nHost: api.example\r\n', shorten: [/\b10s\b/g, '1s'], isLogged: true },
  413: {
    request: 'POST /videos HTTP/1.1\r\nHost: api.example\r\nContent-Length: 52428800\r\n\r\nabc',
  },
  414: { request: get(`/users?ids=${'1,'.repeat(6000)}`) },
  429: { request: get('/users'), times: 80 },
  502: { request: get('/'), upstream: 'dead' },
  504: { request: get('/'), upstream: 'slow', shorten: [/\b\d+s\b/g, '1s'] },
};

/**
 * Splits a configuration at the empty line. The part before it belongs in `http`, and the part after it belongs in
 * `server`.
 */
function parts(text) {
  const [first, ...rest] = text.split('\n\n');
  return rest.length === 0 ? { http: '', server: first } : { http: first, server: rest.join('\n\n') };
}

/**
 * Returns an unused port that no other server in the configuration has. Otherwise, the first server's status would be
 * sent for both.
 */
async function otherPort(servers) {
  for (;;) {
    const port = await freePort();
    if (!servers.some((one) => one.port === port)) return port;
  }
}

export async function tryNginx(pages, dir, { requestBytes, difference }) {
  if (!isInstalled(nginx)) return { count: 0, wrong: [], missing: true };
  mkdirSync(join(dir, 'public'), { recursive: true });
  writeFileSync(join(dir, 'users'), 'ada:{PLAIN}secret\n');
  const upstream = await startUpstream();
  const servers = [];
  for (const { code, exchange, listings } of pages) {
    const { text } = listings.nginx;
    if (text === undefined) continue;
    const cause = CAUSES[code] ?? {};
    const written = text
      .replace('127.0.0.1:3000', `127.0.0.1:${upstream.ports[cause.upstream ?? 'ok']}`)
      .replace('/etc/nginx/users', join(dir, 'users'))
      .replace(...(cause.shorten ?? ['', '']));
    servers.push({ code, exchange, cause, port: await otherPort(servers), ...parts(written) });
  }
  writeFileSync(
    join(dir, 'nginx.conf'),
    `worker_processes 1; pid ${dir}/nginx.pid; error_log ${dir}/error.log; events {}
    http {
      client_body_temp_path ${dir}/b; proxy_temp_path ${dir}/p; fastcgi_temp_path ${dir}/f;
      uwsgi_temp_path ${dir}/u; scgi_temp_path ${dir}/s;
      ${servers.map(({ http }) => http).join('\n')}
      ${servers.map(({ code, port, server }) => `server { listen 127.0.0.1:${port}; root ${dir}/public; access_log ${dir}/${code}.log;\n${server}\n}`).join('\n')}
    }`,
  );
  const child = await startChild(nginx.command({ dir }), servers[0].port, {});
  const wrong = [];
  try {
    for (const { code, exchange, cause, port } of servers) {
      const request = cause.request ?? requestBytes(exchange);
      const texts = await Promise.all(
        Array.from({ length: cause.times ?? 1 }, () =>
          send(port, request, { method: exchange.method, wait: 6000 }),
        ),
      );
      // nginx adds its own host and port to Location.
      const responses = texts.map(
        (text) => parseExchanges(text.replaceAll(`http://api.example:${port}`, '')).at(-1)?.response,
      );
      const response = responses.find((one) => one?.status === code) ?? responses[0];
      // For a directive, only the status is compared, because the headers and the page come from nginx.
      const isReturned = listingReturns(pages, code);
      const status = cause.isLogged
        ? Number(/" (\d{3}) /.exec(readFileSync(join(dir, `${code}.log`), 'utf8'))?.[1])
        : response?.status;
      const problem = isReturned
        ? difference(exchange.response, response)
        : status === code && (response === undefined) === (cause.isLogged === true)
          ? undefined
          : `status ${status}`;
      if (problem !== undefined) wrong.push(`nginx ${code}: ${problem}`);
    }
  } finally {
    await child.stop();
    upstream.stop();
  }
  return { count: servers.length, wrong };
}

const listingReturns = (pages, code) =>
  /^ *return \d/m.test(pages.find((one) => one.code === code)?.listings.nginx.text ?? '');
