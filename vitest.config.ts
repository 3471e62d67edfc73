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

// They load modules anew in the place of those of other tests, or change what every module sees.
const isolated = [
  'test/search/{highlights,rank,search-index,search-options,vocabulary}.test.ts',
  'test/lookup/parse-status-code.test.ts',
  'test/fuzz/polluted.test.ts',
];

// They build the package again, release it in a clone, or process documents of 1 MB: `.ci/run` and `npm run check` run
// them, and `npm test` doesn't.
const forRelease = [
  'test/package/{release-flow,reproducible-build,when-changed}.test.ts',
  'test/fuzz/reference-time.test.ts',
];

/** What every test but those of the built package has in common. */
const fromSource = {
  // Tests that start processes take their time on a busy machine; none of them waits for anything.
  testTimeout: 60_000,
};

/** What the tests of the built package have in common. */
const ofBuilt = { testTimeout: 120_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    // Half of the cores are the default, which is one of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'run',
          include: ['test/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'test/package/**', ...needsOfTheirOwn, ...isolated, ...forRelease],
          // A file alone spends more time on importing the library, its data and its compiler than on its tests.
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
      // A whole build is part of them.
      { test: { name: 'release', include: forRelease, ...ofBuilt, testTimeout: 600_000 } },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/types/**/*.test-d.ts'],
            // What the tests of types import, not the thousand files of the project.
            tsconfig: './test/types/tsconfig.json',
          },
        },
      },
    ],
    reporters: ['default', './test/closing-line-reporter.ts'],
  },
});
