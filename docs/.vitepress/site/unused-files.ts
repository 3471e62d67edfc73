/**
 * Takes out of a built page what it asks for without need: the icons of VitePress's own theme (an empty file here), and
 * the search, which is half of what the home page would weigh and is loaded when the search field gets the focus.
 */
export const withoutUnused = (html: string): string =>
  html
    .replace(/\s*<link rel="preload stylesheet" href="[^"]*vp-icons\.css"[^>]*>/, '')
    .replace(/\s*<link rel="(?:modulepreload|prefetch)" href="[^"]*\/search-engine\.[^"]*"[^>]*>/g, '');
