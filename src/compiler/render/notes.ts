import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

const line = (
  id: string,
  title: string,
  text: string,
  codes: readonly number[],
  phrases: readonly string[],
) =>
  [
    id,
    title,
    text,
    codes.join(' '),
    phrases.map((phrase) => phrase.replace(/[|\s]+/g, ' ').trim()).join('|'),
  ].join('\t');

/** Numbers that aren't status codes: one note per number, with all its uses. */
function numberNotes(dataset: Dataset): string[] {
  const byValue = new Map<string, Dataset['notStatusCodes'][number][]>();
  for (const use of dataset.notStatusCodes) {
    // A log writes 000 for what a browser calls 0.
    const key = /^0+$/.test(use.value) ? '000' : use.value;
    byValue.set(key, [...(byValue.get(key) ?? []), use]);
  }
  return [...byValue].map(([key, uses]) => {
    const values = [...new Set(uses.map(({ value }) => value))];
    const names = [...new Set(uses.flatMap(({ name }) => name ?? []))];
    const title = [values.join(' or '), ...(names.length === 1 ? names : [])].join(' ');
    const text = uses.map(({ owner, what }) => `${owner}: ${what}`).join(' ');
    return line(`number-${key.replace(/^-/, 'minus-')}`, title, text, [], values);
  });
}

const subStatusNotes = ({ iisSubStatuses }: Dataset): string[] =>
  iisSubStatuses.subStatuses.map(({ value, what, codes }) =>
    line(`iis-${value.replace('.', '-')}`, `IIS ${value}`, what, codes, [value]),
  );

const lower = (text: string) => text.replaceAll('|', ' ').toLowerCase();

/**
 * Messages that products write without a status, in lowercase: those in notes but not in any record. If a record has
 * the message too, another product sends it with a status.
 */
export function renderNoteTexts(dataset: Dataset): string {
  const { registered, vendor, nonstandard, notes } = dataset;
  const withStatus = new Set(
    [...registered, ...vendor, ...nonstandard].flatMap(({ record: { words } }) =>
      [...words.symptoms, ...[...words.errors, ...words.names].flatMap(({ texts }) => texts)].map(lower),
    ),
  );
  const texts = notes
    .flatMap(({ record }) => record.errors.flatMap((group) => group.texts.map(lower)))
    .filter((text) => !withStatus.has(text));
  const sorted = [...new Set(texts)].sort().join('|');
  return `${banner}/** Messages that products write without a status code, in lowercase. */\nexport const NOTE_TEXTS =\n  ${stringLiteral(sorted)};\n`;
}

/** The notes of `searchNotes`, one line each: ID, title, text, codes, and phrases, separated by tabs. */
export function renderNotes(dataset: Dataset): string {
  const written = dataset.notes.map(({ record: { id, title, text, codes, symptoms, errors } }) =>
    line(id, title, text, codes, [...new Set([...errors.flatMap(({ texts }) => texts), ...symptoms])]),
  );
  const lines = [...written, ...numberNotes(dataset), ...subStatusNotes(dataset)];
  return `${banner}/** The notes of \`searchNotes\`, one line each: ID, title, text, codes, and phrases, separated by tabs. */\nexport const notesText = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
