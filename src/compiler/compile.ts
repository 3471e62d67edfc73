import { checkRules } from './check-rules.js';
import { readDataset } from './read-dataset.js';
import { renderAll } from './render-all.js';

/**
 * Reads and checks the records below `root` and renders the generated files. Returns the content of each file by path,
 * without writing anything.
 *
 * @throws DataError - If a record can't be read or a rule finds a problem.
 */
export function compile(root: string): Map<string, string> {
  const dataset = readDataset(root);
  checkRules(dataset);
  return renderAll(dataset);
}
