/**
 * Constants for vendors' unregistered status codes. Each name starts with the name of the vendor.
 *
 * @module http-status-atlas/vendor
 */
export * from './generated/vendor-codes.js';
