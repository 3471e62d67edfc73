import { z } from 'zod';
import { PRODUCT_ROLES } from '../product-role.js';
import * as part from './parts.js';

/** The kind of product that sends a response or writes a log line. */
export const productRole = z.enum([...PRODUCT_ROLES, 'language', 'library', 'client', 'specification']);

const fieldName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*(-\*)?$/);
const side = z.enum(['intermediary', 'origin', 'unknown']);
const text = z.string().min(1).max(200);

/** One condition of a fingerprint: the status, a header, or the start of the body as text or JSON. */
const condition = z.union([
  z.strictObject({ status: z.array(part.code).min(1) }),
  z.strictObject({ field: fieldName, pattern: part.line.exactOptional() }),
  z.strictObject({ field: fieldName, absent: z.literal(true) }),
  z.strictObject({ text: part.line }),
  z.strictObject({ json: part.line }),
]);

/**
 * The conditions for recognizing a product, and the conclusion to draw from a match. The files contain the keys in this order.
 */
export const fingerprint = z.strictObject({
  id: part.slug,
  /**
   * The conclusion from a match: the product generated the response, the product is on the path, or an upstream server
   * responded.
   */
  says: z.enum(['made', 'path', 'behind-answered']),
  /** The product's role in this response, if it differs from the product's usual role. */
  role: productRole.exactOptional(),
  all: z.array(condition).min(1),
  certainty: z.enum(['certain', 'likely', 'hint']),
  generatedBy: z.union([side, z.record(z.string().regex(/^(\d{3}|default)$/), side)]).exactOptional(),
  statusMayComeFromOrigin: z.literal(true).exactOptional(),
  /** Set for the default page of an engine that other products are built on. Those products take precedence. */
  engineOfOthers: z.literal(true).exactOptional(),
  fromCache: z.literal(true).exactOptional(),
  /** Set if the fingerprint also applies to statuses below 400. */
  belowFourHundred: z.literal(true).exactOptional(),
  nextStep: text.exactOptional(),
  seen: z.enum(['captured', 'source', 'documentation']),
  source: part.line,
  /** A response that matches the fingerprint. Required if a match shows that the product generated the response. */
  example: z.strictObject({ from: part.line, response: part.line }).exactOptional(),
});
export type FingerprintRecord = z.infer<typeof fingerprint>;

/** A record in `src/data/products/`. The files contain the keys in this order. */
export const productRecord = z.strictObject({
  id: part.slug,
  name: part.line,
  role: productRole,
  /** The folder in `src/data/vendor/` that contains the product's own codes. */
  vendor: part.line.exactOptional(),
  homepage: z.url().exactOptional(),
  notes: part.line.exactOptional(),
  /** Headers whose values help you contact the product's support team or search its logs. */
  requestIds: z.array(fieldName).exactOptional(),
  /** The date by which the record must be reviewed. */
  reviewBy: z.iso.date().exactOptional(),
  /** The meaning of each status code when this product sends it. */
  meaning: z.record(z.string().regex(/^\d{3}$/), text).exactOptional(),
  nextStep: text.exactOptional(),
  fingerprints: z.array(fingerprint).exactOptional(),
});
export type ProductRecord = z.infer<typeof productRecord>;
