/**
 * Identifies the product that generated a response and parses the standard headers of intermediaries.
 *
 * @module http-status-atlas/identify
 */
export type {
  GeneratedBy,
  Identification,
  IdentificationCertainty,
  IdentificationEvidence,
  IdentifiedProduct,
  PathElement,
} from './identify/identification.js';
export { identify } from './identify/identify.js';
export { type CacheForwardReason, type CacheHop, parseCacheStatus } from './identify/parse-cache-status.js';
export { type ProxyHop, parseProxyStatus } from './identify/parse-proxy-status.js';
export { parseVia, type ViaHop } from './identify/parse-via.js';
export type { FetchResponse, HeaderFields, HttpVersion, ResponseFacts } from './model/message.js';
export type { ProductRole } from './model/product-role.js';
