import { vi } from 'vitest';
import { type EntryRow, writeEntries } from '../../src/entry-format/write-entries.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { stem as stemOf } from '../../src/text/stem.js';
import { tokenize } from '../../src/text/tokenize.js';

/** The search data of a code, by column. */
export interface Line {
  readonly code: number;
  readonly standing?: string;
  readonly vendors?: readonly string[];
  readonly documents?: readonly string[];
  readonly phrases?: readonly string[];
  readonly names?: readonly string[];
  readonly symptoms?: readonly string[];
  readonly errors?: readonly string[];
  readonly topics?: readonly string[];
  readonly fields?: readonly string[];
  readonly vendorNames?: readonly string[];
}

const rowOf = ({
  code,
  standing = 'standard',
  vendors = [],
  documents = [],
  ...columns
}: Line): EntryRow => ({
  head: [`${code} ${standing}`, vendors.join('|'), documents.join('|')],
  columns: [
    columns.phrases,
    columns.names,
    [...(columns.symptoms ?? []), ...(columns.errors ?? [])],
    columns.topics,
    columns.fields,
    columns.vendorNames,
  ].map((entries = []) => entries),
});

/** Returns the entries that contain a stem, in order. */
export const entriesOf = ({ vocabulary }: SearchIndex, stem: string): number[] =>
  vocabulary
    .stemsOf(stem)
    .flatMap((one) => one.entries())
    .sort((a, b) => a - b);

/** Returns the rarity of a stem, or `undefined` if the index doesn't contain it. */
export const rarityOf = ({ vocabulary }: SearchIndex, stem: string): number | undefined =>
  vocabulary.stemsOf(stem)[0]?.rarity;

/**
 * Loads the search module with a few lines instead of the dataset, so that a test contains everything that a result
 * depends on. Each call reloads the module, so data that is built on first use is built again.
 */
export async function searchOver(lines: readonly Line[], synonyms: readonly string[] = []) {
  vi.resetModules();
  vi.doMock('../../src/generated/search-text.js', () => ({
    searchText: () => writeEntries(lines.map(rowOf)),
  }));
  vi.doMock('../../src/generated/synonyms.js', () => ({
    synonymGroups: () => synonyms.map((group) => group.split(' ').map(stemOf).join(' ')).join('\n'),
  }));
  const { search } = await import('../../src/search/search.js');
  const { buildIndex } = await import('../../src/search/search-index.js');
  const { rankByWords } = await import('../../src/search/rank.js');
  const index = buildIndex();
  return {
    search,
    index,
    /** Returns the codes that a query finds, best first. */
    codes: (query: string) => search(query, { limit: 100 }).map(({ code }) => code),
    /** Returns the score of a query's words for each code that isn't doubtful, without any bonus. */
    byWords: (query: string, isAboutHttp = true) =>
      new Map(
        rankByWords(query, index, tokenize, isAboutHttp)
          .filter(({ isDoubtful }) => !isDoubtful)
          .map(({ code, score }) => [code, score] as const),
      ),
  };
}

/** A hundred codes that share no word with a test, so that the words of the test are as rare as in a real dataset. */
export const filler: readonly Line[] = Array.from({ length: 100 }, (_, at) => ({
  code: 600 + at,
  phrases: [`jjjj${String.fromCharCode(97 + (at % 26), 97 + ((at / 26) | 0))}kkkk`],
}));
