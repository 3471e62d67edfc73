/**
 * Status code constants. With `import * as Status`, you can write `Status.NOT_FOUND` and still tree-shake.
 *
 * `http-status-atlas` exports each constant too.
 *
 * @module http-status-atlas/codes
 */
export * from './generated/codes.js';
