/**
 * Response objects of an OpenAPI document.
 *
 * @module http-status-atlas/openapi
 */
export {
  type OpenapiHeader,
  type OpenapiOptions,
  type OpenapiResponse,
  type OpenapiVersion,
  openapiResponses,
  type ResponseInput,
  type ResponseKey,
} from './openapi/openapi-responses.js';
