/**
 * Takes out of a built page what it asks for without need: the icons of VitePress's own theme (an empty file here), and
 * what the home page loads on demand: the search, when its field gets the focus, and the box for pasted text.
 */
export const withoutUnused = (html: string): string =>
  html
    .replace(/\s*<link rel="preload stylesheet" href="[^"]*vp-icons\.css"[^>]*>/, '')
    .replace(
      /\s*<link rel="(?:modulepreload|prefetch)" href="[^"]*\/(?:search-engine|PasteBox)\.[^"]*"[^>]*>/g,
      '',
    );
