import type { FingerprintRecord, ProductRecord } from '../../model/schema/product.js';
import { productRole } from '../../model/schema/product.js';
import { slugOf } from '../../text/slug-of.js';
import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

/** Separates the parts of a line. A tab would need two characters in a string literal. */
const BETWEEN = '~';

const initial = (word: string) => word.charAt(0);

/**
 * Renders the sides: the initial of the usual side, followed by each code that has a different side and that side's
 * initial.
 */
function sides(generatedBy: FingerprintRecord['generatedBy']): string {
  if (generatedBy === undefined) return '';
  if (typeof generatedBy === 'string') return initial(generatedBy);
  const { default: usual = 'unknown', ...byStatus } = generatedBy;
  return [initial(usual), ...Object.entries(byStatus).map(([code, side]) => code + initial(side))].join('');
}

/** Renders a JSON pattern without the whitespace that `identify` allows between tokens. */
export const withoutBlanks = (json: string): string =>
  json
    .replace(/^\^\\s\*/, '^')
    .replaceAll('":\\s*', '":')
    .replaceAll(',\\s*"', ',"')
    .replaceAll('\\{\\s*"', '\\{"');

/** The start of a pattern for an object whose first member is known. Many patterns start like this. */
const FIRST_MEMBER = '^\\{"';

function condition(one: FingerprintRecord['all'][number]): string {
  if ('status' in one) return `#${one.status.join(',')}`;
  if ('text' in one) return `<${one.text}`;
  if ('json' in one) {
    const json = withoutBlanks(one.json);
    return json.startsWith(FIRST_MEMBER) ? `}${json.slice(FIRST_MEMBER.length)}` : `{${json}`;
  }
  if ('absent' in one) return `!${one.field}`;
  const field = one.field === 'server' && one.pattern !== undefined ? '' : one.field;
  return one.pattern === undefined ? field : `${field}:${one.pattern}`;
}

/** Returns the last part of a fingerprint's ID that follows from the conditions and therefore isn't stored. */
function usualEnd(all: FingerprintRecord['all']): string {
  if (all.some((one) => 'text' in one)) return '-page';
  if (all.some((one) => 'json' in one)) return '-json';
  const header = all.find((one) => 'field' in one && !('absent' in one));
  return header !== undefined && 'field' in header ? `-${header.field}` : '';
}

const roleAt = (role: ProductRecord['role']) => String(productRole.options.indexOf(role));

function shortId(product: string, { id, all }: FingerprintRecord): string {
  if (!id.startsWith(`${product}-`)) return id;
  const end = id.slice(product.length);
  return end === usualEnd(all) ? '' : end;
}

const line = (product: string, one: FingerprintRecord): string =>
  [
    shortId(product, one),
    (one.says === 'made' && one.certainty === 'certain' ? '' : initial(one.says) + initial(one.certainty)) +
      (one.engineOfOthers ? 'e' : '') +
      (one.statusMayComeFromOrigin ? 's' : '') +
      (one.fromCache ? 'k' : '') +
      (one.belowFourHundred ? 'b' : '') +
      sides(one.generatedBy) +
      (one.role === undefined ? '' : roleAt(one.role)),
    ...one.all.map(condition),
  ]
    .join(BETWEEN)
    .replaceAll('\\', '%')
    .replaceAll('"', '@');

/** Renders a product. Its ID is left out if it follows from the name. */
const productLine = ({ id, name, role, requestIds = [] }: ProductRecord): string =>
  [`=${roleAt(role)}${name}`, id === slugOf(name) ? '' : id, ...requestIds].join(BETWEEN).replace(/~$/, '');

const recognized = ({ products }: Dataset): (ProductRecord & { fingerprints: FingerprintRecord[] })[] =>
  products.flatMap(({ record }) =>
    record.fingerprints === undefined ? [] : [{ ...record, fingerprints: record.fingerprints }],
  );

/**
 * Renders the data for recognizing products. Each product has a line with its role, name, ID, and request IDs, followed
 * by one line per fingerprint.
 */
export function renderFingerprints(dataset: Dataset): string {
  const lines = recognized(dataset).flatMap((one) => [
    productLine(one),
    ...one.fingerprints.map((fingerprint) => line(one.id, fingerprint)),
  ]);
  return `${banner}/**
 * The data for recognizing products. The parts of a line are separated by ~. Each product has a line that contains =, the
 * position of its role, its name, its ID if it doesn't follow from the name, and its request IDs. Each of its
 * fingerprints has a line that contains an ID, flags, and conditions. An ID that starts with - continues the ID of the
 * product, and an ID that's left out follows from the conditions. The flags are, in order: made, path, or behind;
 * certain, likely, or hint (both are left out if the product certainly made the response); engine; status of the origin;
 * cache; below 400; the sides; and the position of the role. A condition about Server has no name before its colon, and
 * one that starts with } is about the first member of a JSON object. In a fingerprint, % is a backslash and @ is a double
 * quote, which would need two characters in a string literal.
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
