import { beforeAll } from 'vitest';
import { parseStatusCode, reasonPhrase, retryAdvice, statusName, summary } from '../../src/index.ts';

const firstUses = {
  lookup: [() => reasonPhrase(404), () => statusName(404), () => summary(404), () => parseStatusCode('.')],
  retry: [() => retryAdvice(404)],
};

// What is built on first use is built here, before any test: otherwise its mutants would be tried on no test but the
// first. A mutant that throws here has to reach the tests, which are what says that it is dead.
beforeAll(() => {
  for (const use of firstUses[process.env.MUTATION_MODULE] ?? []) {
    try {
      use();
    } catch {}
  }
});
