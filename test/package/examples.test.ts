import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';

/** A code block of a document or a doc comment. */
interface Example {
  readonly where: string;
  readonly code: string;
}

const walk = (folder: string, keep: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => keep.test(path) && !/node_modules|\.vitepress\/(cache|dist)|docs\/api\//.test(path));

const fenced = (text: string) =>
  [...text.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');

const inDocuments = [...walk('docs', /\.md$/), 'README.md'].flatMap((file): Example[] =>
  fenced(readFileSync(file, 'utf8')).map((code, index) => ({ where: `${file} #${index + 1}`, code })),
);

const inComments = walk('src', /\.ts$/)
  .filter((file) => !file.includes('/generated/') && !file.includes('/compiler/'))
  .flatMap((file): Example[] =>
    [...readFileSync(file, 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(([comment]) =>
      fenced(comment.replace(/^ *\* ?/gm, '')).map((code) => ({ where: file, code })),
    ),
  );

/** Turns `expression; // => value` into a check; the value can also stand on a line of its own below. */
const withChecks = (code: string) =>
  code.replace(
    /^(?<before>[ \t]*)(?<expression>[^\n/][^\n]*?);?[ \t]*(?:\n[ \t]*)?\/\/ => (?<value>[^\n]+)$/gm,
    '$<before>check($<expression>, $<value>);',
  );

// Inside the project and outside node_modules, so that the package's own name resolves to it.
const folder = 'test/package/.examples';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('examples', () => {
  test('there are examples in the documents and in the doc comments', () => {
    expect(inDocuments.length).toBeGreaterThan(5);
    expect(inComments.length).toBeGreaterThan(25);
  });

  test.each([...inDocuments, ...inComments].map((example, index) => ({ ...example, index })))(
    '$where runs and gives what it says',
    async ({ code, index }) => {
      let checks = 0;
      const globals = globalThis as typeof globalThis & {
        check?: (actual: unknown, expected: unknown) => void;
      };
      globals.check = (actual, expected) => {
        checks += 1;
        expect(actual).toEqual(expected);
      };
      const { code: script } = await transform(withChecks(code), { loader: 'ts', format: 'esm' });
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${index}.mjs`);
      writeFileSync(file, script);
      await import(/* @vite-ignore */ pathToFileURL(file).href);
      expect(checks).toBe(code.split('// =>').length - 1);
    },
  );
});
