import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const path = 'docs/guide/command-line.md';

/** What a command of the page prints, 80 columns wide. */
function outputOf(command: string): string {
  const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const env = { ...process.env, NO_COLOR: '1', COLUMNS: '80' };
  const { stdout, status } = spawnSync(process.execPath, ['dist/cli/main.js', ...args], {
    encoding: 'utf8',
    env,
  });
  expect(status).toBe(0);
  return stdout.trimEnd();
}

describe('the page about the command line', () => {
  test('shows what each command prints; UPDATE_PAGES=1 writes it', () => {
    const page = readFileSync(path, 'utf8');
    const shown = page.replace(
      /```console\n\$ npx http-status-atlas (.*)\n[\s\S]*?```/g,
      (_, command: string) =>
        `\`\`\`console\n$ npx http-status-atlas ${command}\n${outputOf(command)}\n\`\`\``,
    );
    if (process.env['UPDATE_PAGES'] === '1') writeFileSync(path, shown);
    else expect(page).toBe(shown);
  });
});
