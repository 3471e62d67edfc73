import { beforeAll } from 'vitest';
import { parseStatusCode, reasonPhrase, retryAdvice, statusName, summary } from '../../src/index.js';

const firstUses = [
  () => reasonPhrase(404),
  () => statusName(404),
  () => summary(404),
  () => parseStatusCode('.'),
  () => retryAdvice(404),
];

// Data that is built on first use is built here, before any test. Otherwise, its mutants would be tested only by the
// first test. A mutant that throws an error here must reach the tests, which report it as killed.
beforeAll(() => {
  for (const use of firstUses) {
    try {
      use();
    } catch {}
  }
});
