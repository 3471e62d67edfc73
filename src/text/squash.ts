/** The letters A to Z and digits of a text, in lowercase: `Not-Found` is `notfound`. */
export const squash = (text: string): string => text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();

/** The same for text in any language: letters lose their accents first, so `Café` is `cafe`. */
export const squashAccented = (text: string): string =>
  // Nearly all words are plain, and then there is nothing to take apart.
  /[^A-Za-z0-9]/.test(text) ? squash(text.normalize('NFKD')) : text.toLowerCase();
