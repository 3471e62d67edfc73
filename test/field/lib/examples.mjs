// Runs the documentation's examples unchanged and checks every response that their servers send.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkResponse } from '../../../dist/check.js';
import { identify } from '../../../dist/identify.js';
import { parseExchanges } from '../../../dist/reading.js';
import { printed } from './send.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const field = join(root, 'test/field');
const EXAMPLES = ['express', 'fastify', 'hono', 'retry-fetch', 'retry-got'];

/** Returns each response of each example, with its findings. */
export function runExamples() {
  const folder = join(field, '.run');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/http-status-atlas'));
  try {
    return EXAMPLES.flatMap((name) => {
      const record = join(folder, `${name}.jsonl`);
      const program = join(folder, `${name}.mjs`);
      cpSync(join(root, 'docs/examples', `${name}.mjs`), program);
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', join(field, 'lib/record.mjs'), program],
        { encoding: 'utf8', timeout: 60_000, env: { ...process.env, RECORD: record } },
      );
      if (status !== 0) throw new Error(`docs/examples/${name}.mjs ended with ${status}: ${stderr}`);
      return (
        readFileSync(record, 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
          // Some servers drop a connection on purpose.
          .filter(({ bytes }) => bytes !== '')
          .map(({ bytes, ...request }) => {
            const exchange = parseExchanges(printed(Buffer.from(bytes, 'base64'))).at(-1);
            return {
              name,
              what: `${request.method} ${request.url} ${exchange?.response.status}`,
              named: exchange && identify(exchange.response).product?.id,
              findings: exchange ? checkResponse(exchange.response, request) : [],
              isRead: exchange !== undefined,
            };
          })
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
