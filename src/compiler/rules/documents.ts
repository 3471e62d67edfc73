import type { Dataset } from '../dataset.js';
import type { Finding, Rule } from './rule.js';

/** The documents that records cite, with the one that took a document's place where there is one. */
export const documents: ReadonlyMap<string, string | undefined> = new Map([
  ['RFC 1945', undefined],
  ['RFC 2068', 'RFC 9110'],
  ['RFC 2295', undefined],
  ['RFC 2324', undefined],
  ['RFC 2518', 'RFC 4918'],
  ['RFC 2616', 'RFC 9110'],
  ['RFC 2774', undefined],
  ['RFC 2817', undefined],
  ['RFC 3229', undefined],
  ['RFC 3253', undefined],
  ['RFC 4331', undefined],
  ['RFC 4918', undefined],
  ['RFC 5789', undefined],
  ['RFC 5842', undefined],
  ['RFC 6265', undefined],
  ['RFC 6455', undefined],
  ['RFC 6585', undefined],
  ['RFC 6749', undefined],
  ['RFC 6750', undefined],
  ['RFC 7009', undefined],
  ['RFC 7168', undefined],
  ['RFC 7231', 'RFC 9110'],
  ['RFC 7233', 'RFC 9110'],
  ['RFC 7238', 'RFC 9110'],
  ['RFC 7240', undefined],
  ['RFC 7538', 'RFC 9110'],
  ['RFC 7540', 'RFC 9113'],
  ['RFC 7591', undefined],
  ['RFC 7617', undefined],
  ['RFC 7725', undefined],
  ['RFC 7838', undefined],
  ['RFC 8030', undefined],
  ['RFC 8288', undefined],
  ['RFC 8297', undefined],
  ['RFC 8336', undefined],
  ['RFC 8441', undefined],
  ['RFC 8470', undefined],
  ['RFC 8594', undefined],
  ['RFC 8628', undefined],
  ['RFC 8707', undefined],
  ['RFC 9110', undefined],
  ['RFC 9111', undefined],
  ['RFC 9112', undefined],
  ['RFC 9113', undefined],
  ['RFC 9114', undefined],
  ['RFC 9205', undefined],
  ['RFC 9209', undefined],
  ['RFC 9449', undefined],
  ['RFC 9220', undefined],
  ['RFC 9457', undefined],
  ['RFC 9470', undefined],
  ['Fetch', undefined],
  ['LDP', undefined],
  ['draft-ietf-httpapi-idempotency-key-header', undefined],
  ['draft-ietf-httpapi-ratelimit-headers', undefined],
  ['draft-ietf-httpbis-resumable-upload', undefined],
]);

/** Codes whose definition stands only in an obsolete document, and why. */
const definedByObsolete: ReadonlyMap<number, string> = new Map([
  [102, 'RFC 4918 removed 102 from WebDAV; the registry still refers to RFC 2518'],
]);

function sourcesOf(value: unknown, path: string): { path: string; source: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const isSource = /(^|\.)(source|heuristicSource|basis|document)$/.test(at);
    return isSource && typeof inner === 'string' ? [{ path: at, source: inner }] : sourcesOf(inner, at);
  });
}

const unknownDocuments = (dataset: Dataset): Finding[] =>
  // The guide's sources can be files and addresses too, and have a rule of their own.
  [...dataset.registered, ...dataset.nonstandard].flatMap(({ file, record }) =>
    sourcesOf(record, '').flatMap(({ path, source }) =>
      (source.match(/RFC \d+|draft-[a-z-]+/g) ?? [])
        .filter((document) => !documents.has(document))
        .map((document) => ({
          file,
          path,
          found: document,
          expected: 'a document of src/compiler/rules/documents.ts',
          fix: 'correct the number, or add the document to the list',
        })),
    ),
  );

export const knownDocuments: Rule = {
  name: 'known-documents',
  description: 'Every document cited is on the list of documents',
  scope: 'all',
  check: unknownDocuments,
};

export const currentDocuments: Rule = {
  name: 'current-documents',
  description: 'A code is defined by a document that none has replaced',
  scope: 'registered',
  check: ({ registered }) =>
    registered.flatMap(({ file, record }) => {
      const successor = documents.get(record.definedBy.document);
      return successor === undefined || definedByObsolete.has(record.code)
        ? []
        : [
            {
              file,
              path: 'definedBy.document',
              found: record.definedBy.document,
              expected: successor,
              fix: 'cite the section of the document that replaced it',
            },
          ];
    }),
};
