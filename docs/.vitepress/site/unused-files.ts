/**
 * Removes references to unneeded files from a built page: VitePress's icon style sheet, which is empty here, and the
 * files that the home page loads on demand. The search needs some of them when its field receives focus, and the box
 * for pasted text needs the others.
 */
export const withoutUnused = (html: string): string =>
  html
    .replace(/\s*<link rel="preload stylesheet" href="[^"]*vp-icons\.css"[^>]*>/, '')
    .replace(
      /\s*<link rel="(?:modulepreload|prefetch)" href="[^"]*\/(?:search-engine|PasteBox)\.[^"]*"[^>]*>/g,
      '',
    );
