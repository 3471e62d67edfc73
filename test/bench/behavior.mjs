// Compares facts, not times: the results of the library and its alternatives for a few inputs, and the type of a
// constant.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const require = createRequire(import.meta.url);

const UNKNOWN = 471;

function outcome(call) {
  try {
    return String(call());
  } catch {
    return 'throws';
  }
}

/** Returns the type of each constant in `let status = ...`, for each library that has constants. */
function constantTypes(imports) {
  const folder = mkdtempSync(join(here, '.types-'));
  symlinkSync(`${here}node_modules`, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const types = Object.entries(imports).map(([name, [statement, constant]]) => {
    const file = join(folder, 'probe.ts');
    writeFileSync(file, `${statement}\nexport let probe = ${constant};\n`);
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      strict: true,
      noEmit: true,
      types: [],
    });
    const checker = program.getTypeChecker();
    const [probe] = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
    return [name, checker.typeToString(checker.getTypeOfSymbol(probe))];
  });
  rmSync(folder, { recursive: true, force: true });
  return Object.fromEntries(types);
}

/** Returns one row for each library. */
export function behavior(atlas) {
  const codes = require('http-status-codes');
  const statuses = require('statuses');
  const { default: httpStatus } = require('http-status');
  const registered = Object.values(atlas.StatusCode);
  const numbers = (values) => [...new Set(values)].filter((value) => typeof value === 'number');
  const types = constantTypes({
    'http-status-atlas': [`import { NOT_FOUND } from '${root}dist/index.js';`, 'NOT_FOUND'],
    'http-status-codes': ["import { StatusCodes } from 'http-status-codes';", 'StatusCodes.NOT_FOUND'],
    'http-status': ["import status from 'http-status';", 'status.NOT_FOUND'],
  });
  const rows = {
    'http-status-atlas': { has: registered, phrase: atlas.reasonPhrase },
    'http-status-codes': { has: numbers(Object.values(codes.StatusCodes)), phrase: codes.getReasonPhrase },
    statuses: { has: statuses.codes, phrase: statuses },
    'http-status': { has: numbers(Object.values(httpStatus)), phrase: (code) => httpStatus[code] },
  };
  return Object.entries(rows).map(([name, { has, phrase }]) => ({
    name,
    constant: types[name] ?? 'no constants',
    missing: registered.filter((code) => !has.includes(code)),
    unknown: outcome(() => phrase(UNKNOWN)),
    phrase422: outcome(() => phrase(422)),
  }));
}
