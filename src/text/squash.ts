/** Reduces a string to lowercase letters (a to z) and digits: `Not-Found` becomes `notfound`. */
export const squash = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();

/** Works like `squash`, but removes accents first, so `Café` becomes `cafe`. */
export const squashAccented = (text: string): string =>
  // Most words have no accents, so they don't need to be normalized.
  /[^A-Za-z0-9]/.test(text) ? squash(text.normalize('NFKD')) : text.toLowerCase();
