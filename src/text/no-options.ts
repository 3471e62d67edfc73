/** Empty options without a prototype so that properties added to `Object.prototype` are never read as options. */
export const NO_OPTIONS: object = { __proto__: null };
