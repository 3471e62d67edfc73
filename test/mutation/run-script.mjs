import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

// This value persists while Vitest reloads its files.
globalThis.compiledTests ??= new Map();

function compiled(file) {
  const known = globalThis.compiledTests.get(file);
  if (known !== undefined) return known;
  const code = `(function (exports, module, require, url) {${readFileSync(file, 'utf8')}\n})`;
  const fresh = new Script(code, { filename: file }).runInThisContext();
  globalThis.compiledTests.set(file, fresh);
  return fresh;
}

/** Returns the value that `require` returns for a package. */
const commonJsOf = (imported) =>
  typeof imported.default === 'function' ? imported.default : { ...imported.default, ...imported };

/** Runs a bundled test with the packages that it imports. */
export function runScript(file, packages) {
  const module = { exports: {} };
  const require = (name) => commonJsOf(packages[name]);
  compiled(file)(module.exports, module, require, pathToFileURL(resolve(file)).href);
}
