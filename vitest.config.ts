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

export default defineConfig({
  test: {
    // Half of the cores are the default, which is one of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'run',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', ...needsOfTheirOwn],
          // Tests that start processes take their time on a busy machine; none of them waits for anything.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['test/types/**/*.test-d.ts'],
            tsconfig: './tsconfig.json',
          },
        },
      },
    ],
    reporters: ['default', './test/closing-line-reporter.ts'],
  },
});
