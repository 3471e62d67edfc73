// The main entry point and `./reading` share this part, which is a separate file in the package.
export { LineReader } from './line-reader.js';
export { finalOf, readStatusCodes, stated } from './read-status-codes.js';
