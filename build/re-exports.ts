import { readFileSync, writeFileSync } from 'node:fs';

/** Rollup's getters for what a CommonJS file re-exports. */
const GETTER =
  /Object\.defineProperty\(exports, k, \{\s*enumerable: true,\s*get: function \(\) \{ return (\w+)\[k\]; \}\s*\}\)/g;

/** Makes them values: nothing is exported that changes, and a getter costs every call through the namespace. */
export function copyReExports(file: string): void {
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, code.replace(GETTER, 'exports[k] = $1[k]'));
}
