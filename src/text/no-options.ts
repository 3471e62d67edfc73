/** Options that nobody gave: without a prototype, so that what others put on `Object.prototype` is not read for one. */
export const NO_OPTIONS: object = { __proto__: null };
