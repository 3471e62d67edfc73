import type { ProductRole } from '../model/product-role.js';

/**
 * The side of the connection that generated a response.
 *
 * @category Identifying
 */
export type GeneratedBy = 'intermediary' | 'origin' | 'unknown';

/**
 * The certainty of an identification.
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
  /** A short, stable ID, for example `aws-alb`. */
  readonly id: string;
  /** The display name. */
  readonly name: string;
  /** The kind of product. */
  readonly role: ProductRole;
  /** The certainty that this product generated the response. */
  readonly certainty: IdentificationCertainty;
}

/**
 * A part of the response that supports an identification.
 *
 * @category Identifying
 */
export interface IdentificationEvidence {
  /** The ID of the fingerprint. */
  readonly fingerprint: string;
  /** The part of the response that contains the evidence. */
  readonly in: 'field' | 'content' | 'status';
  /** The name of the header, if the evidence is in one. */
  readonly field?: string;
  /** The evidence: at most 120 characters of the header value or body. */
  readonly text: string;
}

/**
 * A product that handled the response but, as far as the evidence shows, didn't generate it.
 *
 * @category Identifying
 */
export interface PathElement {
  /** The display name, or the name by which an unknown intermediary identifies itself. */
  readonly name: string;
  /** The kind of product. */
  readonly role: ProductRole;
  /** Whether the product received a response from an upstream server. */
  readonly upstreamResponded: boolean;
  /** Whether the response came from this product's cache. */
  readonly fromCache: boolean;
}

/**
 * The software that generated a response, and what to do about the response.
 *
 * @category Identifying
 */
export interface Identification {
  /** The product that generated the response. Absent if the product is unknown. */
  readonly product?: IdentifiedProduct;
  /** The side that generated the response. */
  readonly generatedBy: GeneratedBy;
  /** The certainty of `generatedBy`. Absent if `generatedBy` is `'unknown'`. */
  readonly certainty?: IdentificationCertainty;
  /** Whether the product wrote the body but the origin might have sent the status code. */
  readonly statusMayComeFromOrigin: boolean;
  /** The evidence for the identification. */
  readonly evidence: readonly IdentificationEvidence[];
  /** The products that handled the response. */
  readonly path: readonly PathElement[];
  /** The meaning of this status code when the product sends it, or its general meaning if the product is unknown. */
  readonly meaning?: string;
  /** The next step for diagnosing or fixing the problem. */
  readonly nextStep?: string;
  /** The IDs to search for in logs or to send to the product's support team. */
  readonly requestIds: readonly { readonly field: string; readonly value: string }[];
  /** Other products for which the response contains evidence. */
  readonly others: readonly IdentifiedProduct[];
}
