import { checkRules } from './check-rules.js';
import { readDataset } from './read-dataset.js';
import { renderAll } from './render-all.js';

/**
 * Reads the records below `root`, checks them, and renders every generated file by its path. Writes nothing.
 *
 * @throws DataError - When a record cannot be read or a rule finds something.
 */
export function compile(root: string): Map<string, string> {
  const dataset = readDataset(root);
  checkRules(dataset);
  return renderAll(dataset);
}
