import { describe, expect, test } from 'vitest';
import { rules } from '../../src/eslint.js';
import { reportsOf } from './reports.js';
import { runRule } from './rule-tester.js';

const CODES = "import { StatusCode } from 'http-status-atlas/codes';\n";
const READ = 'const status = response.statusCode;';

/** Returns the code after the fixes that `prefer-class-guard` makes, or `undefined` if it only suggests a guard. */
function guarded(code: string): string | undefined {
  const [report, ...others] = reportsOf('prefer-class-guard', code, { file: 'file.ts' });
  expect(others).toEqual([]);
  expect(report?.message).toMatch(/^Use !?isSuccessful\(.+\) instead of comparing/);
  const { fix } = report ?? {};
  return fix && code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
}

runRule('prefer-constant', rules['prefer-constant'], {
  valid: [
    // Names of other things that end like the name of a response
    "if (grep.status === 200) log('no match');",
    'const isStopped = postgres.status === 404;',
    'if (features.status === 404) disable(features);',
    // A request, or a client itself
    'class Job { send() { if (this.request.status === 200) this.close(); } }',
    'const client = this.axios; if (client.status === 404) client.restart();',
    // A parameter, which can also have the value of an argument
    'async function retry(last) { if (last.isOld) last = await fetch(last.url); return last.status === 404; }',
    // Names that no code declares
    'if (globalThis.status === 404) globalThis.close();',
    'if ((isFound ? undefined : res.status) === 404) retry();',
    // The variable of a loop
    'for (const { status } of responses) if (status === 404) missing += 1;',
    'for (const { status = 500 } of responses) if (status === 404) missing += 1;',
    // Functions whose names end like the name of an assertion
    'chart.setAxis(res.status, 404);',
    "expect(res.status).to.describe(404, 'a page that is missing');",
  ],
  invalid: [
    {
      code: 'const isMissing = (await fetch(url).catch(() => Response.error())).status === 404;',
      output: `${CODES}const isMissing = (await fetch(url).catch(() => Response.error())).status === StatusCode.NOT_FOUND;`,
      errors: ['Use StatusCode.NOT_FOUND instead of the number 404'],
    },
    {
      code: 'const code = first ? a.statusCode : second ? b.statusCode : third ? c.statusCode : res.status;\ncheck(code === 404);',
      output: `${CODES}const code = first ? a.statusCode : second ? b.statusCode : third ? c.statusCode : res.status;\ncheck(code === StatusCode.NOT_FOUND);`,
      errors: ['Use StatusCode.NOT_FOUND instead of the number 404'],
    },
  ],
});

describe('prefer-class-guard replaces a test of a value', () => {
  test('that is at the limit of the search for missing values', () => {
    const choice = 'first ? a.statusCode : second ? b.statusCode : third ? c.statusCode : res.statusCode';
    expect(guarded(`const code = ${choice};\nif (code < 200 || code >= 300) fail();`)).toBe(
      `import { isSuccessful } from 'http-status-atlas/core';\nconst code = ${choice};\nif (!isSuccessful(code)) fail();`,
    );
  });

  test('whose variables get their values from each other', () => {
    const poll = 'let response = await poll(); let last = response; last = response; response = last;';
    expect(guarded(`${poll}\n${READ}\nif (status >= 200 && status < 300) stop();`)).toBe(
      `import { isSuccessful } from 'http-status-atlas/core';\n${poll}\n${READ}\nif (isSuccessful(status)) stop();`,
    );
  });
});

describe('prefer-class-guard only suggests a guard for the status of a value of type any', () => {
  const after = `${READ}\nif (status >= 200 && status < 300) stop();`;

  test('that is one of several values', () => {
    const before = 'const cached: any = read(); let response = await get(); if (isOld) response = cached;';
    expect(guarded(`${before}\n${after}`)).toBeUndefined();
  });

  test.each([
    [4, true],
    [5, false],
  ])('with %i variables between them: %s', (count, isSuggested) => {
    const names = ['response', ...Array.from({ length: count }, (_, at) => `copy${at + 1}`)];
    const copies = names.slice(0, -1).map((name, at) => `const ${name} = ${names[at + 1]};`);
    const before = [`const ${names.at(-1)}: any = read();`, ...copies.reverse()].join('\n');
    expect(guarded(`${before}\n${after}`) === undefined).toBe(isSuggested);
  });
});
