import type { SourcedTexts } from '../../model/schema/parts.js';
import type { Dataset } from '../dataset.js';
import type { Finding, Rule } from './rule.js';

/** A list of sourced strings and its location. */
interface Place {
  readonly file: string;
  readonly path: string;
  readonly groups: SourcedTexts;
}

function places({ registered, vendor, nonstandard, notes }: Dataset): Place[] {
  return [
    ...[...registered, ...vendor, ...nonstandard].flatMap(({ file, record: { words } }) => [
      { file, path: 'words.errors', groups: words.errors },
      { file, path: 'words.names', groups: words.names },
    ]),
    ...notes.map(({ file, record }) => ({ file, path: 'errors', groups: record.errors })),
  ];
}

/** Creates a rule's check, which applies `find` to every list of sourced strings. */
const atEach = (find: (place: Place, dataset: Dataset) => Finding[]) => (dataset: Dataset) =>
  places(dataset).flatMap((place) => find(place, dataset));

export const textProducts: Rule = {
  name: 'text-products',
  description: 'A log line, message, or identifier names the product that writes it',
  scope: 'all',
  check: (dataset) => {
    const known = new Set(dataset.products.map(({ record }) => record.id));
    return atEach(({ file, path, groups }) =>
      groups
        .filter(({ product }) => !known.has(product))
        .map(({ product }) => ({
          file,
          path,
          found: product,
          expected: 'the ID of a file in src/data/products/',
          fix: 'correct the ID, or add the product',
        })),
    )(dataset);
  },
};

/** Matches a page, a file in a repository (`owner/name path`), or a document with its section. */
const SOURCE = /^(?:https:\/\/\S+|[\w-]+\/[\w.-]+(?:#\d+| \S)|(?:RFC \d+|draft-[\w-]+)\b)/;

export const textSources: Rule = {
  name: 'text-sources',
  description:
    'The source of a log line or message is a page, a file in a repository, or a section of a document',
  scope: 'all',
  check: (dataset) => {
    const marks = dataset.notes.map(({ file, record }) => ({
      file,
      path: 'marks',
      groups: record.marks ?? [],
    }));
    return [...places(dataset), ...marks].flatMap(({ file, path, groups }) =>
      groups
        .filter(({ source }) => !SOURCE.test(source))
        .map(({ source }) => ({
          file,
          path,
          found: source,
          expected: 'https://..., owner/repository path, or RFC 9110 15.5.5',
          fix: 'cite the place where the text was found so that a reader can check it',
        })),
    );
  },
};

export const textGroups: Rule = {
  name: 'text-groups',
  description:
    'Log lines and messages are grouped by product and source, in alphabetical order, and unique per product',
  scope: 'all',
  check: atEach(({ file, path, groups }) => {
    const keys = groups.map(({ product, source }) => `${product} ${source}`);
    const texts = groups.flatMap((group) => group.texts.map((text) => `${group.product}: ${text}`));
    const unsorted = (list: readonly string[]) =>
      list.filter((one, at) => at > 0 && one <= (list[at - 1] ?? ''));
    return [
      ...unsorted(keys),
      ...groups.flatMap((group) => unsorted(group.texts)),
      ...texts.filter((text, at) => texts.indexOf(text) < at),
    ].map((found) => ({
      file,
      path,
      found,
      expected: 'each group and each string once, sorted by character code',
      fix: 'sort the list, and merge duplicates',
    }));
  }),
};
