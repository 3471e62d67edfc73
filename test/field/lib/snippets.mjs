// Runs the listings on the code pages unchanged. Each server must send the status, the headers, and the body of the
// exchange on its page, and each client must understand the response.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { transformSync } from 'esbuild';
import { parseExchanges } from '../../../dist/reading.js';
import { difference, pages, requestBytes } from './listings.mjs';
import { tryNginx } from './nginx-snippets.mjs';
import { send } from './send.mjs';
import { checkTypes } from './type-check.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'test/field/.run/snippets');
const SERVERS = ['express', 'fastify', 'hono', 'next', 'nest', 'node', 'workers'];
const AS_ESM = { loader: 'ts', tsconfigRaw: { compilerOptions: { experimentalDecorators: true } } };

/** Writes the modules of a platform and starts them in one process. */
async function start(platform) {
  const modules = join(folder, platform);
  mkdirSync(modules, { recursive: true });
  for (const { code, listings } of pages) {
    const { text } = listings[platform];
    if (text !== undefined) writeFileSync(join(modules, `${code}.mjs`), transformSync(text, AS_ESM).code);
  }
  const script = fileURLToPath(new URL('serve-snippets.mjs', import.meta.url));
  const child = spawn(process.execPath, [script, modules, platform], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines)
    if (line.startsWith('{')) return { ports: JSON.parse(line), stop: () => child.kill('SIGKILL') };
  throw new Error(`the listings of ${platform} do not start: ${errors.slice(0, 600)}`);
}

async function tryServer(platform, keep) {
  const { ports, stop } = await start(platform);
  const wrong = [];
  try {
    for (const { code, exchange } of pages) {
      const port = ports[code];
      if (port === undefined) continue;
      const text = await send(port, requestBytes(exchange), { method: exchange.method });
      // Node sends 100 for every request that expects it, before a handler runs.
      const read = parseExchanges(text)
        .map((one) => one.response)
        .filter((one) => code === 100 || one.status !== 100);
      const expected =
        exchange.final === undefined ? [exchange.response] : [exchange.response, exchange.final];
      const differences = expected
        .map((one, at) => difference(one, read[at]))
        .filter((one) => one !== undefined);
      if (differences.length > 0) wrong.push(`${platform} ${code}: ${differences.join('; ')}`);
    }
  } finally {
    if (!keep) stop();
  }
  return { count: Object.keys(ports).length, wrong, ports, stop };
}

/** Sends the requests of curl and fetch to the servers that use Node's own server. */
function runClient(command, args, cwd) {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', cwd, timeout: 20_000 });
  return { stdout, stderr, status };
}

function tryCurl(ports) {
  const wrong = [];
  let count = 0;
  writeFileSync(join(folder, 'video.mp4'), 'abc');
  for (const { code, exchange, listings } of pages) {
    const port = ports[code];
    if (port === undefined || listings.curl.text === undefined) continue;
    const command = listings.curl.text
      .replace(/^\$ curl/, 'curl --max-time 3')
      .replaceAll('https://api.example', `http://127.0.0.1:${port}`)
      .replace('http://proxy.example:3128', `http://127.0.0.1:${port}`);
    const { stdout } = runClient('sh', ['-c', command], folder);
    const statuses = [...stdout.matchAll(/^HTTP\/1\.\d (\d{3})/gm)].map(([, one]) => Number(one));
    // curl can wait for a 100 response before it sends a body.
    const expected = exchange.final === undefined ? [code] : [code, exchange.final.code];
    const seen = code === 100 ? statuses : statuses.filter((one) => one !== 100);
    // After a 417 response, curl retries the request without the expectation.
    if (!isDeepStrictEqual(seen.slice(0, expected.length), expected))
      wrong.push(`curl ${code}: ${statuses.join(', ')}`);
    count += 1;
  }
  return { count, wrong };
}

/**
 * Runs the fetch programs in one process. The fetch function of each program sends its requests to the server for its
 * code.
 */
function tryFetch(ports) {
  const programs = pages.flatMap(({ code, exchange, listings }) => {
    const { text } = listings.fetch;
    if (text === undefined || ports[code] === undefined) return [];
    return [
      { code, text, port: ports[code], headers: exchange.response.headers, detail: exchange.response.detail },
    ];
  });
  const file = join(folder, 'fetch.mjs');
  const body = programs
    .map(({ code, text, port }) => {
      const imports = [...text.matchAll(/^import \{ (.*) \} from '(.*)';$/gm)]
        .map(([, names, from]) => `const { ${names} } = await import('${from}');`)
        .join('\n');
      const program = text
        .replace(/^import .*\n/gm, '')
        .replaceAll('https://api.example', `http://127.0.0.1:${port}`);
      return `await (async (video) => {\n${imports}\nconst lines = [];\nconst console = { log: (...all) => lines.push(all.join(' ')) };\ntry {\n${program}\n} catch (error) { lines.push(\`threw \${error}\`); }\nprinted[${code}] = lines;\n})('abc');`;
    })
    .join('\n');
  writeFileSync(
    file,
    `const printed = {};\n${body}\nconsole.log(JSON.stringify(printed));\nprocess.exit(0);\n`,
  );
  const { stdout, stderr } = runClient(process.execPath, [file], folder);
  if (!stdout.startsWith('{')) return { count: programs.length, wrong: [`fetch: ${stderr.slice(0, 400)}`] };
  const printed = JSON.parse(stdout);
  const wrong = programs
    .filter(({ code, text, headers, detail }) => {
      const lines = printed[code] ?? [];
      if (lines.length === 0 || lines.some((line) => line.startsWith('threw'))) return true;
      // A header that the program prints must match the header that the server sent.
      const shown = headers.filter(([name]) => text.includes(`get('${name}')`)).map(([, value]) => value);
      const all = lines.join('\n');
      const isRead = !text.includes('detail') || detail === undefined || all.includes(detail);
      return !(isRead && shown.every((value) => all.includes(value)));
    })
    .map(({ code }) => `fetch ${code}: ${JSON.stringify(printed[code])}`);
  return { count: programs.length, wrong };
}

/** Runs the listings of every platform. */
export async function trySnippets() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/http-status-atlas'));
  const results = {};
  try {
    for (const platform of SERVERS.filter((one) => one !== 'node'))
      results[platform] = await tryServer(platform);
    const node = await tryServer('node', true);
    results['node:http'] = node;
    results.curl = tryCurl(node.ports);
    results.fetch = tryFetch(node.ports);
    node.stop();
    results.types = checkTypes(['fetch', ...SERVERS], pages, join(folder, 'types'));
    results.nginx = await tryNginx(pages, join(folder, 'nginx'), { requestBytes, difference });
  } finally {
    if (process.env.KEEP === undefined) rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, { count, wrong }] of Object.entries(await trySnippets()))
    console.log(`${name}: ${count} listings`, wrong);
}
