/** Empty options without a prototype, so that properties added to `Object.prototype` aren't read as options. */
export const NO_OPTIONS: object = { __proto__: null };
