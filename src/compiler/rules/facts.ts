import { isFieldValue } from '../field-grammar.js';
import { singleFiles } from '../record-files.js';
import type { Finding, Rule } from './rule.js';

export const alwaysRequired: Rule = {
  name: 'always-required',
  description: 'Only a header that a response must have can be marked as always required',
  scope: 'registered',
  check: ({ registered }) =>
    registered.flatMap(({ file, record }) =>
      record.fields.flatMap(({ name, direction, requirement, always }, index) =>
        always === undefined || (direction === 'response' && requirement === 'must')
          ? []
          : [
              {
                file,
                path: `fields.${index}.always`,
                found: `${name}: ${direction}, ${requirement}`,
                expected: 'a response header with the requirement must',
                fix: 'delete `always`, or correct the requirement',
              },
            ],
      ),
    ),
};

export const fieldExamples: Rule = {
  name: 'field-examples',
  description: "A header's example follows the header's grammar",
  scope: 'registered',
  check: ({ registered }) =>
    registered.flatMap(({ file, record }) =>
      record.fields.flatMap(({ name, example }, index) =>
        example === undefined || isFieldValue(name, example) === true
          ? []
          : [
              {
                file,
                path: `fields.${index}.example`,
                found: `${name}: ${example}`,
                expected: 'a value that matches the grammar',
                fix: 'correct the value, or add the grammar to src/compiler/field-grammar.ts',
              },
            ],
      ),
    ),
};

/**
 * Returns the part of a list item that identifies its fact. For a header rule, the source and the example don't matter.
 */
function factOf(item: unknown, list: string): string {
  if (list !== 'fields' || typeof item !== 'object' || item === null) return JSON.stringify(item);
  const { source: _source, example: _example, ...fact } = { source: '', example: '', ...item };
  return JSON.stringify(fact);
}

function repeats(value: unknown, file: string, path: readonly string[]): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => repeats(one, file, [...path, key]));
  if (!Array.isArray(value)) return inner;
  const facts = value.map((item) => factOf(item, path.at(-1) ?? ''));
  const twice = facts.flatMap((fact, index) => {
    const first = facts.indexOf(fact);
    return first === index
      ? []
      : [
          {
            file,
            path: [...path, index].join('.'),
            found: fact,
            expected: `a fact that differs from the one at ${[...path, first].join('.')}`,
            fix: 'delete one of the two facts, and keep both sources',
          },
        ];
  });
  return [...inner, ...twice];
}

export const noFactTwice: Rule = {
  name: 'no-fact-twice',
  description: 'No list in a record contains the same item twice',
  scope: 'all',
  check: (dataset) => [
    ...[
      ...dataset.registered,
      ...dataset.nonstandard,
      ...dataset.vendor,
      ...dataset.comparisons,
      ...dataset.operations,
    ].flatMap(({ file, record }) => repeats(record, file, [])),
    ...repeats(dataset.documents, singleFiles.documents.file, []),
    ...repeats(dataset.commonCodes, singleFiles.commonCodes.file, []),
    ...repeats(dataset.notStatusCodes, singleFiles.notStatusCodes.file, []),
    ...repeats(Object.values(dataset.stopWords).flat(), singleFiles.stopWords.file, []),
    ...repeats(dataset.synonyms, singleFiles.synonyms.file, []),
  ],
};

export const presupposedHeaders: Rule = {
  name: 'presupposed-headers',
  description:
    'A request header that a status depends on is listed in fields, with its requirement and source',
  scope: 'registered',
  check: ({ registered }) =>
    registered.flatMap(({ file, record }) =>
      (record.requests?.if?.request ?? [])
        .filter((name) => !record.fields.some((one) => one.name === name && one.direction === 'request'))
        .map((name) => ({
          file,
          path: 'requests.if.request',
          found: name,
          expected: `${name} in fields, with the direction request`,
          fix: 'add the header with its requirement and source',
        })),
    ),
};
