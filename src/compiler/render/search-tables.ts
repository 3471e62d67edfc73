import { writeEntries } from '../../entry-format/write-entries.js';
import { squash } from '../../text/squash.js';
import { stem } from '../../text/stem.js';
import { stopWordTest } from '../../text/stop-word-test.js';
import { tokenize } from '../../text/tokenize.js';
import type { Dataset } from '../dataset.js';
import { sharedMessages, withoutLonger } from './search-messages.js';
import { banner, docComment, stringLiteral } from './typescript.js';

type Words = Dataset['registered'][number]['record']['words'];

const unique = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.filter((text): text is string => text !== undefined && text !== '')),
];

/**
 * Checks whether `search` can derive a name from a known phrase or name by changing the style or by adding a language's
 * prefix or suffix.
 */
const isDerivable = (name: string, known: readonly (string | undefined)[]) => {
  const bare = name
    .replace(/^(?:HTTP_?|Http|Status)(?=[A-Z])/, '')
    .replace(/(?<=[a-z])(?:Http)?(?:Exception|Error)$/, '');
  return known.some(
    (one) => one !== undefined && (squash(one) === squash(bare) || squash(one) === squash(name)),
  );
};

/** The columns of a code's entries, in order. */
interface EntryColumns {
  readonly phrases: readonly string[];
  readonly names: readonly string[];
  /** Symptoms and error messages. */
  readonly words: readonly string[];
  readonly topics: readonly string[];
  readonly fields: readonly string[];
  readonly vendorNames: readonly string[];
}

interface Columns extends EntryColumns {
  readonly code: number;
  readonly standing: string;
  readonly vendors: readonly string[];
  readonly documents: readonly string[];
}

/**
 * Merges the strings of one kind. For strings that products write, the names of the product and the source are
 * omitted.
 */
const merge = (all: readonly Words[], key: keyof Words) =>
  unique(all.flatMap((words) => words[key].flatMap((one) => (typeof one === 'string' ? [one] : one.texts))));

function columnsOf(dataset: Dataset): Columns[] {
  const vendorsOf = (code: number) => dataset.vendor.filter(({ record }) => record.code === code);
  const shared = sharedMessages(
    [...dataset.registered, ...dataset.nonstandard].map(({ record: { code, words } }) =>
      merge([words, ...vendorsOf(code).map((use) => use.record.words)], 'errors'),
    ),
  );
  const registered = dataset.registered.map(({ record }): Columns => {
    const uses = vendorsOf(record.code);
    const words = [record.words, ...uses.map((use) => use.record.words)];
    const { definedBy, alsoDefinedBy } = record;
    return {
      code: record.code,
      standing: record.standing,
      vendors: uses.map(({ slug }) => slug),
      documents: unique(
        [definedBy, ...alsoDefinedBy].map(
          ({ document, section }) => `${document.replace('RFC ', '')} ${section}`,
        ),
      ),
      phrases: unique([
        record.reasonPhrase,
        ...record.formerPhrases.map(({ reasonPhrase }) => reasonPhrase),
        ...record.implementationPhrases.map(({ reasonPhrase }) => reasonPhrase),
      ]),
      names: unique([
        ...record.deprecatedNames,
        // parseStatusCode parses the constant names of other platforms. Only the words of these names are indexed here.
        ...record.otherNames.filter(({ kind }) => kind !== 'constant').map(({ name }) => name),
        ...merge(words, 'names'),
      ]).filter(
        (name) =>
          !isDerivable(name, [
            record.reasonPhrase,
            ...record.formerPhrases.map(({ reasonPhrase }) => reasonPhrase),
            ...record.implementationPhrases.map(({ reasonPhrase }) => reasonPhrase),
            // parseStatusCode parses these names, and search calls it first.
            ...record.otherNames.filter(({ kind }) => kind === 'constant').map(({ name: one }) => one),
          ]),
      ),
      words: [
        // The phrase of a vendor doesn't name a registered code, so it's only a symptom.
        ...unique(uses.map((use) => use.record.reasonPhrase)),
        ...merge(words, 'symptoms'),
        ...withoutLonger(merge(words, 'errors'), shared).filter(
          (text) => !isDerivable(text, [record.reasonPhrase]),
        ),
      ],
      topics: [
        ...merge(words, 'topics'),
        ...(record.heuristicallyCacheable ? ['heuristically cacheable by default'] : []),
      ],
      fields: unique(
        record.fields
          .filter(({ name }) => !/^(Date|Content-Length|Transfer-Encoding)$/.test(name))
          .map(({ name }) => name),
      ),
      vendorNames: uses.map(({ slug }) => dataset.vendors[slug] ?? slug),
    };
  });
  const nonstandard = dataset.nonstandard.map(({ record }): Columns => {
    const uses = vendorsOf(record.code);
    const words = [record.words, ...uses.map((use) => use.record.words)];
    // The primary vendor's phrase is the name of the code. The phrases of other vendors are only symptoms.
    const isNamed = ({ slug }: { slug: string }) => [undefined, slug].includes(record.primaryVendor);
    const phraseOf = (use: (typeof uses)[number]) => use.record.reasonPhrase;
    return {
      code: record.code,
      standing: 'nonstandard',
      vendors: uses.map(({ slug }) => slug),
      documents: [],
      phrases: unique(uses.filter(isNamed).map(phraseOf)),
      names: merge(words, 'names'),
      words: unique([
        ...uses.filter((use) => !isNamed(use)).map(phraseOf),
        ...merge(words, 'symptoms'),
        ...withoutLonger(merge(words, 'errors'), shared),
      ]),
      topics: merge(words, 'topics'),
      fields: [],
      vendorNames: uses.map(({ slug }) => dataset.vendors[slug] ?? slug),
    };
  });
  return [...registered, ...nonstandard].sort((a, b) => a.code - b.code);
}

