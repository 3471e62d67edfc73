import { squash } from '../../text/squash.js';
import type { Rule } from './rule.js';

export const spellingsOfThePhrase: Rule = {
  name: 'spellings-of-the-phrase',
  description:
    'A former phrase of the kind `spelling` differs from the current phrase only in case and punctuation',
  scope: 'registered',
  check: ({ registered }) =>
    registered.flatMap(({ file, record }) =>
      record.formerPhrases.flatMap(({ reasonPhrase, kind }, index) =>
        kind !== 'spelling' || squash(reasonPhrase) === squash(record.reasonPhrase ?? '')
          ? []
          : [
              {
                file,
                path: `formerPhrases.${index}.kind`,
                found: `${reasonPhrase} (spelling)`,
                expected: `a different spelling of ${record.reasonPhrase}`,
                fix: 'change the kind to `former`',
              },
            ],
      ),
    ),
};

export const namedOwners: Rule = {
  name: 'named-owners',
  description: 'Each alternative name for a code is listed with the product or document that uses it',
  scope: 'registered',
  check: ({ registered }) =>
    registered.flatMap(({ file, record }) =>
      record.otherNames.flatMap(({ name, where }, index) =>
        /^(other|various|several|some|many)\b/i.test(where)
          ? [
              {
                file,
                path: `otherNames.${index}.where`,
                found: `${name}: ${where}`,
                expected: 'a product or a document',
                fix: 'add a product or document that uses the name, or delete the name',
              },
            ]
          : [],
      ),
    ),
};

export const headedNumbers: Rule = {
  name: 'headed-numbers',
  description: 'If vendors use different phrases for a code, its record must name the primary vendor',
  scope: 'nonstandard',
  check: ({ nonstandard, vendor }) =>
    nonstandard.flatMap(({ file, record: { code, primaryVendor } }) => {
      const meanings = vendor.filter(({ record }) => record.code === code);
      const phrases = new Set(meanings.map(({ record }) => record.reasonPhrase));
      return primaryVendor !== undefined || phrases.size < 2 || meanings.length < 2
        ? []
        : [
            {
              file,
              path: 'primaryVendor',
              found: [...phrases].map((phrase) => phrase ?? 'no phrase').join(', '),
              expected: `one of ${meanings.map(({ slug }) => slug).join(', ')}`,
              fix: 'name the vendor whose meaning people see most often',
            },
          ];
    }),
};

export const methodsOfServerErrors: Rule = {
  name: 'methods-of-server-errors',
  description:
    "A 5xx code isn't limited to certain methods, because RFC 9110 15.6 applies the class to any method",
  scope: 'registered',
  check: ({ registered }) =>
    registered.flatMap(({ file, record }) =>
      record.code < 500 || record.methods === undefined
        ? []
        : [
            {
              file,
              path: 'methods',
              found: record.methods.only.join(', '),
              expected: 'no limit',
              fix: 'explain in `requests` which requests lead to this status',
            },
          ],
    ),
};
