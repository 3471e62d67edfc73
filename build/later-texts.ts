import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';
import { inPhrases } from './phrases.js';
import { isCommonJs } from './shared-modules.js';

/** Stands for `require`: esbuild, which prints ES modules here, would put a call in its place that no bundler follows. */
const LATER = 'REQUIRE_LATER';

interface Text {
  /** The generated module whose function gives the text. */
  readonly module: string;
  /** The files that CommonJS reads the text from, in order. */
  readonly files: readonly string[];
}

/** A text of which each line is written out whole. */
const WHOLE_LINES = /^/;

/**
 * The texts that are written in phrases, which their readers open with `openText`, each with the beginning of a line
 * that stays as it is. The other texts are read as they are: they are short, or have a form of their own.
 */
const IN_PHRASES: Readonly<Record<string, RegExp>> = {
  descriptions: /^\S+ /,
  comparisons: /^\S+ /,
  operations: /^\S+ /,
  productTexts: /^[^|]*\|/,
  notesText: WHOLE_LINES,
  fingerprintLines: WHOLE_LINES,
};

/** A text as it ships. */
export function shipped(name: string, text: string): string {
  const key = IN_PHRASES[name];
  return key === undefined ? text : inPhrases(text, key);
}

/**
 * Texts that stand nowhere else, and get files of their own in CommonJS.
 *
 * npm packs files sorted by their names, so that an ES module follows its namesake for CommonJS, and what both have is in
 * the tarball once. gzip looks back 32 kB at most. So the texts are at the end of the ES module, in this order, and the
 * files with the same texts come next; and the text of the search, which is longer, is parted in the middle: one half
 * comes before its ES module and one after it.
 */
export const OWN_FILES: Readonly<Record<string, Text>> = {
  notesText: { module: 'notes', files: ['index.notes'] },
  checkRuleText: { module: 'check-rule-text', files: ['check.rules'] },
  fingerprintLines: { module: 'fingerprints', files: ['identify.patterns'] },
  proxyErrors: { module: 'proxy-errors', files: ['identify.proxy-errors'] },
  productTexts: { module: 'product-texts', files: ['product-texts'] },
  retryReasons: { module: 'retry-reasons', files: ['core.retry-reasons'] },
  summaries: { module: 'summaries', files: ['core.summaries'] },
  searchText: { module: 'search-text', files: ['search-text', 'search-text.rest'] },
};

/** Texts that can be made of `data.json`, which ships anyway. */
const FROM_DATA: Readonly<Record<string, string>> = {
  comparisons: "DATA.comparisons.map(({ codes, ...rest }) => codes + ' ' + JSON.stringify(rest)).join('\\n')",
  // Without `retry`, which `describe` reads from the table of the policy.
  descriptions: `(({ codes }) => [...codes.map(({ retry, ...long }) => long.code + ' ' + JSON.stringify(long)), '',
    ...codes.flatMap(({ code, meanings, otherUses }) => (meanings || otherUses).map((one) =>
      one.vendor + ' ' + one.vendorName + '\\n' + code + ' ' + JSON.stringify(one)))].join('\\n'))(DATA)`,
  operations:
    "DATA.operations.map((one) => one.operation + ' ' + JSON.stringify(one.recommendations)).join('\\n')",
};

const LATER_DATA = `${LATER}('../../data.json')`;

/** Their functions, whose names order them. */
export const ownTexts: readonly string[] = Object.keys(OWN_FILES);

/** What stands for a text in a CommonJS file. */
const laterText = (name: string) =>
  OWN_FILES[name]?.files.map((file) => `${LATER}('./${file}.js').text`).join(' + ') ??
  FROM_DATA[name]?.replace('DATA', LATER_DATA);

/** A function of a generated module that gives a text. */
const TEXT = /^(export const (\w+) = \(\): string =>)\s+((['"]).*\4);$/gm;

/** The text that a literal of a generated module stands for. */
const textOf = (literal: string): string => new Function(`return ${literal}`)();

/**
 * Writes texts in phrases, and loads them on first use in CommonJS: scanning a literal costs a fresh process about 0.8 ms
 * per 100 kB, whether it is used or not. ES modules cannot wait without becoming asynchronous.
 */
export const shipTexts: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'ship-texts',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]generated[\\/][\w-]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        TEXT,
        (_, start: string, name: string, literal: string) =>
          `${start} ${(isCommonJs(build) ? laterText(name) : undefined) ?? JSON.stringify(shipped(name, textOf(literal)))};`,
      ),
      loader: 'ts',
    }));
  },
};

export const requireLater: NonNullable<Options['plugins']>[number] = {
  name: 'require-later',
  renderChunk: (code) => ({ code: code.replaceAll(`${LATER}(`, 'require(') }),
};

/** A statement of an ES module that is nothing but a text. */
const STATEMENT =
  /\bvar (\w+)=\(\)=>("[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'|`[^`\\]*(?:\\.[^`\\]*)*`);\n?/g;

/** Puts the texts of an ES module at its end, where the tarball has them beside those of CommonJS. */
export function textsLast(code: string): string {
  const texts: { rank: number; text: string }[] = [];
  const rest = code.replace(STATEMENT, (text, name: string) => {
    if (text.length < 1000) return text;
    texts.push({ rank: ownTexts.indexOf(name), text });
    return '';
  });
  return (
    rest.trimEnd() +
    texts
      .sort((a, b) => a.rank - b.rank)
      .map(({ text }) => text.trimEnd())
      .join('') +
    '\n'
  );
}
