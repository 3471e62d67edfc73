// The part that the main entry point and `./reading` share, as a separate file in the package.
export { createStatusReader } from './create-status-reader.js';
export { readStatusCodes } from './read-status-codes.js';
