import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import * as check from '../../src/check.js';
import * as codes from '../../src/codes.js';
import * as core from '../../src/core.js';
import * as grpc from '../../src/grpc.js';
import * as guide from '../../src/guide.js';
import * as identify from '../../src/identify.js';
import * as index from '../../src/index.js';
import * as openapi from '../../src/openapi.js';
import * as problem from '../../src/problem.js';
import * as reading from '../../src/reading.js';
import * as telemetry from '../../src/telemetry.js';
import * as vendor from '../../src/vendor.js';

/** A code block in a document or a doc comment. */
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

/** Every doc comment in the package, with the name of the declaration below it, if that is exported. */
const comments = walk('src', /\.ts$/)
  .filter((file) => !/\/(compiler|schema)\//.test(file))
  .flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^[ \t]*\/\*\*(?<comment>[\s\S]*?)\*\/\s*(?:export (?:const|function) (?<name>\w+))?/gm,
      ),
    ].map(({ groups: { comment = '', name } = {} as Record<string, string | undefined> }) => ({
      file,
      name,
      hasTag: /^ *\* @example/m.test(comment),
      examples: fenced(comment.replace(/^ *\* ?/gm, '')),
    })),
  );

const inComments = comments.flatMap(({ file, examples }) =>
  examples.map((code): Example => ({ where: file, code })),
);

const entryPoints = {
  '': index,
  core,
  check,
  codes,
  grpc,
  guide,
  identify,
  openapi,
  problem,
  reading,
  telemetry,
  vendor,
};

/** The names that can be imported and aren't status codes, with the entry points that export them. */
const publicValues = new Map<string, string[]>();
for (const [entryPoint, values] of Object.entries(entryPoints)) {
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'number') continue;
    const specifier = entryPoint === '' ? 'http-status-atlas' : `http-status-atlas/${entryPoint}`;
    publicValues.set(name, [...(publicValues.get(name) ?? []), specifier]);
  }
}

/** Turns `expression; // => value` into a check. The value can also be on a separate line below. */
const withChecks = (code: string) =>
  code.replace(
    /^(?<before>[ \t]*)(?<expression>[^\n/][^\n]*?);?[ \t]*(?:\n[ \t]*)?\/\/ => (?<value>[^\n]+)$/gm,
    '$<before>check($<expression>, $<value>);',
  );

// The folder is inside the project and outside node_modules, so that the package's own name resolves to the project.
const folder = 'test/package/.examples';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('examples', () => {
  test('there are examples in the documents and in the doc comments', () => {
    expect(inDocuments.length).toBeGreaterThan(5);
    expect(inComments.length).toBeGreaterThan(25);
  });

  test.each([...publicValues])(
    '%s has an example in its doc comment, which imports it from %j',
    (name, specifiers) => {
      const own = comments.filter((comment) => comment.name === name);
      expect(own).toHaveLength(1);
      const imports = specifiers.map(
        (one) => new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '${one}';`),
      );
      const shown = own.flatMap(({ examples }) =>
        examples.filter((code) => code.includes('// =>') && imports.some((one) => one.test(code))),
      );
      expect(shown).not.toEqual([]);
      expect(own[0]?.hasTag).toBe(true);
    },
  );

  test.each([...inDocuments, ...inComments].map((example, index) => ({ ...example, index })))(
    '$where runs and returns the documented results',
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
