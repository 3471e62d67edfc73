import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from './run-command.js';

const path = 'docs/guide/command-line.md';

/** Returns the output of a command on the page, 80 columns wide. */
async function outputOf(command: string): Promise<string> {
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const { stdout, status } = await run(...args);
  expect(status).toBe(0);
  return stdout.trimEnd();
}

const SHOWN = /```console\n\$ npx http-status-atlas (.*)\n[\s\S]*?```/g;

describe('the page about the command line', () => {
  test('contains the output of each command; UPDATE_PAGES=1 writes it', async () => {
    const page = readFileSync(path, 'utf8');
    const outputs = new Map<string, string>();
    for (const [, command = ''] of page.matchAll(SHOWN)) outputs.set(command, await outputOf(command));
    expect(outputs.size).toBeGreaterThan(5);
    const shown = page.replace(
      SHOWN,
      (_, command: string) =>
        `\`\`\`console\n$ npx http-status-atlas ${command}\n${outputs.get(command)}\n\`\`\``,
    );
    if (process.env['UPDATE_PAGES'] === '1') writeFileSync(path, shown);
    else expect(page).toBe(shown);
  });
});
