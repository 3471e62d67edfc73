import { spaced } from '../../text/spaced.js';
import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

/**
 * Reduces a phrase to the form in which it is compared. An identifier of two words keeps its underscore, because the
 * words alone can mean something else: `server_error` is an OAuth error, and "server error" isn't.
 */
const phraseOf = (text: string) =>
  /^[a-z\d]+_[a-z\d]+$/i.test(text) ? text.toLowerCase() : spaced(text).trim();

const line = (
  id: string,
  title: string,
  text: string,
  codes: readonly number[],
  phrases: readonly string[],
) => [id, title, text, codes.join(' '), [...new Set(phrases.map(phraseOf))].join('|')].join('\t');

/** Returns the notes about numbers that aren't status codes. Each number has one note, which covers all its uses. */
function numberNotes(dataset: Dataset): string[] {
  const byValue = new Map<string, Dataset['notStatusCodes'][number][]>();
  for (const use of dataset.notStatusCodes) {
    // Logs contain 000 for the value that a browser reports as 0.
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
 * Renders, in lowercase, the messages that products write without a status. Messages that are also in a record are
 * excluded because another product sends them with a status.
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
  return `${banner}/** Messages that products write without a status code, in lowercase. */\nexport const noteTexts = (): string =>\n  ${stringLiteral(sorted)};\n`;
}

/**
 * Renders the marks of the notes, in the order of the notes. Each line contains the codes of a note and its marks,
 * separated by a tab, or nothing if the note has no marks.
 */
export function renderNoteMarks(dataset: Dataset): string {
  const lines = dataset.notes.map(({ record: { codes, marks } }) =>
    marks === undefined
      ? ''
      : `${codes.join(' ')}\t${marks.flatMap(({ texts }) => texts.map((text) => spaced(text).trim())).join('|')}`,
  );
  return `${banner}/** The parts of messages that reveal the subject, in the order of the notes. Each line contains codes and marks, separated by a tab. */\nexport const noteMarks = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}

/**
 * Renders the notes of `searchNotes`. Each line contains an ID, a title, an explanation, codes, and phrases, separated
 * by tabs. Marks are phrases too, but `noteMarks` contains them already.
 */
export function renderNotes(dataset: Dataset): string {
  const written = dataset.notes.map(({ record: { id, title, text, codes, symptoms, errors } }) =>
    line(id, title, text, codes, [...new Set([...errors.flatMap(({ texts }) => texts), ...symptoms])]),
  );
  const lines = [...written, ...numberNotes(dataset), ...subStatusNotes(dataset)];
  return `${banner}/** The notes of \`searchNotes\`. Each line contains an ID, a title, the text, codes, and phrases, separated by tabs. */\nexport const notesText = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
