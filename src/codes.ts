/**
 * The constants. `import * as Status` gives the dotted style at no cost.
 *
 * Each constant stands under `http-status-atlas` too.
 *
 * @module http-status-atlas/codes
 */
export * from './generated/codes.js';
