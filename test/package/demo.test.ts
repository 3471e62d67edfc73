import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('npm run demo', () => {
  test('runs to the end with the files in the repository', () => {
    // `npm test` has already built the package, so only the rest of the script is run, as npm runs it.
    const [build, ...rest] = (scripts['demo'] ?? '').split(' && ');
    expect(build).toBe('npm run build');
    const printed = execFileSync(rest.join(' && '), { encoding: 'utf8', shell: true });
    expect(printed).toContain('GET    /471       471 unknown');
    expect(printed).toContain('http_responses_total{class="5xx"} 4');
  });
});
