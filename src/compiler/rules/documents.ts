import type { Dataset } from '../dataset.js';
import { singleFiles } from '../record-files.js';
import type { Finding, Rule } from './rule.js';

/** Returns a function that checks whether a document is on the list. */
export function documentTest({ documents }: Dataset): (document: string) => boolean {
  const listed = new Set(documents.map(({ document }) => document));
  return (document) => listed.has(document);
}

/** Reports a document that isn't on the list, with instructions for adding it. */
export const unlisted = (file: string, path: string, document: string): Finding => ({
  file,
  path,
  found: document,
  expected: `a document listed in ${singleFiles.documents.file}`,
  fix: 'correct the number, or add the document to the list',
});

function sourcesOf(value: unknown, path: string): { path: string; source: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const isSource = /(^|\.)(source|heuristicSource|basis|document)$/.test(at);
    return isSource && typeof inner === 'string' ? [{ path: at, source: inner }] : sourcesOf(inner, at);
  });
}

export const knownDocuments: Rule = {
  name: 'known-documents',
  description: 'Every cited document is on the list of documents',
  scope: 'all',
  check: (dataset) => {
    const isListed = documentTest(dataset);
    // The guide's sources can also be files and URLs, and a separate rule checks them.
    return [...dataset.registered, ...dataset.nonstandard].flatMap(({ file, record }) =>
      sourcesOf(record, '').flatMap(({ path, source }) =>
        (source.match(/RFC \d+|draft-[a-z-]+/g) ?? [])
          .filter((document) => !isListed(document))
          .map((document) => unlisted(file, path, document)),
      ),
    );
  },
};

/** Returns a sort key that puts RFCs first, by number, and then everything else by name. */
const orderOf = (document: string) => document.replace(/^RFC (\d+)$/, (_, number) => number.padStart(6, '0'));

export const listedDocuments: Rule = {
  name: 'listed-documents',
  description:
    'The list of documents includes every successor and has no duplicates; RFCs come first, by number',
  scope: 'all',
  check: (dataset) => {
    const isListed = documentTest(dataset);
    return dataset.documents.flatMap(({ document, replacedBy }, index) => {
      const before = dataset.documents[index - 1]?.document;
      return [
        ...(before === undefined || orderOf(before) < orderOf(document)
          ? []
          : [
              {
                file: singleFiles.documents.file,
                path: `${index}.document`,
                found: document,
                expected: `a document that comes after ${before}`,
                fix: 'list each document once: RFCs by number, then the others by name',
              },
            ]),
        ...(replacedBy === undefined || isListed(replacedBy)
          ? []
          : [unlisted(singleFiles.documents.file, `${index}.replacedBy`, replacedBy)]),
      ];
    });
  },
};

export const currentDocuments: Rule = {
  name: 'current-documents',
  description: 'The document that defines a code has not been replaced',
  scope: 'registered',
  check: ({ registered, documents }) =>
    registered.flatMap(({ file, record: { code, definedBy } }) => {
      const cited = documents.find(({ document }) => document === definedBy.document);
      return cited?.replacedBy === undefined || cited.stillDefines?.some((one) => one.code === code)
        ? []
        : [
            {
              file,
              path: 'definedBy.document',
              found: definedBy.document,
              expected: cited.replacedBy,
              fix: 'cite the section of the document that replaced it',
            },
          ];
    }),
};
