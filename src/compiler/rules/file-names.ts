import type { Rule } from './rule.js';

export const fileNames: Rule = {
  name: 'file-name',
  description: "A file's name matches its content",
  scope: 'all',
  check: (dataset) => {
    const expected = [
      ...[...dataset.registered, ...dataset.nonstandard, ...dataset.vendor].map(({ file, record }) => ({
        file,
        path: 'code',
        id: String(record.code),
      })),
      ...dataset.comparisons.map(({ file, record }) => ({ file, path: 'codes', id: record.codes.join('-') })),
      ...dataset.notes.map(({ file, record }) => ({ file, path: 'id', id: record.id })),
      ...dataset.operations.map(({ file, record }) => ({ file, path: 'operation', id: record.operation })),
      ...dataset.products.map(({ file, record }) => ({ file, path: 'id', id: record.id })),
    ];
    return expected
      .filter(({ file, id }) => !file.endsWith(`/${id}.yaml`))
      .map(({ file, path, id }) => ({
        file,
        path,
        found: id,
        expected: (file.split('/').at(-1) ?? '').replace('.yaml', ''),
        fix: 'rename the file, or correct the ID',
      }));
  },
};
