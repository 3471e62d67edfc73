import { registryFile as snapshot } from '../record-files.js';
import { registeredPhrase } from '../registry-snapshot.js';
import type { Rule } from './rule.js';

export const registryTiles: Rule = {
  name: 'registry-tiles',
  description: 'The rows of the snapshot cover 100 to 599 without gaps or overlaps',
  scope: 'registry',
  check: ({ registry }) => {
    let next = 100;
    for (const { from, to } of registry) {
      if (from !== next || to < from) {
        return [
          {
            file: snapshot,
            path: `row of ${from}`,
            found: String(from),
            expected: String(next),
            fix: 'download the registry again',
          },
        ];
      }
      next = to + 1;
    }
    return next === 600
      ? []
      : [
          {
            file: snapshot,
            path: 'last row',
            found: String(next - 1),
            expected: '599',
            fix: 'download the registry again',
          },
        ];
  },
};

export const registryRows: Rule = {
  name: 'registry-rows',
  description: 'Each registered row has one record, and there are no other records',
  scope: 'registered',
  check: ({ registry, registered }) => {
    const rows = new Set(
      registry.filter(({ description }) => description !== 'Unassigned').map(({ from }) => from),
    );
    const records = new Set(registered.map(({ record }) => record.code));
    return [
      ...[...rows]
        .filter((code) => !records.has(code))
        .map((code) => ({
          file: `src/data/registered/${code}.yaml`,
          path: '',
          found: 'no record',
          expected: 'a record, because the code is registered',
          fix: 'write the record as described in docs/contributing/data.md',
        })),
      ...registered
        .filter(({ record }) => !rows.has(record.code))
        .map(({ file, record }) => ({
          file,
          path: 'code',
          found: String(record.code),
          expected: 'a registered code',
          fix: 'move the record to src/data/nonstandard/, or delete it',
        })),
    ];
  },
};

/** The codes whose phrase differs from the registry's, with the reason. */
export const phraseExceptions: ReadonlyMap<number, string> = new Map([
  [104, 'the registry prints the registration dates after the phrase'],
  [306, 'the registry prints (Unused); no RFC has a phrase'],
  [418, 'the registry prints (Unused); the phrase is from RFC 2324'],
  [510, 'the registry prints (OBSOLETED) after the phrase'],
]);

export const registryPhrases: Rule = {
  name: 'registry-phrases',
  description: 'The reason phrase is the one in the snapshot',
  scope: 'registered',
  check: ({ registry, registered }) => {
    const rows = new Map(registry.map((row) => [row.from, row]));
    return registered.flatMap(({ file, record }) => {
      const row = rows.get(record.code);
      if (!row || (record.code === 418 && record.reasonPhrase === "I'm a teapot")) return [];
      const expected = phraseExceptions.has(record.code) ? registeredPhrase(row) : row.description;
      return record.reasonPhrase === expected
        ? []
        : [
            {
              file,
              path: 'reasonPhrase',
              found: record.reasonPhrase ?? 'nothing',
              expected: expected ?? 'nothing',
              fix: 'use the phrase from the snapshot',
            },
          ];
    });
  },
};

export const constantNames: Rule = {
  name: 'constant-name',
  description: 'The name is the phrase in UPPER_SNAKE_CASE; 104 and 306 have none',
  scope: 'registered',
  check: ({ registered }) =>
    registered.flatMap(({ file, record }) => {
      const nameless = record.standing === 'temporary' || record.reasonPhrase === undefined;
      const expected = nameless
        ? undefined
        : record.reasonPhrase
            ?.replace(/'/g, '')
            .replace(/[^A-Za-z]+/g, '_')
            .toUpperCase();
      return record.name === expected
        ? []
        : [
            {
              file,
              path: 'name',
              found: record.name ?? 'nothing',
              expected: expected ?? 'nothing',
              fix: 'derive the name from the phrase',
            },
          ];
    }),
};
