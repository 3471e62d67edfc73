// Runs the listings for Deno and Workers on the code pages in these runtimes. Each listing must send the status, the
// headers, and the body of the exchange on its page.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { parseExchanges } from '../../dist/reading.js';
import { difference, pages, requestBytes } from '../field/lib/listings.mjs';
import { send } from '../field/lib/send.mjs';

const written = pages.flatMap(({ code, exchange, listings }) =>
  listings.workers.text === undefined ? [] : [{ code, exchange, text: listings.workers.text }],
);

/** Returns a program that passes a request to the listing for the code in its path. */
const main = (pathOf) =>
  `${written.map(({ code }) => `import listing${code} from '${pathOf(code)}';`).join('\n')}
const listings = { ${written.map(({ code }) => `${code}: listing${code}`).join(', ')} };
export default { fetch: (request) => listings[request.headers.get('x-code')].fetch(request) };
`;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.on('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

/** Headers that apply only to one connection, which a runtime sets itself. */
const OF_THE_CONNECTION = ['Connection', 'Upgrade'];

async function ask(port) {
  const failures = [];
  for (const { code, exchange } of written) {
    const request = requestBytes({ ...exchange, asks: [...exchange.asks, ['X-Code', `${code}`]] });
    const text = await send(port, request, { method: exchange.method });
    const response = parseExchanges(text)
      .map((one) => one.response)
      .find((one) => one.status !== 100);
    const headers = exchange.response.headers.filter(([name]) => !OF_THE_CONNECTION.includes(name));
    const found = difference({ ...exchange.response, headers }, response);
    if (found !== undefined) failures.push(`the listing of ${code}: ${found}`);
  }
  return { count: written.length, failures };
}

async function whileRunning(file, args, folder, port) {
  const child = spawn(file, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      errors += chunk;
    });
  try {
    for (let tries = 0; tries < 300 && !(await listens(port)); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const result = await ask(port);
    if (result.failures.length === result.count) result.failures.unshift(errors.slice(0, 600));
    return result;
  } finally {
    child.kill('SIGKILL');
  }
}

const stripped = (text) => transformSync(text, { loader: 'ts' }).code;

/** Runs the listings unchanged, because Deno supports TypeScript. */
export async function listingsInDeno(file, folder) {
  const program = join(folder, 'deno');
  mkdirSync(join(program, 'listings'), { recursive: true });
  for (const { code, text } of written) writeFileSync(join(program, 'listings', `${code}.ts`), text);
  writeFileSync(
    join(program, 'main.ts'),
    main((code) => `./listings/${code}.ts`),
  );
  const port = await freePort();
  const options = ['serve', '--no-check', '--no-config', '--node-modules-dir=manual', '--allow-read'];
  return whileRunning(
    file,
    [...options, '--host', '127.0.0.1', '--port', `${port}`, 'deno/main.ts'],
    folder,
    port,
  );
}

/**
 * Runs the listings without types, because workerd supports only JavaScript, with a configuration that names each
 * module.
 */
export async function listingsInWorkerd(file, folder) {
  const program = join(folder, 'workers');
  mkdirSync(program, { recursive: true });
  const embed = (name, path) => `(name = "${name}", esModule = embed "${path}")`;
  for (const { code, text } of written) {
    const module = stripped(text)
      .replaceAll('"http-status-atlas"', '"dist/index.js"')
      .replace(/"http-status-atlas\/(\w+)"/g, '"dist/$1.js"');
    writeFileSync(join(program, `listing-${code}.js`), module);
  }
  writeFileSync(
    join(program, 'main.js'),
    main((code) => `listing-${code}.js`),
  );
  const dist = readdirSync(join(folder, 'node_modules/http-status-atlas/dist')).filter((name) =>
    name.endsWith('.js'),
  );
  const modules = [
    embed('main.js', 'workers/main.js'),
    ...written.map(({ code }) => embed(`listing-${code}.js`, `workers/listing-${code}.js`)),
    ...dist.map((name) => embed(`dist/${name}`, `node_modules/http-status-atlas/dist/${name}`)),
  ];
  const port = await freePort();
  writeFileSync(
    join(folder, 'listings.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [${modules.join(', ')}], compatibilityDate = "2025-01-01"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);\n`,
  );
  return whileRunning(file, ['serve', 'listings.capnp'], folder, port);
}
