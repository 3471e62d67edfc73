import { readdirSync } from 'node:fs';

const general = ['test/bad-input.test.ts', 'test/property/properties.test.ts'];
const interop = ['test/interop/interop.test.ts'];

/** The modules of logic, and the tests that have to notice a change in each: folders and files. */
const TESTS = {
  classes: ['test/classes', ...general],
  lookup: ['test/lookup', ...general],
  semantics: ['test/semantics', ...general],
  retry: ['test/retry', ...general],
  matching: ['test/matching', ...general],
  text: ['test/text'],
  'entry-format': ['test/entry-format'],
  search: ['test/search'],
  describe: ['test/describe'],
  guide: ['test/guide'],
  grpc: interop,
  openapi: interop,
  problem: interop,
  telemetry: interop,
  reading: ['test/reading'],
  explain: ['test/explain'],
  identify: ['test/identify'],
  check: ['test/check'],
  reference: ['test/reference'],
  eslint: ['test/eslint'],
};

export const MODULES = Object.keys(TESTS);

/** Mutations that reveal little: the patterns of `reading` are lists of words, which its labeled texts measure. */
export const EXCLUDED = { reading: ['Regex'] };

const isTest = (name) => name.endsWith('.test.ts');

export const testsOf = (module) =>
  TESTS[module].flatMap((path) =>
    isTest(path)
      ? [path]
      : readdirSync(path)
          .filter(isTest)
          .map((name) => `${path}/${name}`),
  );

/** Whether the tests run as bundles: some of `search` put other modules in the place of its data. */
export const isBundled = (module) => module !== 'search';

/** Beside the test, which names files from there. */
export const bundledTestOf = (file) => file.replace(/\.ts$/, '.mjs');
