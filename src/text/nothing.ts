/** Options that nobody gave: without a prototype, so that what others put on `Object.prototype` is not read for one. */
export const NOTHING: object = { __proto__: null };
