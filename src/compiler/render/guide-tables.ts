import type { Dataset } from '../dataset.js';
import { banner, stringLiteral, unionType } from './typescript.js';

/** The curated comparisons, as JSON. */
export function renderComparisons(dataset: Dataset): string {
  const comparisons = dataset.comparisons.map(({ record: { words: _words, ...comparison } }) => comparison);
  return `${banner}/** The curated comparisons, as JSON. */\nexport const COMPARISONS =\n  ${stringLiteral(JSON.stringify(comparisons))};\n`;
}

/** The operations and their recommendations, as JSON by operation, and their names as types. */
export function renderOperations(dataset: Dataset): string {
  const operations = dataset.operations.map(({ record }) => record);
  const json = Object.fromEntries(
    operations.map(({ operation, recommendations }) => [operation, recommendations]),
  );
  const outcomes = operations.map(({ operation, recommendations }) => {
    const unique = [...new Set(recommendations.map(({ outcome }) => outcome))].map(stringLiteral);
    const key = /-/.test(operation) ? stringLiteral(operation) : operation;
    const oneLine = `  ${key}: ${unique.join(' | ')};`;
    return oneLine.length <= 110 ? oneLine : `  ${key}:\n${unique.map((one) => `    | ${one}`).join('\n')};`;
  });
  return [
    banner.trimEnd(),
    '',
    '/** The outcomes of each operation. */',
    `export interface OutcomeByOperation {\n${outcomes.join('\n')}\n}\n`,
    '/** An operation of an API. */',
    `${unionType(
      'Operation',
      operations.map(({ operation }) => stringLiteral(operation)),
    )}\n`,
    '/** The recommendations of each operation, as JSON. */',
    `export const OPERATIONS =\n  ${stringLiteral(JSON.stringify(json))};\n`,
    '/** The codes that people meet most, as JSON. */',
    `export const COMMON_CODES =\n  ${stringLiteral(JSON.stringify(dataset.commonCodes))};\n`,
  ].join('\n');
}
