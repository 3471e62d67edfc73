/**
 * Constants for vendors' unregistered status codes. Each name starts with the vendor's name.
 *
 * @module http-status-atlas/vendor
 */
export * from './generated/vendor-codes.js';
