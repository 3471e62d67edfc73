export * from './generated/vendor-codes.js';
