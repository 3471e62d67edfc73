import { singleFiles } from '../record-files.js';
import type { Rule } from './rule.js';

export const productNames: Rule = {
  name: 'product-names',
  description: 'Every product has a unique name',
  scope: 'products',
  check: ({ products }) => {
    const first = new Map<string, string>();
    return products.flatMap(({ file, record }) => {
      const other = first.get(record.name.toLowerCase());
      if (other === undefined) first.set(record.name.toLowerCase(), file);
      return other === undefined
        ? []
        : [
            {
              file,
              path: 'name',
              found: record.name,
              expected: `a name that is not also in ${other}`,
              fix: 'keep one of the two files, or give the products different names',
            },
          ];
    });
  },
};

export const productVendors: Rule = {
  name: 'product-vendors',
  description: 'If a product names a vendor, that vendor must have its own status codes',
  scope: 'products',
  check: ({ products, vendors }) =>
    products.flatMap(({ file, record: { vendor } }) =>
      vendor === undefined || Object.hasOwn(vendors, vendor)
        ? []
        : [
            {
              file,
              path: 'vendor',
              found: vendor,
              expected: 'a slug from src/data/vendor/vendors.yaml',
              fix: 'correct the slug, or leave it out: only vendors with their own codes have one',
            },
          ],
    ),
};

export const loggedMarks: Rule = {
  name: 'logged-marks',
  description: 'Every product in log-marks.yaml has a record, and lists each mark once',
  scope: 'products',
  check: ({ products, logMarks }) => {
    const known = new Set(products.map(({ record }) => record.id));
    const { file } = singleFiles.logMarks;
    return logMarks.flatMap(({ product, marks }, at) => {
      const names = marks.map(({ mark }) => mark);
      return [
        ...(known.has(product)
          ? []
          : [
              {
                file,
                path: `${at}.product`,
                found: product,
                expected: 'the ID of a product in src/data/products',
                fix: 'correct the ID, or add the product',
              },
            ]),
        ...names.flatMap((mark, index) =>
          names.indexOf(mark) === index
            ? []
            : [
                {
                  file,
                  path: `${at}.marks.${index}.mark`,
                  found: mark,
                  expected: 'each mark once',
                  fix: 'keep one of the two entries',
                },
              ],
        ),
      ];
    });
  },
};
