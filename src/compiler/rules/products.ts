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
