import { dataset as datasetSchema } from '../../model/schema/dataset.js';
import type { Dataset } from '../dataset.js';
import { publishOperations } from '../publish-operations.js';
import { banner, docComment, stringLiteral, unionType } from './typescript.js';

/**
 * Renders the curated comparisons. Each line contains a comparison's codes, followed by the rest of the comparison as
 * JSON.
 */
export function renderComparisons(dataset: Dataset): string {
  const lines = dataset.comparisons.map(({ record: { words: _words, codes, ...comparison } }) => {
    return `${codes.join()} ${JSON.stringify(comparison)}`;
  });
  return `${banner}/** The curated comparisons. Each line contains a comparison's codes, followed by the rest of the comparison as JSON. */\nexport const comparisons = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}

/**
 * Renders the operations with their recommendations, one line of JSON per operation, and the types of the operations'
 * names.
 */
export function renderOperations(dataset: Dataset): string {
  // The schema puts the members in the same order as in data.json, because the CommonJS build reads them from that
  // file.
  const operations = datasetSchema.shape.operations.parse(publishOperations(dataset));
  const lines = operations.map(
    ({ operation, recommendations }) => `${operation} ${JSON.stringify(recommendations)}`,
  );
  const outcomes = operations.map(({ operation, recommendations }) => {
    const unique = [...new Set(recommendations.map(({ outcome }) => outcome))].map(stringLiteral);
    const key = /-/.test(operation) ? stringLiteral(operation) : operation;
    const oneLine = `  ${key}: ${unique.join(' | ')};`;
    return oneLine.length <= 110 ? oneLine : `  ${key}:\n${unique.map((one) => `    | ${one}`).join('\n')};`;
  });
  const aliases = operations.flatMap(({ operation, aliases: names }) =>
    names.map(
      (name) => `  ${/^[a-z]+$/.test(name) ? name : stringLiteral(name)}: ${stringLiteral(operation)},`,
    ),
  );
  return [
    banner.trimEnd(),
    '',
    '/** The possible outcomes of each operation. */',
    `export interface OutcomeByOperation {\n${outcomes.join('\n')}\n}\n`,
    '/** The name of an API operation. */',
    `${unionType(
      'Operation',
      operations.map(({ operation }) => stringLiteral(operation)),
    )}\n`,
    '/** The canonical operation for each alias. */',
    `export const OPERATION_BY_ALIAS = {\n${aliases.join('\n')}\n} as const satisfies Readonly<Record<string, Operation>>;\n`,
    '/** The recommendations: one line per operation, with its name and JSON. */',
    `export const operations = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`,
  ].join('\n');
}

/** Renders the list of the most common codes. */
export function renderCommonCodes(dataset: Dataset): string {
  const doc = docComment([
    "The ten most common codes, and when you'll see them.",
    '',
    '@example',
    '```ts',
    "import { commonCodes } from 'http-status-atlas/guide';",
    '',
    `commonCodes.map(({ code }) => code); // => [${dataset.commonCodes.map(({ code }) => code).join(', ')}]`,
    '```',
  ]);
  const entries = dataset.commonCodes.map(({ code, when }) => {
    const oneLine = `  { code: ${code}, when: ${stringLiteral(when)} },`;
    return oneLine.length <= 110
      ? oneLine
      : `  {\n    code: ${code},\n    when: ${stringLiteral(when)},\n  },`;
  });
  return `${banner}${doc}\nexport const commonCodes = [\n${entries.join('\n')}\n] as const;\n`;
}
