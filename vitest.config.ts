import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const needsOfTheirOwn = [
  'integration',
  'bench',
  'runtimes',
  'compilers',
  'subpaths',
  'site',
  'mutation',
  'fixtures',
].map((folder) => `test/${folder}/**`);

// These tests reload modules that other tests use, change objects that all modules share, or depend on a module's
// state.
const isolated = [
  'test/search/{highlights,identifiers,is-about-http,note-phrases,rank,search-index,search-options,vocabulary,whole-entries}.test.ts',
  'test/lookup/parse-status-code.test.ts',
  'test/fuzz/polluted.test.ts',
  'test/time-of.test.ts',
];

// These tests build the package again, release it in a clone, run the scripts of the release in repositories of their
// own, or process large or random documents. `.ci/run` and `npm run check` run them, but `npm test` doesn't.
const forRelease = [
  'test/package/{release-flow,reproducible-build,when-changed}.test.ts',
  'test/repository/{changeset-check,workflow-steps}.test.ts',
  'test/fuzz/reference-time.test.ts',
  'test/reference/random-texts.test.ts',
];

/** The settings of all tests except those of the built package. */
const fromSource = {
  // Tests that start processes can be slow on a busy machine. None of them waits for anything.
  testTimeout: 60_000,
};

/** The settings of the tests of the built package. */
const ofBuilt = { testTimeout: 120_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    // By default, Vitest uses half of the cores, which would be one of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'run',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/package/**', ...needsOfTheirOwn, ...isolated, ...forRelease],
          // An isolated test file spends more time importing the library, its data, and its compiler than running its
          // tests.
          isolate: false,
          ...fromSource,
        },
      },
      { test: { name: 'run-isolated', include: isolated, ...fromSource } },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          exclude: forRelease,
          ...ofBuilt,
        },
      },
      // These tests include an entire build.
      { test: { name: 'release', include: forRelease, ...ofBuilt, testTimeout: 600_000 } },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/types/**/*.test-d.ts'],
            // This configuration includes only the files that the type tests import, not the project's thousand
            // files.
            tsconfig: './test/types/tsconfig.json',
          },
        },
      },
    ],
    reporters: ['default', './test/closing-line-reporter.ts'],
  },
});
