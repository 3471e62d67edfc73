import { readdirSync } from 'node:fs';

const general = ['test/bad-input.test.ts', 'test/property/properties.test.ts'];
const interop = ['test/interop/interop.test.ts'];

/** The modules with logic, and for each module, the test folders and files that must detect a change. */
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

/** Tests that measure time or quality, or parse many pages: they are slow, and reveal little about a mutant. */
const SLOW = ['search/relevance', 'search/time', 'reference/markdown', 'reference/random-texts'].map(
  (name) => `test/${name}.test.ts`,
);

const isTest = (name) => name.endsWith('.test.ts');

export const testsOf = (module) =>
  TESTS[module].flatMap((path) =>
    isTest(path)
      ? [path]
      : readdirSync(path)
          .filter(isTest)
          .map((name) => `${path}/${name}`),
  );

/** The tests that run for each mutant. */
export const quickTestsOf = (module) => testsOf(module).filter((file) => !SLOW.includes(file));

/** Whether the tests run as bundles. Some tests of `search` replace its data with other modules. */
export const isBundled = (module) => module !== 'search';

/** The bundle is next to the test, because the test contains paths relative to its folder. */
export const bundledTestOf = (file) => file.replace(/\.ts$/, '.mjs');