const stopStems = ({ stopWords }: Dataset) => unique(Object.values(stopWords).flat().map(stem));

/** Returns the stems in a string. Stop words are left out if enough other stems remain. */
type StemsOf = (text: string) => ReadonlySet<string>;

function stemsReader(dataset: Dataset): StemsOf {
  const isStopWord = stopWordTest(stopStems(dataset));
  return (text) => {
    const stems = [...new Set(tokenize(text).map((token) => token.stem))];
    const telling = stems.filter((one) => !isStopWord(one));
    return new Set(telling.length > 1 ? telling : stems);
  };
}

/** A stem that appears in at least this many codes doesn't help to identify a code. */
const COMMON = 24;

/** Counts the codes in which each stem appears. */
function codeCounts(codes: readonly Columns[], stemsOf: StemsOf): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, standing, vendors, documents, ...columns } of codes) {
    const stems = new Set(
      Object.values(columns)
        .flat()
        .flatMap((text: string) => [...stemsOf(text)]),
    );
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/**
 * Removes the entries of a code that repeat another entry or add only a common word. The first columns have the most
 * weight. Headers and vendors are kept because they are also looked up by name.
 */
function withoutRepeats(
  { fields, vendorNames, ...columns }: EntryColumns,
  counts: ReadonlyMap<string, number>,
  stemsOf: StemsOf,
): string[][] {
  const others = Object.values(columns).flatMap((texts) => texts.map(stemsOf));
  const addsLittle = (stems: ReadonlySet<string>) =>
    others.some(
      (other) =>
        other.size > 0 &&
        other.size === stems.size - 1 &&
        [...other].every((stem) => stems.has(stem)) &&
        [...stems].every((stem) => other.has(stem) || (counts.get(stem) ?? 0) >= COMMON),
    );
  const seen = new Set<string>();
  const kept = Object.entries(columns).map(([column, texts]) =>
    texts.filter((text) => {
      const stems = stemsOf(text);
      if (column === 'words' && addsLittle(stems)) return false;
      return seen.size < seen.add([...stems].sort().join(' ') || text).size;
    }),
  );
  return [...kept.map((texts) => texts.sort()), [...fields], [...vendorNames]];
}

/** Renders each code's search data. */
export function renderSearchText(dataset: Dataset): string {
  const codes = columnsOf(dataset);
  const stemsOf = stemsReader(dataset);
  const counts = codeCounts(codes, stemsOf);
  const rows = codes.map(({ code, standing, vendors, documents, ...entries }) => ({
    head: [`${code} ${standing}`, vendors.join('|'), documents.join('|')],
    columns: withoutRepeats(entries, counts, stemsOf).map((texts) =>
      texts.map((text) => text.replace(/[|\s]+/g, ' ').trim()),
    ),
  }));
  const doc = docComment([
    'The search data of all codes. The first line has the digits, the number of one-digit pieces, and the pieces of text.',
    'Each of the other lines is for one code: tabs separate columns, vertical bars separate entries, and numbers represent pieces.',
  ]);
  return `${banner}${doc}\nexport const searchText = (): string =>\n  ${stringLiteral(writeEntries(rows))};\n`;
}

/** Renders the stems of words that reveal little about a status. */
export function renderStopWords(dataset: Dataset): string {
  const text = stopStems(dataset).sort().join(' ');
  return `${banner}/** The stems of words that reveal little about a status. */\nexport const stopWords = (): string =>\n  ${stringLiteral(text)};\n`;
}

/** Renders the stems of words that are treated as synonyms in a query, one line per group. */
export function renderSynonyms(dataset: Dataset): string {
  const groups = dataset.synonyms.map((group) => unique(group.map(stem))).filter(({ length }) => length > 1);
  const text = groups.map((group) => group.join(' ')).join('\n');
  return `${banner}/** The stems of words that are treated as synonyms in a query, one line per group. */\nexport const synonymGroups = (): string =>\n  ${stringLiteral(text)};\n`;
}
