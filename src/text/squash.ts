/** Reduces a string to its letters A to Z and digits, in lowercase: `Not-Found` is `notfound`. */
export const squash = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();

/** The same for any language: accents are removed first, so `Café` is `cafe`. */
export const squashAccented = (text: string): string =>
  // Nearly all words have no accents, so there is nothing to decompose.
  /[^A-Za-z0-9]/.test(text) ? squash(text.normalize('NFKD')) : text.toLowerCase();
