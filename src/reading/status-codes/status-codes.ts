// What the main entry point and `./reading` share, a file of its own in the package.
export { createStatusReader } from './create-status-reader.js';
export { readStatusCodes } from './read-status-codes.js';
