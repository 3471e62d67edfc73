/**
 * Status code constants. If you use `import * as Status`, you can write `Status.NOT_FOUND`, and tree shaking still works.
 *
 * `http-status-atlas` also exports every constant.
 *
 * @module http-status-atlas/codes
 */
export * from './generated/codes.js';
