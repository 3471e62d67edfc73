import type { FingerprintRecord, ProductRecord } from '../../model/schema/product.js';
import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

const initial = (word: string) => word.charAt(0);

function sides(generatedBy: FingerprintRecord['generatedBy']): string {
  if (generatedBy === undefined) return '';
  if (typeof generatedBy === 'string') return initial(generatedBy);
  const { default: usual = 'unknown', ...byStatus } = generatedBy;
  return [initial(usual), ...Object.entries(byStatus).map(([code, side]) => code + initial(side))].join(' ');
}

function condition(one: FingerprintRecord['all'][number]): string {
  if ('status' in one) return `#${one.status.join(',')}`;
  if ('text' in one) return `<${one.text}`;
  if ('json' in one) return `{${one.json}`;
  if ('absent' in one) return `!${one.field}`;
  return one.pattern === undefined ? one.field : `${one.field}:${one.pattern}`;
}

const line = (one: FingerprintRecord): string =>
  [
    one.id,
    initial(one.says) +
      initial(one.certainty) +
      (one.engineOfOthers ? 'e' : '') +
      (one.statusMayComeFromOrigin ? 's' : '') +
      (one.fromCache ? 'k' : '') +
      (one.belowFourHundred ? 'b' : ''),
    sides(one.generatedBy),
    one.role ?? '',
    ...one.all.map(condition),
  ].join('\t');

const recognized = ({ products }: Dataset): (ProductRecord & { fingerprints: FingerprintRecord[] })[] =>
  products.flatMap(({ record }) =>
    record.fingerprints === undefined ? [] : [{ ...record, fingerprints: record.fingerprints }],
  );

/**
 * Renders the data for recognizing products. Each product has a line with its ID, name, role, and request IDs, followed
 * by one line per fingerprint.
 */
export function renderFingerprints(dataset: Dataset): string {
  const lines = recognized(dataset).flatMap(({ id, name, role, requestIds, fingerprints }) => [
    [`=${id}`, name, role, (requestIds ?? []).join(' ')].join('\t'),
    ...fingerprints.map(line),
  ]);
  return `${banner}/**
 * The data for recognizing products. Each product has a line that starts with = and contains its ID, name, role, and
 * request IDs. Each of its fingerprints has a line that contains an ID, flags, a side, a role, and conditions. The
 * flags are, in order: made, path, or behind; certain, likely, or hint; engine; status of the origin; cache; below 400.
 */
export const fingerprintLines = (): string =>
  ${stringLiteral(lines.join('\n'))};
`;
}

/**
 * Renders the meanings and next steps of products. Each product has a line with =ID and the next step, followed by one
 * line per code or fingerprint.
 */
export function renderProductTexts(dataset: Dataset): string {
  const lines = recognized(dataset).flatMap(({ id, meaning, nextStep, fingerprints }) => [
    ...(nextStep === undefined ? [] : [`${id}|${nextStep}`]),
    ...Object.entries(meaning ?? {}).map(([code, text]) => `${id} ${code}|${text}`),
    ...fingerprints.flatMap((one) => (one.nextStep === undefined ? [] : [`#${one.id}|${one.nextStep}`])),
  ]);
  return `${banner}/** The sentences about products. A line contains a product and its next step; a product, a code, and a meaning; or #, a fingerprint, and its next step. */
export const productTexts = (): string =>
  ${stringLiteral(lines.join('\n'))};
`;
}
