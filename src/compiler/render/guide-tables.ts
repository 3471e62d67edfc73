import { dataset as datasetSchema } from '../../model/schema/dataset.js';
import type { Dataset } from '../dataset.js';
import { publishOperations } from '../publish-operations.js';
import { banner, docComment, stringLiteral, unionType } from './typescript.js';

/** The curated comparisons: one line per comparison, with its codes and JSON. */
export function renderComparisons(dataset: Dataset): string {
  const lines = dataset.comparisons.map(({ record: { words: _words, codes, ...comparison } }) => {
    return `${codes.join()} ${JSON.stringify(comparison)}`;
  });
  return `${banner}/** The curated comparisons: one line per comparison, with its codes and JSON. */\nexport const comparisons = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}

/** The operations and their recommendations, one line of JSON per operation, and their names as types. */
export function renderOperations(dataset: Dataset): string {
  // Parsed by the schema, which orders the members as in data.json: CommonJS reads them from there.
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
    '/** The outcomes of each operation. */',
    `export interface OutcomeByOperation {\n${outcomes.join('\n')}\n}\n`,
    '/** An API operation. */',
    `${unionType(
      'Operation',
      operations.map(({ operation }) => stringLiteral(operation)),
    )}\n`,
    '/** The operation that each alias stands for. */',
    `export const OPERATION_BY_ALIAS = {\n${aliases.join('\n')}\n} as const satisfies Readonly<Record<string, Operation>>;\n`,
    '/** The recommendations: one line per operation, with its name and JSON. */',
    `export const operations = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`,
  ].join('\n');
}

/** The most common codes. */
export function renderCommonCodes(dataset: Dataset): string {
  const doc = docComment([
    'The ten most common codes, with the situations in which you see them.',
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
