import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { convert } from 'fontverter';
import { list } from '../atlas.js';
import { CLASSES, labelOf, rangeOf, titleOf } from '../site/words.js';

/** The bright color of each class, as in tokens.css. */
const COLORS: Readonly<Record<string, string>> = {
  '1xx': '#8793a3',
  '2xx': '#34a06a',
  '3xx': '#2298b1',
  '4xx': '#e09a2d',
  '5xx': '#d5484f',
};
const PAPER = '#14171c';
const INK = '#e9e6de';
const MUTED = '#a6acb6';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Breaks a sentence into lines of at most `most` characters. */
function lines(text: string, most: number): string[] {
  const out: string[] = [''];
  for (const word of text.replaceAll('`', '').split(' ')) {
    const last = out.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > most) out.push(word);
    else out[out.length - 1] = `${last} ${word}`.trim();
  }
  return out;
}

const strata = (width: number, height: number, here?: string) => {
  const share = width / (here === undefined ? 5 : 20);
  let x = 0;
  return CLASSES.map(({ range }) => {
    const wide = here === range ? share * 16 : share;
    const part = `<rect x="${x}" width="${wide}" height="${height}" fill="${COLORS[range]}"/>`;
    x += wide;
    return part;
  }).join('');
};

function card(number: string, title: string, text: string, range: string | undefined): string {
  const color = range === undefined ? INK : COLORS[range];
  const said = lines(text, 58).slice(0, 3);
  const name = lines(title, 34).slice(0, 2);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="${PAPER}"/>${strata(1200, 14, range)}
<text x="72" y="270" font-family="IBM Plex Mono" font-weight="500" font-size="${number.length > 3 ? 110 : 230}" letter-spacing="-8" fill="${color}">${escaped(number)}</text>
${name.map((line, at) => `<text x="76" y="${366 + at * 66}" font-family="Source Serif 4" font-size="60" fill="${INK}">${escaped(line)}</text>`).join('')}
${said.map((line, at) => `<text x="76" y="${366 + name.length * 66 + at * 42}" font-family="Source Serif 4" font-size="33" fill="${MUTED}">${escaped(line)}</text>`).join('')}
<text x="1128" y="90" text-anchor="end" font-family="IBM Plex Mono" font-weight="500" font-size="26" fill="${MUTED}">http-status-atlas${range === undefined ? '' : ` / ${range} ${labelOf(range)}`}</text>
</svg>`;
}

async function fontBuffers(): Promise<Uint8Array[]> {
  const files = ['serif.woff2', 'mono.woff2'].map((name) => new URL(`../fonts/${name}`, import.meta.url));
  return Promise.all(files.map((file) => convert(readFileSync(file), 'truetype')));
}

/** Draws the preview images for shared links, by file path: one for each code, and one for all other pages. */
export async function cards(): Promise<Map<string, Uint8Array>> {
  const font = {
    fontBuffers: await fontBuffers(),
    loadSystemFonts: false,
    defaultFontFamily: 'Source Serif 4',
  };
  const draw = (svg: string) => new Resvg(svg, { font }).render().asPng();
  const out = new Map<string, Uint8Array>();
  out.set(
    'cards/site.png',
    draw(
      card(
        'HTTP status codes',
        'What each one means',
        'What to check, what to send, and an npm package with typed constants.',
        undefined,
      ),
    ),
  );
  for (const one of list())
    out.set(`cards/${one.code}.png`, draw(card(`${one.code}`, titleOf(one), one.summary, rangeOf(one.code))));
  return out;
}

/** Draws the icon that represents the site on a home screen. */
export function touchIcon(): Uint8Array {
  const bars = CLASSES.map(
    ({ range }, at) =>
      `<rect x="30" y="${33 + at * 25}" width="120" height="17" rx="8" fill="${COLORS[range]}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="180"><rect width="180" height="180" fill="${PAPER}"/>${bars.join('')}</svg>`;
  return new Resvg(svg).render().asPng();
}
