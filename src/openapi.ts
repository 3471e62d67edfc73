/**
 * Builds response objects for OpenAPI documents.
 *
 * @module http-status-atlas/openapi
 */
export { openapiResponses } from './openapi/openapi-responses.js';
export type {
  OpenapiHeader,
  OpenapiOptions,
  OpenapiResponse,
  OpenapiVersion,
  ResponseInput,
  ResponseKey,
} from './openapi/openapi-types.js';
export { responseKey } from './openapi/response-key.js';
