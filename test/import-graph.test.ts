import { describe, expect, test } from 'vitest';
import entryPoints from '../entry-points.json';
import { files, imports, moduleOf } from './imports-of.js';

const between = imports
  .filter(({ own }) => own)
  .map((one) => ({ ...one, from: moduleOf(one.file), to: moduleOf(one.target) }));
const shipped = (module: string) => !['compiler', 'cli', 'explain'].includes(module);

describe('import graph', () => {
  test('the entry points are the ones that entry-points.json lists', () => {
    expect(files.filter((file) => !file.includes('/')).sort()).toEqual(
      entryPoints.map((name) => `${name}.ts`).sort(),
    );
  });

  test('every import of a project file exists', () => {
    expect(between.filter(({ target }) => !files.includes(target))).toEqual([]);
  });

  test('model imports no project files outside model', () => {
    expect(between.filter(({ from, to }) => from === 'model' && to !== 'model')).toEqual([]);
  });

  test('generated imports at most model', () => {
    expect(
      between.filter(({ from, to }) => from === 'generated' && !['generated', 'model'].includes(to)),
    ).toEqual([]);
  });

  test('no module imports the data, the compiler, or the command line', () => {
    expect(
      between.filter(({ from, to }) => shipped(from) && ['data', 'compiler', 'cli', 'explain'].includes(to)),
    ).toEqual([]);
  });

  test("modules don't import entry points; an entry point imports only modules and other entry points", () => {
    expect(
      between.filter(
        ({ from, to }) => !['entry point', 'cli', 'explain'].includes(from) && to === 'entry point',
      ),
    ).toEqual([]);
  });

  test('the command line uses only the entry points and the text helpers', () => {
    // Suggestions for a mistyped command need the edit distance, which isn't a function for status codes, so it isn't
    // public.
    expect(
      between.filter(
        ({ from, to }) => from === 'cli' && !['cli', 'explain', 'entry point', 'text'].includes(to),
      ),
    ).toEqual([]);
  });

  test('the code that the command line and the site share uses only the entry points and its own data', () => {
    expect(
      between.filter(
        ({ from, to, target }) =>
          from === 'explain' &&
          !['explain', 'entry point'].includes(to) &&
          target !== 'generated/log-marks.ts',
      ),
    ).toEqual([]);
  });

  test('the text helpers import no project files outside text', () => {
    expect(between.filter(({ from, to }) => from === 'text' && to !== 'text')).toEqual([]);
  });

  test('the compiler imports no published module, except that its download uses the package like any other client', () => {
    const below = ['compiler', 'entry-format', 'model', 'text'];
    expect(
      between.filter(
        ({ file, from, to }) =>
          from === 'compiler' &&
          !below.includes(to) &&
          !(file === 'compiler/registry-check/download.ts' && ['retry', 'semantics'].includes(to)),
      ),
    ).toEqual([]);
  });

  test("published code imports no package and no Node module, except for the types of the plugin's host", () => {
    const isPluginType = ({ file, target, isType }: (typeof imports)[number]) =>
      isType && moduleOf(file) === 'eslint' && ['eslint', 'estree'].includes(target);
    expect(
      imports.filter(
        (one) =>
          !one.own &&
          shipped(moduleOf(one.file)) &&
          !one.file.startsWith('model/schema/') &&
          !isPluginType(one),
      ),
    ).toEqual([]);
  });

  test('only the compiler and the schema import zod and yaml', () => {
    expect(
      imports.filter(
        ({ file, target }) => ['zod', 'yaml'].includes(target) && !/^(compiler|model\/schema)\//.test(file),
      ),
    ).toEqual([]);
  });

  test('no published code imports the schema', () => {
    expect(
      between.filter(
        ({ from, target }) => shipped(from) && from !== 'model' && target.startsWith('model/schema/'),
      ),
    ).toEqual([]);
  });

  test('there are no cycles between modules', () => {
    const edges = new Map(
      files.map((file) => [file, between.filter((one) => one.file === file).map(({ target }) => target)]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path, file];
      if (done.has(file)) return undefined;
      for (const next of edges.get(file) ?? []) {
        const cycle = visit(next, [...path, file]);
        if (cycle) return cycle;
      }
      done.add(file);
      return undefined;
    };
    for (const file of files) expect(visit(file, []), file).toBeUndefined();
  });
});
