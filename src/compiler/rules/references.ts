import { singleFiles } from '../record-files.js';
import type { Rule } from './rule.js';

export const referencedCodes: Rule = {
  name: 'referenced-codes',
  description: 'Every code in seeAlso, notToUse.instead, comparisons, and operations has a record',
  scope: 'all',
  check: (dataset) => {
    const described = new Set(
      [...dataset.registered, ...dataset.nonstandard].map(({ record }) => record.code),
    );
    const references = [
      ...dataset.registered.flatMap(({ file, record }) => [
        ...record.seeAlso.map(({ code }, index) => ({
          file,
          path: `seeAlso.${index}.code`,
          code,
          self: record.code,
        })),
        ...record.notToUse.flatMap(({ instead }, index) =>
          instead === undefined
            ? []
            : [{ file, path: `notToUse.${index}.instead`, code: instead, self: record.code }],
        ),
      ]),
      ...dataset.comparisons.flatMap(({ file, record }) =>
        record.codes.map((code, index) => ({ file, path: `codes.${index}`, code, self: 0 })),
      ),
      ...dataset.operations.flatMap(({ file, record }) =>
        record.recommendations.map(({ code }, index) => ({
          file,
          path: `recommendations.${index}.code`,
          code,
          self: 0,
        })),
      ),
      ...dataset.commonCodes.map(({ code }, index) => ({
        file: singleFiles.commonCodes.file,
        path: `${index}.code`,
        code,
        self: 0,
      })),
    ];
    return references
      .filter(({ code, self }) => code === self || !described.has(code))
      .map(({ file, path, code }) => ({
        file,
        path,
        found: String(code),
        expected: 'another code that has a record',
        fix: 'correct the code, or remove the entry',
      }));
  },
};

export const comparisonAnswers: Rule = {
  name: 'comparison-answers',
  description:
    'A comparison lists its codes in ascending order and has one answer for each code, in the same order',
  scope: 'guide',
  check: (dataset) =>
    dataset.comparisons.flatMap(({ file, record }) => {
      const expected = [...new Set(record.codes)].sort((a, b) => a - b).join(', ');
      const lists = [
        { path: 'codes', found: record.codes.join(', ') },
        { path: 'answers', found: record.answers.map(({ code }) => code).join(', ') },
      ];
      return lists
        .filter(({ found }) => found !== expected)
        .map((list) => ({ file, ...list, expected, fix: 'name each code once, in ascending order' }));
    }),
};

export const listedVendors: Rule = {
  name: 'listed-vendors',
  description: 'The list of vendors matches the folders and is in alphabetical order',
  scope: 'vendor',
  check: (dataset) => {
    const folders = new Set(dataset.vendor.map(({ slug }) => slug));
    const listed = Object.keys(dataset.vendors);
    const file = singleFiles.vendors.file;
    const expected = [...folders].sort();
    return listed.join() === expected.join()
      ? []
      : [
          {
            file,
            path: '',
            found: listed.filter((slug) => !folders.has(slug)).join(', ') || 'a different set or order',
            expected: expected.filter((slug) => !listed.includes(slug)).join(', ') || 'the folders, sorted',
            fix: 'list every folder of src/data/vendor/ once, sorted by slug',
          },
        ];
  },
};

export const numberedMeanings: Rule = {
  name: 'numbered-meanings',
  description:
    "Every unregistered code with a vendor's meaning has a record in src/data/nonstandard, and vice versa",
  scope: 'nonstandard',
  check: (dataset) => {
    const registered = new Set(dataset.registered.map(({ record }) => record.code));
    const numbers = new Set(dataset.nonstandard.map(({ record }) => record.code));
    const meant = new Set(dataset.vendor.map(({ record }) => record.code));
    return [
      ...dataset.vendor
        .filter(({ record }) => !registered.has(record.code) && !numbers.has(record.code))
        .map(({ file, record }) => ({
          file,
          path: 'code',
          found: String(record.code),
          expected: `a file src/data/nonstandard/${record.code}.yaml`,
          fix: 'add a record with the facts that are the same for every vendor',
        })),
      ...dataset.nonstandard
        .filter(({ record }) => registered.has(record.code) || !meant.has(record.code))
        .map(({ file, record }) => ({
          file,
          path: 'code',
          found: String(record.code),
          expected: 'an unregistered code that a vendor uses',
          fix: 'delete the record, or add the vendor that uses the code',
        })),
      ...dataset.nonstandard
        .filter(
          ({ record: { code, primaryVendor } }) =>
            primaryVendor !== undefined &&
            !dataset.vendor.some(({ slug, record }) => slug === primaryVendor && record.code === code),
        )
        .map(({ file, record }) => ({
          file,
          path: 'primaryVendor',
          found: String(record.primaryVendor),
          expected: `a vendor with a file for ${record.code}`,
          fix: "name a vendor that defines one of the code's meanings",
        })),
    ];
  },
};
