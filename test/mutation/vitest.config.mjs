import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** The modules whose tests are checked. */
export const modules = ['classes', 'lookup', 'semantics', 'retry', 'matching', 'search'];

const module = process.env.MUTATION_MODULE;
const general = ['test/bad-input.test.ts', 'test/property/properties.test.ts'];

/** The tests, from the fastest to the slowest, because the first test that fails ends the run of a mutant. */
const order = [
  'stem',
  'tokenize',
  'near-stems',
  'read-query',
  'vocabulary',
  'search-index',
  'rank',
  'bad-input',
  'properties',
];

class QuickFirst extends BaseSequencer {
  async sort(files) {
    const place = ({ moduleId }) => order.indexOf(/([\w-]+)\.test\.ts$/.exec(moduleId)?.[1]);
    const late = (file) => (place(file) < 0 ? order.indexOf('bad-input') - 0.5 : place(file));
    return [...files].sort((a, b) => late(a) - late(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

// The mutation run and the coverage run execute the fast tests of these modules, from source.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: [
      ...(module ? [module] : modules).map((one) => `test/${one}/**/*.test.ts`),
      ...(module === 'search' ? [] : general),
    ],
    // Tests that measure time or quality reveal little about a mutant, and they are slow when every statement is
    // counted.
    exclude: module ? ['test/search/{relevance,time}.test.ts'] : [],
    testTimeout: 60_000,
    setupFiles: module ? ['test/mutation/first-use.mjs'] : [],
    sequence: { sequencer: QuickFirst },
    coverage: {
      provider: 'v8',
      include: [`src/{${modules.join()}}/**`],
      thresholds: { lines: 100 },
    },
  },
});
