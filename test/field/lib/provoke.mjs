// Starts a server, sends every probe, and reads the responses with the library.
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkResponse } from '../../../dist/check.js';
import { identify } from '../../../dist/identify.js';
import { parseExchanges } from '../../../dist/reading.js';
import { freePort, startChild } from './children.mjs';
import { bytesOf, conditionalProbes, fieldsOf, PROBES } from './probes.mjs';
import { send } from './send.mjs';

const PAGE = `<!doctype html>\n<title>Field</title>\n<p>${'A page of the field. '.repeat(20)}</p>\n`;

/** Returns the headers of a response by lowercase name. */
const fieldsBy = ({ headers }) => new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));

/** Returns the library's results for a response: the sender and the findings. */
function read(probe, text) {
  const exchanges = parseExchanges(text);
  return exchanges.map(({ response, role }) => {
    const { method, path, version = '1.1' } = probe;
    const request =
      probe.raw === undefined
        ? { method, url: path, headers: fieldsOf(probe), httpVersion: version }
        : undefined;
    const identified = identify(response);
    return {
      probe: probe.raw === undefined ? `${method} ${path.slice(0, 40)}` : `${probe.raw.slice(0, 60)}`,
      isFromUpstream: probe.upstream === true,
      status: response.status,
      named: identified.product?.id,
      generatedBy: identified.generatedBy,
      findings: checkResponse(response, request, { final: role !== 'interim' }),
      response,
      text,
    };
  });
}

/** A server that handles one connection at a time would wait for every unfinished request. */
const canTry = ({ isProxy, isSingle }, { upstream, wait }) =>
  (isProxy || upstream !== true) && (!isSingle || wait === undefined);

async function probeAll(port, server) {
  const [first] = read(
    { method: 'GET', path: '/index.html' },
    await send(port, bytesOf({ method: 'GET', path: '/index.html' }), {}),
  );
  const fields = first === undefined ? new Map() : fieldsBy(first.response);
  const validators = { etag: fields.get('etag'), lastModified: fields.get('last-modified') };
  const probes = [
    ...PROBES.filter((probe) => canTry(server, probe)),
    ...conditionalProbes(validators),
    ...(server.paths ?? []).map((path) => ({ method: 'GET', path })),
  ];
  const one = async (probe) => read(probe, await send(port, bytesOf(probe), probe));
  // Requests that wait for a timeout run in parallel with all others.
  const slow = Promise.all(probes.filter(({ wait }) => wait !== undefined).map(one));
  const seen = first === undefined ? [] : [first];
  for (const probe of probes) if (probe.wait === undefined) seen.push(...(await one(probe)));
  return [...seen, ...(await slow).flat()];
}

/** Starts a server, calls `use` to send requests to it, and stops it. */
export async function withServer(server, upstream, use) {
  const dir = await mkdtemp(join(tmpdir(), 'atlas-field-'));
  const port = await freePort();
  const place = { dir, port, upstream };
  try {
    await mkdir(join(dir, 'public/directory'), { recursive: true });
    // Some servers drop root privileges before they read their files.
    await chmod(dir, 0o777);
    for (const name of ['index.html', 'upload', 'auth', 'forbidden'])
      await writeFile(join(dir, 'public', name), PAGE);
    for (const [name, text] of Object.entries(server.files?.(place) ?? {})) {
      await mkdir(join(dir, name, '..'), { recursive: true });
      await chmod(join(dir, name, '..'), 0o777);
      await writeFile(join(dir, name), text);
    }
    await server.prepare?.(place);
    const where = { cwd: server.cwd ?? dir, env: server.env?.(place) };
    const child = await startChild(server.command(place), port, where);
    try {
      return await use(async (probe) => read(probe, await send(port, bytesOf(probe), probe)), port);
    } finally {
      await child.stop();
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Returns every response that a server sent to the probes. */
export const provoke = (server, upstream) =>
  withServer(server, upstream, (_, port) => probeAll(port, server));
