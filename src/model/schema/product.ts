import { z } from 'zod';
import * as part from './parts.js';

/** What a product is, seen from a response or a log line. */
export const productRole = z.enum([
  'cdn',
  'waf',
  'load-balancer',
  'gateway',
  'proxy',
  'web-server',
  'platform',
  'framework',
  'api',
  'language',
  'library',
  'client',
  'specification',
]);

const fieldName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(-\*)?$/);
const side = z.enum(['intermediary', 'origin', 'unknown']);
const text = z.string().min(1).max(200);

/** One condition: the status, a header, or the start of the body as text or as JSON. */
const condition = z.union([
  z.strictObject({ status: z.array(part.code).min(1) }),
  z.strictObject({ field: fieldName, pattern: part.line.exactOptional() }),
  z.strictObject({ field: fieldName, absent: z.literal(true) }),
  z.strictObject({ text: part.line }),
  z.strictObject({ json: part.line }),
]);

/** How to recognize a product, and what the match shows. The order of the keys here is their order in the file. */
export const fingerprint = z.strictObject({
  id: part.slug,
  /** The product generated the response, is on its path, or forwarded a response from behind it. */
  says: z.enum(['made', 'path', 'behind-answered']),
  /** The role in which it did so, if it differs from the product's role. */
  role: productRole.exactOptional(),
  all: z.array(condition).min(1),
  certainty: z.enum(['certain', 'likely', 'hint']),
  generatedBy: z.union([side, z.record(z.string().regex(/^(\d{3}|default)$/), side)]).exactOptional(),
  statusMayComeFromOrigin: z.literal(true).exactOptional(),
  /** The default page of an engine that other products run on; they take precedence. */
  engineOfOthers: z.literal(true).exactOptional(),
  fromCache: z.literal(true).exactOptional(),
  /** Also applies below 400. */
  belowFourHundred: z.literal(true).exactOptional(),
  nextStep: text.exactOptional(),
  seen: z.enum(['captured', 'source', 'documentation']),
  source: part.line,
  /** A response that has it; required if the fingerprint shows that the product generated it. */
  example: z.strictObject({ from: part.line, response: part.line }).exactOptional(),
});
export type FingerprintRecord = z.infer<typeof fingerprint>;

/** A record of `src/data/products/`. The order of the keys here is their order in the file. */
export const productRecord = z.strictObject({
  id: part.slug,
  name: part.line,
  role: productRole,
  /** The folder of `src/data/vendor/` with the product's own codes. */
  vendor: part.line.exactOptional(),
  homepage: z.url().exactOptional(),
  notes: part.line.exactOptional(),
  /** Headers whose value the product's support or log needs. */
  requestIds: z.array(fieldName).exactOptional(),
  /** The day by which the record is to be reviewed. */
  reviewBy: z.iso.date().exactOptional(),
  /** The meanings of status codes from this product. */
  meaning: z.record(z.string().regex(/^\d{3}$/), text).exactOptional(),
  nextStep: text.exactOptional(),
  fingerprints: z.array(fingerprint).exactOptional(),
});
export type ProductRecord = z.infer<typeof productRecord>;
