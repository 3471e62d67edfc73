/**
 * Constants for vendors' unregistered status codes, each with its vendor's prefix.
 *
 * @module http-status-atlas/vendor
 */
export * from './generated/vendor-codes.js';
