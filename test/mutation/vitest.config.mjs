import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { bundledTestOf, isBundled, MODULES, quickTestsOf, testsOf } from './modules.mjs';

const module = process.env.MUTATION_MODULE;

/** The tests, from the fastest to the slowest, because the first test that fails ends the run of a mutant. */
const order = [
  'golden',
  'stem',
  'tokenize',
  'near-stems',
  'read-query',
  'vocabulary',
  'search-index',
  'rank',
  'bad-input',
  'properties',
  'hostile-documents',
];

class QuickFirst extends BaseSequencer {
  async sort(files) {
    const place = ({ moduleId }) => order.indexOf(/([\w-]+)\.test\.\w+$/.exec(moduleId)?.[1]);
    const late = (file) => (place(file) < 0 ? order.indexOf('bad-input') - 0.5 : place(file));
    return [...files].sort((a, b) => late(a) - late(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

// The mutation run and the coverage run execute the fast tests of the modules with logic.
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: module
      ? quickTestsOf(module).map((file) => (isBundled(module) ? bundledTestOf(file) : file))
      : [...new Set(MODULES.flatMap(testsOf))],
    exclude: [],
    testTimeout: 60_000,
    maxWorkers: 2,
    // For a mutant, it only matters whether a test fails, not how.
    ...(module ? { reporters: [{}], diff: { truncateThreshold: 10 } } : {}),
    sequence: { sequencer: QuickFirst },
    coverage: {
      provider: 'v8',
      include: [`src/{${MODULES.join()}}/**`],
      thresholds: {
        lines: 98,
        'src/{classes,lookup,semantics,retry,matching,search}/**': { lines: 100 },
      },
    },
  },
});
