// Measures how fast the package reads logs, how much memory the command line needs for them, and how long it takes to
// identify and check a response.
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, quantile } from './statistics.mjs';

const root = new URL('../../', import.meta.url);
const main = fileURLToPath(new URL('dist/cli/main.js', root));

const CODES = [200, 200, 200, 200, 204, 206, 301, 304, 400, 401, 403, 404, 404, 429, 499, 500, 502, 503, 504];
const pad = (value) => String(value).padStart(2, '0');

/** One line of each log format, for the request with the given number. */
const FORMATS = {
  'nginx, combined': (at, code) =>
    `203.0.113.${at % 250} - - [29/Nov/2026:${pad(at % 24)}:${pad(at % 60)}:${pad((at * 7) % 60)} +0000] "GET /orders/${at}?page=404 HTTP/1.1" ${code} ${(at * 37) % 9000} "-" "Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0.0.0"`,
  'JSON, pino': (at, code) =>
    `{"level":30,"time":${1_795_900_000_000 + at},"pid":404,"hostname":"api-${at % 5}","req":{"id":${at},"method":"GET","url":"/orders/${at}"},"res":{"statusCode":${code}},"responseTime":${at % 600},"msg":"request completed"}`,
  logfmt: (at, code) =>
    `time="2026-11-29T${pad(at % 24)}:${pad(at % 60)}:00Z" level=info msg="request completed" method=GET path=/orders/${at} status=${code} bytes=${(at * 37) % 9000} duration=${at % 600}ms`,
  HAProxy: (at, code) =>
    `Nov 29 ${pad(at % 24)}:${pad(at % 60)}:01 lb haproxy[404]: 203.0.113.${at % 250}:5${pad(at % 60)}04 [29/Nov/2026:10:00:00.123] web~ app/srv${at % 4} 0/0/1/${at % 600}/${at % 600} ${code} ${(at * 37) % 9000} - - ---- 1/1/0/0/0 0/0 "GET /orders/${at} HTTP/1.1"`,
  'plain text': (at, code) =>
    `2026-11-29 10:00:${pad(at % 60)}.204 WARN  c.e.OrderClient - Request failed with status code ${code} after ${at % 600} ms, attempt ${at % 4} of 4`,
};

/** Writes a log of about the given size, in one format or in all formats in turn. */
function writeLog(path, bytes, makers) {
  const file = openSync(path, 'w');
  let at = 0;
  for (let written = 0; written < bytes; ) {
    const lines = [];
    for (let line = 0; line < 5000; line += 1, at += 1) {
      lines.push(makers[at % makers.length](at, CODES[(at * 31) % CODES.length]));
    }
    written += writeSync(file, `${lines.join('\n')}\n`);
  }
  closeSync(file);
  return { bytes: statSync(path).size, lines: at };
}

/** Measures `explain` with a log in a separate process. Returns the time in seconds and the peak memory. */
function explained(folder, path, lines) {
  const watch = join(folder, 'memory.cjs');
  const memory = join(folder, 'memory.txt');
  writeFileSync(
    watch,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS)));`,
  );
  const started = process.hrtime.bigint();
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--require', watch, main, 'explain', path, '--json'],
    {
      encoding: 'utf8',
    },
  );
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  const counted = JSON.parse(stdout).codes.reduce((sum, { count }) => sum + count, 0);
  if (status !== 0 || counted !== lines)
    throw new Error(`explain counts ${counted} codes in a log that has ${lines}`);
  return { seconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1024 };
}

const perMinute = (bytes, seconds) => (bytes / 1e6 / seconds) * 60;

/** Measures the throughput by format and compares the memory for a long log with that for a short one. */
export function readingLogs() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-logs-'));
  const path = join(folder, 'access.log');
  const measure = (bytes, makers) => {
    const log = writeLog(path, bytes, makers);
    return { ...log, ...explained(folder, path, log.lines) };
  };
  const formats = Object.entries(FORMATS).map(([name, maker]) => {
    const { bytes, seconds } = measure(30e6, [maker]);
    return { name, perMinute: perMinute(bytes, seconds) };
  });
  const all = Object.values(FORMATS);
  const [short, long] = [30e6, 300e6].map((bytes) => measure(bytes, all));
  rmSync(folder, { recursive: true, force: true });
  return {
    formats,
    all: { bytes: long.bytes, seconds: long.seconds, perMinute: perMinute(long.bytes, long.seconds) },
    memory: { short: short.megabytes, long: long.megabytes },
  };
}

/** Measures the time for each captured response of a real server, in microseconds. */
function timesOf(run, subjects) {
  const times = [];
  for (let round = 0; round < 40; round += 1) {
    for (const subject of subjects) {
      const started = performance.now();
      run(subject);
      if (round >= 10) times.push(1000 * (performance.now() - started));
    }
  }
  return { median: median(times), p99: quantile(times, 0.99) };
}

/** Measures how long `identify` and `checkResponse` need for a response. */
export async function readingResponses() {
  const [{ identify }, { checkResponse }, { parseExchanges }] = await Promise.all(
    ['identify', 'check', 'reading'].map((name) => import(new URL(`dist/${name}.js`, root).href)),
  );
  const responses = readFileSync(new URL('test/identify/captured.txt', root), 'utf8')
    .split(/^=== .*\n/m)
    .slice(1)
    .flatMap((text) => parseExchanges(text).map(({ response }) => response));
  if (responses.length < 40) throw new Error(`Only ${responses.length} responses were read`);
  return {
    responses: responses.length,
    functions: [
      { name: 'identify', ...timesOf(identify, responses) },
      { name: 'checkResponse', ...timesOf((response) => checkResponse(response), responses) },
    ],
  };
}
