import { readDataset as read } from '../../src/compiler/read-dataset.js';

/** Reads the records once in a process. */
export function readDataset(root) {
  globalThis.dataset ??= read(root);
  return globalThis.dataset;
}
