import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Options } from 'tsup';
import { isCommonJs } from './shared-modules.js';

/** Stands for `require`: esbuild, which prints ES modules here, would put a call in its place that no bundler follows. */
const LATER = 'REQUIRE_LATER';

/** Generated modules whose text stands nowhere else, and gets a file of its own. */
const OWN_FILES: readonly string[] = [
  'notes',
  'product-texts',
  'proxy-errors',
  'retry-reasons',
  'search-text',
  'summaries',
];

/** Generated modules whose text can be made of `data.json`, which ships anyway. */
const FROM_DATA: Readonly<Record<string, string>> = {
  comparisons: 'JSON.stringify(DATA.comparisons)',
  // Without `retry`, which `describe` reads from the table of the policy.
  descriptions: "DATA.codes.map(({ retry, ...long }) => long.code + ' ' + JSON.stringify(long)).join('\\n')",
  operations:
    'JSON.stringify(Object.fromEntries(DATA.operations.map((one) => [one.operation, one.recommendations])))',
};

const textFile = (module: string) => `${module}.text.cjs`;

/** What stands for the text of a generated module in a CommonJS file. */
function laterText(module: string): string | undefined {
  if (OWN_FILES.includes(module)) return `${LATER}('./${textFile(module)}').text`;
  return FROM_DATA[module]?.replace('DATA', `${LATER}('../data.json')`);
}

/** The function of a generated module that gives its text. */
const TEXT = /^(export const \w+ = \(\): string =>)\s+((['"]).*\3);$/m;

/**
 * Loads long texts on first use in CommonJS: scanning a literal costs a fresh process about 0.8 ms per 100 kB, whether
 * it is used or not. ES modules cannot wait without becoming asynchronous.
 */
export const loadTextsLater: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'load-texts-later',
  setup(build) {
    if (!isCommonJs(build)) return;
    build.onLoad({ filter: /[\\/]src[\\/]generated[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const text = laterText(basename(path, '.ts'));
      if (text === undefined) return undefined;
      const source = readFileSync(path, 'utf8');
      return { contents: source.replace(TEXT, (_, start: string) => `${start} ${text};`), loader: 'ts' };
    });
  },
};

export const requireLater: NonNullable<Options['plugins']>[number] = {
  name: 'require-later',
  renderChunk: (code) => ({ code: code.replaceAll(`${LATER}(`, 'require(') }),
};

/** Writes the texts that `loadTextsLater` leaves out of the CommonJS files, apart from those in `data.json`. */
export function writeTexts(): void {
  for (const module of OWN_FILES) {
    const text = TEXT.exec(readFileSync(`src/generated/${module}.ts`, 'utf8'))?.[2];
    if (text === undefined) throw new Error(`Cannot find the text of src/generated/${module}.ts`);
    writeFileSync(`dist/${textFile(module)}`, `'use strict';exports.text=${text};\n`);
  }
}
