export * from './generated/codes.js';
