// The upstream servers for every proxy in the suite: one that works, and four that fail in different ways.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';

const REDIRECTS = [301, 302, 303, 307, 308];
const WEBSOCKET = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** The headers that a status requires, so that no finding about a proxy is caused by the upstream server. */
const REQUIRED = {
  401: { 'www-authenticate': 'Basic realm="upstream"' },
  405: { allow: 'POST' },
  426: { upgrade: 'websocket', connection: 'upgrade' },
};

function respond(request, response) {
  if (request.method === 'OPTIONS') {
    response.writeHead(204, { allow: 'GET, HEAD, OPTIONS' }).end();
    return;
  }
  const asked = Number(/^\/up\/(\d{3})/.exec(request.url)?.[1] ?? 200);
  // If a proxy removes the precondition, the response is 200.
  const status = asked === 304 && request.headers['if-none-match'] === undefined ? 200 : asked;
  const location = REDIRECTS.includes(status) ? { location: '/up/200' } : {};
  const hasBody = status !== 204 && status !== 304;
  const fields = { etag: '"upstream"', ...REQUIRED[status], ...location };
  response.writeHead(status, { ...fields, ...(hasBody ? { 'content-type': 'text/plain' } : {}) });
  response.end(hasBody ? `${status} from the upstream server\n` : undefined);
}

function upgrade(request, socket) {
  const accept = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}${WEBSOCKET}`)
    .digest('base64');
  socket.end(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
}

async function listening(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server.address().port;
}

/** Creates a server that does one thing with each connection. */
async function tcp(onRequest, servers) {
  const sockets = new Set();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    socket.once('data', () => onRequest(socket));
  });
  servers.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return listening(server);
}

/** Starts the upstream servers. `ports` contains their ports, and `stop` stops them. */
export async function startUpstream() {
  const stops = [];
  const server = createServer(respond).on('upgrade', upgrade);
  stops.push(() => {
    server.close();
    server.closeAllConnections();
  });
  const unused = createTcpServer();
  const dead = await listening(unused);
  unused.close();
  const ports = {
    ok: await listening(server),
    dead,
    slow: await tcp(() => {}, stops),
    garble: await tcp((socket) => socket.end('\x01\x02 this is not HTTP\r\n\r\n'), stops),
    close: await tcp((socket) => socket.destroy(), stops),
  };
  const stop = () => {
    for (const one of stops) one();
  };
  return { ports, stop };
}
