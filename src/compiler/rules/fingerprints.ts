import type { FingerprintRecord } from '../../model/schema/product.js';
import { withBlanks } from '../../text/with-blanks.js';
import type { Dataset } from '../dataset.js';
import { patternFault } from '../pattern-fault.js';
import { withoutBlanks } from '../render/products.js';
import type { Finding, Rule } from './rule.js';

interface Placed {
  readonly file: string;
  readonly path: string;
  readonly product: string;
  readonly fingerprint: FingerprintRecord;
}

const placed = ({ products }: Dataset): Placed[] =>
  products.flatMap(({ file, record }) =>
    (record.fingerprints ?? []).map((fingerprint, index) => ({
      file,
      path: `fingerprints.${index}`,
      product: record.id,
      fingerprint,
    })),
  );

const patternsOf = (condition: FingerprintRecord['all'][number]): string[] => {
  if ('text' in condition) return [condition.text];
  if ('json' in condition) return [withBlanks(withoutBlanks(condition.json))];
  return 'pattern' in condition && condition.pattern !== undefined ? [condition.pattern] : [];
};

export const safePatterns: Rule = {
  name: 'safe-patterns',
  description: "A fingerprint's pattern compiles and can't backtrack catastrophically",
  scope: 'products',
  check: (dataset) =>
    placed(dataset).flatMap(({ file, path, fingerprint }) =>
      fingerprint.all.flatMap((condition, at) =>
        patternsOf(condition).flatMap((pattern): Finding[] => {
          const fault = patternFault(pattern);
          return fault === undefined
            ? []
            : [
                {
                  file,
                  path: `${path}.all.${at}`,
                  found: `${pattern} (${fault})`,
                  expected: 'a pattern that matches in linear time',
                  fix: "limit the quantifiers, and don't quantify a group that contains a quantifier",
                },
              ];
        }),
      ),
    ),
};

export const storablePatterns: Rule = {
  name: 'storable-patterns',
  description:
    'A fingerprint contains none of the characters that have a special meaning in the compiled data',
  scope: 'products',
  check: (dataset) =>
    placed(dataset).flatMap(({ file, path, fingerprint }) =>
      fingerprint.all.flatMap((condition, at) =>
        patternsOf(condition)
          .filter((pattern) => /[~%@]/.test(pattern))
          .map((pattern) => ({
            file,
            path: `${path}.all.${at}`,
            found: pattern,
            expected: 'a pattern without ~, %, and @',
            fix: 'write the character as an escape, such as \\x40 for @',
          })),
      ),
    ),
};

export const shownFingerprints: Rule = {
  name: 'shown-fingerprints',
  description:
    'A fingerprint that identifies a product has generatedBy and an example, and the product has a review date',
  scope: 'products',
  check: (dataset) => [
    ...placed(dataset)
      .filter(
        ({ fingerprint: { says, example, generatedBy } }) =>
          (says === 'made') !== (generatedBy !== undefined) || (says === 'made' && example === undefined),
      )
      .map(({ file, path, fingerprint }) => ({
        file,
        path,
        found: `says: ${fingerprint.says}`,
        expected: '`generatedBy` and an example if `says` is `made`; otherwise, no `generatedBy`',
        fix: 'add a captured response, or remove the fingerprint',
      })),
    ...dataset.products
      .filter(({ record }) => (record.fingerprints === undefined) !== (record.reviewBy === undefined))
      .map(({ file, record }) => ({
        file,
        path: 'reviewBy',
        found: record.reviewBy ?? 'nothing',
        expected: 'a date if and only if there are fingerprints',
        fix: 'add the date by which the record has to be reviewed',
      })),
  ],
};

export const ownFingerprints: Rule = {
  name: 'own-fingerprints',
  description: 'No two fingerprints have the same ID or the same conditions',
  scope: 'products',
  check: (dataset) => {
    const seen = new Map<string, string>();
    return placed(dataset).flatMap(({ file, path, fingerprint }) =>
      [`id ${fingerprint.id}`, JSON.stringify(fingerprint.all)].flatMap((key): Finding[] => {
        const other = seen.get(key);
        seen.set(key, other ?? file);
        return other === undefined
          ? []
          : [
              {
                file,
                path,
                found: key,
                expected: `a value that is not also in ${other}`,
                fix: 'remove one of the two fingerprints',
              },
            ];
      }),
    );
  },
};
