import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';
import { inPhrases } from './phrases.js';
import { isCommonJs } from './shared-modules.js';

/**
 * A placeholder for `require`. When esbuild prints ES modules, it would replace `require` with a call that bundlers
 * don't follow.
 */
const LATER = 'REQUIRE_LATER';

interface Text {
  /** The module in `src` with the function that returns the text. */
  readonly module: string;
  /** The files from which CommonJS loads the text, in order. */
  readonly files: readonly string[];
}

/** Matches no part of a line, for a text whose lines are abbreviated entirely. */
const WHOLE_LINES = /^/;

/**
 * The texts in which frequent phrases are abbreviated, and which are read with `openText`. For each text, the pattern
 * matches the start of a line that isn't abbreviated. Other texts are shipped unchanged, because they are short or have
 * a different format.
 */
const IN_PHRASES: Readonly<Record<string, RegExp>> = {
  descriptions: /^\S+ /,
  comparisons: /^\S+ /,
  operations: /^\S+ /,
  productTexts: /^[^|]*\|/,
  notesText: WHOLE_LINES,
  fingerprintLines: WHOLE_LINES,
};

/** Returns a text in its shipped form. */
export function shipped(name: string, text: string): string {
  const key = IN_PHRASES[name];
  return key === undefined ? text : inPhrases(text, key);
}

/**
 * Texts that aren't in any other file, so CommonJS loads them from separate files.
 *
 * npm packs files in the order of their names, so an ES module comes after the CommonJS file with the same name. gzip
 * stores content that both files contain only once, but it looks back at most 32 kB. Therefore, the texts are at the
 * end of the ES module, in this order, and the files with the same texts come next. The search text is longer, so it's
 * split in the middle: one half comes before its ES module, and the other half after it.
 */
export const OWN_FILES: Readonly<Record<string, Text>> = {
  noteMarks: { module: 'generated/note-marks', files: ['index-search.marks'] },
  noteTexts: { module: 'generated/note-texts', files: ['index-search.messages'] },
  notesText: { module: 'generated/notes', files: ['index-search.notes'] },
  stopWords: { module: 'generated/stop-words', files: ['index-search.stop-words'] },
  synonymGroups: { module: 'generated/synonyms', files: ['index-search.synonyms'] },
  otherWords: { module: 'search/other-words', files: ['index-search.words'] },
  checkRuleText: { module: 'generated/check-rule-text', files: ['check.rules'] },
  fingerprintLines: { module: 'generated/fingerprints', files: ['identify.patterns'] },
  proxyErrors: { module: 'generated/proxy-errors', files: ['identify.proxy-errors'] },
  productTexts: { module: 'generated/product-texts', files: ['product-texts'] },
  retryReasons: { module: 'generated/retry-reasons', files: ['core.retry-reasons'] },
  summaries: { module: 'generated/summaries', files: ['core.summaries'] },
  searchText: { module: 'generated/search-text', files: ['search-text', 'search-text.rest'] },
};

/** Texts that can be generated from `data.json`, which is part of the package anyway. */
const FROM_DATA: Readonly<Record<string, string>> = {
  comparisons: "DATA.comparisons.map(({ codes, ...rest }) => codes + ' ' + JSON.stringify(rest)).join('\\n')",
  // `describe` reads `retry` from the policy table, so it's omitted here.
  descriptions: `(({ codes }) => [...codes.map(({ retry, ...long }) => long.code + ' ' + JSON.stringify(long)), '',
    ...codes.flatMap(({ code, meanings, otherUses }) => (meanings || otherUses).map((one) =>
      one.vendor + ' ' + one.vendorName + '\\n' + code + ' ' + JSON.stringify(one)))].join('\\n'))(DATA)`,
  operations:
    "DATA.operations.map((one) => one.operation + ' ' + JSON.stringify(one.recommendations)).join('\\n')",
};

const LATER_DATA = `${LATER}('../../data.json')`;

/** The functions of these texts, in order. */
export const ownTexts: readonly string[] = Object.keys(OWN_FILES);

/** Returns the expression that replaces a text in a CommonJS file. */
const laterText = (name: string) =>
  OWN_FILES[name]?.files.map((file) => `${LATER}('./${file}.js').text`).join(' + ') ??
  FROM_DATA[name]?.replace('DATA', LATER_DATA);

/** Matches a function in a generated module that returns a text. */
const TEXT = /^(export const (\w+) = \(\): string =>)\s+((['"]).*\4);$/gm;

/** Returns the text that a literal in a generated module represents. */
const textOf = (literal: string): string => new Function(`return ${literal}`)();

/**
 * Abbreviates texts, and makes CommonJS load them on first use. Parsing a literal takes a new process about 0.8 ms per
 * 100 kB, even if the literal is never used. ES modules can't defer loading without becoming asynchronous.
 */
export const shipTexts: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'ship-texts',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]src[\\/](?:generated[\\/][\w-]+|search[\\/]other-words)\.ts$/ },
      ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(
          TEXT,
          (_, start: string, name: string, literal: string) =>
            `${start} ${(isCommonJs(build) ? laterText(name) : undefined) ?? JSON.stringify(shipped(name, textOf(literal)))};`,
        ),
        loader: 'ts',
      }),
    );
  },
};

export const requireLater: NonNullable<Options['plugins']>[number] = {
  name: 'require-later',
  renderChunk: (code) => ({ code: code.replaceAll(`${LATER}(`, 'require(') }),
};

/** Matches a statement in an ES module that only defines a text. */
const STATEMENT =
  /\bvar (\w+)=\(\)=>("[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'|`[^`\\]*(?:\\.[^`\\]*)*`);\n?/g;

/** Moves the texts of an ES module to its end, which puts them next to the CommonJS texts in the tarball. */
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
