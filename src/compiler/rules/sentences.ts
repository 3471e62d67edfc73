import { singleFiles } from '../record-files.js';
import { documentTest, unlisted } from './documents.js';
import { allProse, registeredProse, sentences, vendorProse, wordsOf } from './prose.js';
import type { Finding, Rule } from './rule.js';

export const oneSentence: Rule = {
  name: 'one-sentence',
  description: 'Each summary, reason, and meaning is one sentence that ends with a period',
  scope: 'all',
  check: (dataset) =>
    [...registeredProse(dataset), ...vendorProse(dataset)]
      .filter(({ path }) => /^(summary|retry\.reason|meaning)$/.test(path))
      .filter(({ text }) => sentences(text).length !== 1 || !text.endsWith('.'))
      .map(({ file, path, text }) => ({
        file,
        path,
        found: text,
        expected: 'one sentence that ends with a period',
        fix: 'shorten it, or move the rest to the description',
      })),
};

export const notCircular: Rule = {
  name: 'not-circular',
  description: 'A summary contains more than the words of the reason phrase',
  scope: 'registered',
  check: ({ registered }) =>
    registered.flatMap(({ file, record }) => {
      const phrase = (record.reasonPhrase ?? '').toLowerCase();
      const words = wordsOf(phrase);
      const repeats = words.length > 1 && record.summary.toLowerCase().includes(phrase);
      return repeats
        ? [
            {
              file,
              path: 'summary',
              found: record.summary,
              expected: `a sentence without "${record.reasonPhrase}"`,
              fix: 'describe in other words what happened',
            },
          ]
        : [];
    }),
};

export const ownSentences: Rule = {
  name: 'own-sentences',
  description: 'No sentence in a record is repeated elsewhere',
  scope: 'all',
  check: (dataset) => {
    const seen = new Map<string, { file: string; path: string }>();
    // Comparisons can share sentences about the actions of a client or server, but every record needs its own
    // sentences.
    return [...registeredProse(dataset), ...vendorProse(dataset)].flatMap(({ file, path, text }) =>
      sentences(text).flatMap((sentence) => {
        const key = wordsOf(sentence).join(' ');
        const first = seen.get(key);
        if (first === undefined) seen.set(key, { file, path });
        return first === undefined || key.split(' ').length < 4
          ? []
          : [
              {
                file,
                path,
                found: sentence,
                expected: `a sentence that is not also in ${first.file} at ${first.path}`,
                fix: 'state something that is specific to this code, or leave the sentence out',
              },
            ];
      }),
    );
  },
};

/** Two strings are near duplicates if the share of three-word sequences that they have in common exceeds this value. */
const NEAR_COPY = 0.5;

const shingles = (text: string) => {
  const words = wordsOf(text);
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
};

export const noNearCopies: Rule = {
  name: 'no-near-copies',
  description: 'No two descriptions share half of their three-word sequences',
  scope: 'registered',
  check: ({ registered }) => {
    const texts = registered
      .filter(({ record }) => record.description !== '')
      .map(({ file, record }) => ({ file, grams: shingles(record.description) }));
    return texts.flatMap((one, index) =>
      texts.slice(0, index).flatMap((other) => {
        const shared = [...one.grams].filter((gram) => other.grams.has(gram)).length;
        const smaller = Math.min(one.grams.size, other.grams.size);
        return smaller > 0 && shared / smaller > NEAR_COPY
          ? [
              {
                file: one.file,
                path: 'description',
                found: `${Math.round((100 * shared) / smaller)}% of the description's word sequences are also in ${other.file}`,
                expected: `at most ${100 * NEAR_COPY}%`,
                fix: 'describe what sets this code apart',
              },
            ]
          : [];
      }),
    );
  },
};

export const noEmptyPhrases: Rule = {
  name: 'no-empty-phrases',
  description: 'Prose contains no empty phrases and no wording that becomes outdated',
  scope: 'all',
  check: (dataset) =>
    allProse(dataset).flatMap(({ file, path, text }) => {
      const found =
        /\b(may or may not|and\/or|etc\.|as mentioned|as above|nowadays|currently|recently|TODO)\b/i.exec(
          text,
        );
      return found
        ? [
            {
              file,
              path,
              found: found[0],
              expected: 'a specific statement',
              fix: 'be specific, or leave the sentence out',
            },
          ]
        : [];
    }),
};

