/**
 * Constants for the numbers that vendors made up, each with the prefix of its vendor.
 *
 * @module http-status-atlas/vendor
 */
export * from './generated/vendor-codes.js';
