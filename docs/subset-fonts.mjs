// Writes the site's fonts. They are the fonts from the packages, reduced to the characters and weights that the pages use.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const FONTS = [
  {
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    to: 'serif.woff2',
    options: { variationAxes: { wght: { min: 400, max: 700, default: 400 } } },
  },
  {
    from: '@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-500-normal.woff2',
    to: 'mono.woff2',
    options: {},
  },
];

/** Printable ASCII and the other characters that the pages use. All other characters are rendered in a system font. */
const ASCII = String.fromCodePoint(...[...Array(0x7f - 0x20).keys()].map((at) => 0x20 + at));
const CHARACTERS = `${ASCII}\u00a0\u00a7\u00a9\u00b0\u00b7\u00d7\u00e9\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2190\u2191\u2192\u2193`;

const target = new URL('./.vitepress/fonts/', import.meta.url);
mkdirSync(target, { recursive: true });
for (const { from, to, options } of FONTS) {
  const whole = readFileSync(new URL(`./node_modules/${from}`, import.meta.url));
  const part = await subsetFont(whole, CHARACTERS, { targetFormat: 'woff2', ...options });
  writeFileSync(new URL(to, target), part);
  console.log(`${to}: ${whole.length} -> ${part.length} bytes`);
}
