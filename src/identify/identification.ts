import type { ProductRole } from './fingerprint.js';

/**
 * Which side of the connection generated a response.
 *
 * @category Identifying
 */
export type GeneratedBy = 'intermediary' | 'origin' | 'unknown';

/**
 * How certain an identification is.
 *
 * @category Identifying
 */
export type IdentificationCertainty = 'certain' | 'likely' | 'hint';

/**
 * The product that generated a response.
 *
 * @category Identifying
 */
export interface IdentifiedProduct {
  /** A short name that doesn't change, for example `aws-alb`. */
  readonly id: string;
  /** The display name. */
  readonly name: string;
  /** What the product is. */
  readonly role: ProductRole;
  /** How certain it is that this product generated the response. */
  readonly certainty: IdentificationCertainty;
}

/**
 * A part of the response that an identification is based on.
 *
 * @category Identifying
 */
export interface IdentificationEvidence {
  /** The ID of the fingerprint. */
  readonly fingerprint: string;
  /** Where the evidence is. */
  readonly in: 'field' | 'content' | 'status';
  /** The name of the header, if the evidence is in one. */
  readonly field?: string;
  /** The evidence: at most 120 characters of the header value or body. */
  readonly text: string;
}

/**
 * A product that handled the response, but isn't shown to have generated it.
 *
 * @category Identifying
 */
export interface PathElement {
  /** The display name, or the name by which an unknown intermediary identifies itself. */
  readonly name: string;
  /** What the product is. */
  readonly role: ProductRole;
  /** Whether a server behind this product sent a response. */
  readonly upstreamResponded: boolean;
  /** Whether the response came from the cache of this product. */
  readonly fromCache: boolean;
}

/**
 * What generated a response, and what to do about it.
 *
 * @category Identifying
 */
export interface Identification {
  /** The product that generated the response. Absent if it isn't known. */
  readonly product?: IdentifiedProduct;
  /** The side that generated the response. */
  readonly generatedBy: GeneratedBy;
  /** How certain `generatedBy` is. Absent if it is `'unknown'`. */
  readonly certainty?: IdentificationCertainty;
  /** Whether the product wrote the body, but the origin might have sent the status code. */
  readonly statusMayComeFromOrigin: boolean;
  /** The evidence for the identification. */
  readonly evidence: readonly IdentificationEvidence[];
  /** The products that handled the response. */
  readonly path: readonly PathElement[];
  /** What this status code means from this product, or in general if the product isn't known. */
  readonly meaning?: string;
  /** What to do next. */
  readonly nextStep?: string;
  /** The values to search logs for or to give to support. */
  readonly requestIds: readonly { readonly field: string; readonly value: string }[];
  /** Other products that the response has evidence of. */
  readonly others: readonly IdentifiedProduct[];
}
