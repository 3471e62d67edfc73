import type { RecommendedFieldRecord } from '../../model/schema/record.js';
import type { Dataset } from '../dataset.js';
import { isFieldValue } from '../field-grammar.js';
import { readExchange } from '../read-exchange.js';
import { sourceParts } from '../render/linked-source.js';
import { documentTest } from './documents.js';
import type { Finding, Rule } from './rule.js';

type Recommendation = Dataset['operations'][number]['record']['recommendations'][number];

const recommendationsOf = (dataset: Dataset): { file: string; path: string; one: Recommendation }[] =>
  dataset.operations.flatMap(({ file, record }) =>
    record.recommendations.map((one, index) => ({ file, path: `recommendations.${index}`, one })),
  );

export const guideSources: Rule = {
  name: 'guide-sources',
  description: 'A source in the guide is a section of a known document, a file at a commit, or a URL',
  scope: 'guide',
  check: (dataset) => {
    const isListed = documentTest(dataset);
    return [
      ...recommendationsOf(dataset).map(({ file, path, one }) => ({
        file,
        path: `${path}.source`,
        source: one.source,
      })),
      ...dataset.comparisons.flatMap(({ file, record }) =>
        record.sources.map((source, index) => ({ file, path: `sources.${index}`, source })),
      ),
    ].flatMap(({ file, path, source }) =>
      sourceParts(source)
        .filter(({ url, document }) => url === undefined || (document !== undefined && !isListed(document)))
        .map(({ text }) => ({
          file,
          path,
          found: text,
          expected: 'a source such as "RFC 9110 15.5.5" or "owner/name path @ commit", or a URL',
          fix: 'correct the source, or add the document to src/data/documents.yaml',
        })),
    );
  },
};

const STRENGTH = ['unspecified', 'described', 'may', 'should', 'must'];

/**
 * Returns the strongest requirement level that a code's record contains for a header, or `undefined` if there is none.
 * The guide must not state a stronger level.
 */
function strongest(dataset: Dataset, code: number, name: string): number | undefined {
  const facts = dataset.registered
    .find(({ record }) => record.code === code)
    ?.record.fields.filter((fact) => fact.name === name && fact.direction === 'response');
  return facts === undefined || facts.length === 0
    ? undefined
    : Math.max(...facts.map(({ requirement }) => STRENGTH.indexOf(requirement)));
}

function fieldFindings(dataset: Dataset, code: number, field: RecommendedFieldRecord): string[] {
  const most = strongest(dataset, code, field.name);
  return [
    ...(isFieldValue(field.name, field.example) === true ? [] : [`${field.name}: ${field.example}`]),
    ...(most === undefined || STRENGTH.indexOf(field.requirement) <= most
      ? []
      : [`${field.name} (${field.requirement})`]),
  ];
}

export const guideFields: Rule = {
  name: 'guide-fields',
  description:
    "A recommended header has a valid value, and its requirement isn't stronger than in the code's record",
  scope: 'guide',
  check: (dataset) =>
    recommendationsOf(dataset).flatMap(({ file, path, one }) =>
      one.fields.flatMap((field, index) =>
        fieldFindings(dataset, one.code, field).map((found) => ({
          file,
          path: `${path}.fields.${index}`,
          found,
          expected: "a valid value, and a requirement no stronger than in the code's record",
          fix: 'correct the value or the requirement, or add the grammar to src/compiler/field-grammar.ts',
        })),
      ),
    ),
};

function exchangeFindings(dataset: Dataset, exchange: string): string[] {
  const lines = new Set(
    dataset.registered.map(({ record: { code, reasonPhrase } }) => `${code} ${reasonPhrase}`),
  );
  try {
    return readExchange(exchange).flatMap(({ request, interim, response }) => [
      ...[interim, response].flatMap((message) =>
        message === undefined || lines.has(message.start.slice('HTTP/1.1 '.length)) ? [] : [message.start],
      ),
      ...[...request.fields, ...response.fields]
        .filter(([name, value]) => isFieldValue(name, value) !== true)
        .map(([name, value]) => `${name}: ${value}`),
    ]);
  } catch (error) {
    if (error instanceof SyntaxError) return [error.message];
    throw error;
  }
}

export const guideExchanges: Rule = {
  name: 'guide-exchanges',
  description: 'An exchange is a series of requests and responses with registered phrases and valid headers',
  scope: 'guide',
  check: (dataset) =>
    recommendationsOf(dataset).flatMap(({ file, path, one }) =>
      (one.exchange === undefined ? [] : exchangeFindings(dataset, one.exchange)).map(
        (found): Finding => ({
          file,
          path: `${path}.exchange`,
          found,
          expected: 'HTTP/1.1 as sent on the wire',
          fix: "correct the line, or add the header's grammar to src/compiler/field-grammar.ts",
        }),
      ),
    ),
};
