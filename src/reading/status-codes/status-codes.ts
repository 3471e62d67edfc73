// The main entry point and `./reading` share this part, which is a separate file in the package.
export { createStatusReader } from './create-status-reader.js';
export { readStatusCodes } from './read-status-codes.js';
