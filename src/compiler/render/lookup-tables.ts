import { squash } from '../../text/squash.js';
import type { Dataset } from '../dataset.js';
import { namedRecords } from './codes.js';
import { banner, numberArray, stringLiteral } from './typescript.js';

/**
 * Renders an array of strings in the order of their codes. After a gap, a number specifies the code of the next string,
 * so gaps take little space.
 */
function table(name: string, doc: string, entries: readonly (readonly [number, string])[]): string {
  const parts = entries.flatMap(([code, text], at) =>
    entries[at - 1]?.[0] === code - 1 ? [text] : [code, text],
  );
  return `/** ${doc} A number is the code of the next string. A string without a number before it belongs to the next code in sequence. */\nexport const ${name} =\n  ${stringLiteral(parts.join('|'))};\n`;
}

/** Renders each code's reason phrase. */
export function renderPhrases(dataset: Dataset): string {
  const entries = dataset.registered.flatMap(({ record: { code, reasonPhrase } }) =>
    reasonPhrase === undefined ? [] : [[code, reasonPhrase] as const],
  );
  return `${banner}${table('PHRASES', 'Reason phrases by code.', entries)}`;
}

/** Renders each code's name. */
export function renderNames(dataset: Dataset): string {
  return `${banner}${table(
    'NAMES',
    'Names of constants by code.',
    namedRecords(dataset).map(({ code, name }) => [code, name] as const),
  )}`;
}

/** Renders the codes that have constants. Each run of codes consists of its first and last code. */
export function renderKnownRuns(dataset: Dataset): string {
  const runs: number[] = [];
  for (const { code } of namedRecords(dataset)) {
    if (runs.at(-1) === code - 1) runs[runs.length - 1] = code;
    else runs.push(code, code);
  }
  return `${banner}/** The members of \`StatusCode\` as runs of consecutive codes: first, last, first, last. */\n${numberArray('KNOWN_RUNS', runs)}\n`;
}

/** Renders the old names and phrases that are accepted but never returned. They are reduced to letters and digits. */
export function renderSpellings(dataset: Dataset): string {
  const registered = new Map(
    dataset.registered.flatMap(({ record: { code, reasonPhrase } }) =>
      reasonPhrase === undefined ? [] : [[squash(reasonPhrase), code] as const],
    ),
  );
  const spellings = new Map<string, number>();
  for (const { record } of dataset.registered) {
    const current = record.reasonPhrase === undefined ? '' : squash(record.reasonPhrase);
    const old = [
      ...record.formerPhrases.map(({ reasonPhrase }) => reasonPhrase),
      ...record.deprecatedNames,
      ...record.otherNames.filter(({ kind }) => kind === 'constant').map(({ name }) => name),
      ...record.implementationPhrases
        // If a server sends another code's phrase, that phrase doesn't become a spelling of this code.
        .filter(({ reasonPhrase }) => (registered.get(squash(reasonPhrase)) ?? record.code) === record.code)
        .map(({ reasonPhrase }) => reasonPhrase),
    ];
    for (const spelling of old.map(squash)) if (spelling !== current) spellings.set(spelling, record.code);
  }
  const byCode = new Map<number, string[]>();
  for (const [spelling, code] of spellings) byCode.set(code, [...(byCode.get(code) ?? []), spelling]);
  const text = [...byCode].map(([code, list]) => `${code} ${list.sort().join(' ')}`).join('\n');
  return `${banner}/** Alternative spellings, reduced to letters and digits. There is one line per code. */\nexport const SPELLINGS =\n  ${stringLiteral(text)};\n`;
}

/** Renders the summaries, one line per code. */
export function renderSummaries(dataset: Dataset): string {
  const lines = [...dataset.registered, ...dataset.nonstandard]
    .map(({ record: { code, summary } }) => ({ code, summary }))
    .sort((a, b) => a.code - b.code)
    .map(({ code, summary }) => `${code} ${summary}`);
  return `${banner}/** The summaries, one line per code. */\nexport const summaries = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}

/** Renders the date of the registry snapshot. */
export function renderRegistry(dataset: Dataset): string {
  return `${banner}/**\n * The date (ISO 8601) of the IANA registry version that the data matches.\n *\n * @see {@link https://www.iana.org/assignments/http-status-codes/ | the registry}\n *\n * @example\n * \`\`\`ts\n * import { REGISTRY_UPDATED } from 'http-status-atlas';\n *\n * REGISTRY_UPDATED; // => ${stringLiteral(dataset.registryUpdated)}\n * \`\`\`\n */\nexport const REGISTRY_UPDATED = ${stringLiteral(dataset.registryUpdated)} as const;\n`;
}
