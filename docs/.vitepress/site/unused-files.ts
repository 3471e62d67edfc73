/**
 * Removes references to unneeded files from a built page: the icons of VitePress's theme (an empty file here), and
 * files that the home page loads on demand. These files belong to the search, which loads when its field receives
 * focus, and to the box for pasted text.
 */
export const withoutUnused = (html: string): string =>
  html
    .replace(/\s*<link rel="preload stylesheet" href="[^"]*vp-icons\.css"[^>]*>/, '')
    .replace(
      /\s*<link rel="(?:modulepreload|prefetch)" href="[^"]*\/(?:search-engine|PasteBox)\.[^"]*"[^>]*>/g,
      '',
    );
