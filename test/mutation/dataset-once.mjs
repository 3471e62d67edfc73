import { readDataset as read } from '../../src/compiler/read-dataset.js';

/** Reads the records only once in each process. */
export function readDataset(root) {
  globalThis.dataset ??= read(root);
  return globalThis.dataset;
}