export const latin1: Rule = {
  name: 'latin-1',
  description: 'Shipped text is Latin-1 with straight quotes and plain hyphens',
  scope: 'all',
  check: (dataset) => {
    const findings: Finding[] = [];
    const visit = (value: unknown, file: string, path: string) => {
      if (typeof value === 'string') {
        const wide = /[^\n\x20-\x7e\xa1-\xff]/.exec(value);
        if (wide) {
          findings.push({
            file,
            path,
            found: JSON.stringify(wide[0]),
            expected: 'printable Latin-1',
            fix: 'write straight quotes, plain hyphens, and three dots',
          });
        }
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value))
          visit(inner, file, path === '' ? key : `${path}.${key}`);
      }
    };
    const filed = [
      ...dataset.registered,
      ...dataset.vendor,
      ...dataset.nonstandard,
      ...dataset.comparisons,
      ...dataset.operations,
    ];
    for (const { file, record } of filed) visit(record, file, '');
    visit(dataset.vendors, singleFiles.vendors.file, '');
    visit(dataset.notStatusCodes, singleFiles.notStatusCodes.file, '');
    visit(dataset.commonCodes, singleFiles.commonCodes.file, '');
    return findings;
  },
};

const requirementWords = /\b(must not|must|should not|should|may)\b/gi;

export const carriedRequirements: Rule = {
  name: 'carried-requirements',
  description: 'Every must, should, or may in prose corresponds to a fact of that strength in the record',
  scope: 'registered',
  check: (dataset) => {
    const facts = new Map(
      dataset.registered.map(({ file, record }) => [
        file,
        JSON.stringify([
          // Every response contains Date, so the header reveals nothing about a particular code.
          record.fields.filter(({ name }) => name !== 'Date'),
          record.content,
          record.repeat,
          record.redirect,
          record.notFollowed,
          record.caching,
          record.protocols,
          record.requests,
          record.methods,
          record.generatedBy,
        ])
          .toLowerCase()
          .replaceAll('must-not', 'must not')
          .replaceAll('should-not', 'should not')
          .replaceAll('"mustnotstore":false', '')
          .replaceAll('"mustnotstore":true', 'must not'),
      ]),
    );
    return registeredProse(dataset).flatMap(({ file, path, text }) => {
      const strengths = new Set((text.match(requirementWords) ?? []).map((word) => word.toLowerCase()));
      return [...strengths]
        .filter((word) => !(facts.get(file) ?? '').includes(word))
        .map((word) => ({
          file,
          path,
          found: `"${word}" in: ${text}`,
          expected: 'a fact in the record with this requirement',
          fix: 'add the fact with its section, or use "can", "does", or the imperative',
        }));
    });
  },
};

export const existingNumbers: Rule = {
  name: 'existing-numbers',
  description: 'Every status code and RFC number in prose exists',
  scope: 'all',
  check: (dataset) => {
    const described = new Set(
      [...dataset.registered, ...dataset.nonstandard].map(({ record }) => record.code),
    );
    const isListed = documentTest(dataset);
    return allProse(dataset).flatMap(({ file, path, text }) => [
      ...[
        ...text.matchAll(
          /(?<![\d.:/-])([1-5]\d\d)(?![\d%]|[.:/-]\d| (seconds|bytes|addresses|requests|ms|KB|MB))/g,
        ),
      ]
        .map((match) => Number(match[1]))
        .filter((code) => !described.has(code))
        .map((code) => ({
          file,
          path,
          found: String(code),
          expected: 'a code that has a record',
          fix: 'correct the number',
        })),
      ...[...text.matchAll(/\bRFC \d+\b/g)]
        .map((match) => match[0])
        .filter((document) => !isListed(document))
        .map((document) => unlisted(file, path, document)),
    ]);
  },
};
