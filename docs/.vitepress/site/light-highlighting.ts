import type { MarkdownRenderer } from 'vitepress';

/**
 * The colors of the two themes and the corresponding classes in theme/code-blocks.css. A class needs a sixth of the
 * bytes of the style attribute that it replaces, and the color of plain text needs no class.
 */
const CLASSES: Readonly<Record<string, string>> = {
  '#0E1116 #F0F3F6': '',
  '#A0111F #FF9492': 'k',
  '#032563 #ADDCFF': 's',
  '#023B95 #91CBFF': 'c',
  '#622CBC #DBB7FF': 'f',
  '#702C00 #FFB757': 'v',
  '#024C1A #72F088': 't',
  '#66707B #BDC4CC': 'r',
  '#6E011A #FFB1AF': 'x',
};

const COLORED = /<span style="--shiki-light:(#[0-9A-F]{6});--shiki-dark:(#[0-9A-F]{6})">([^<]*)<\/span>/g;

/** Replaces the colors of a highlighted listing with classes. Colors without a class remain unchanged. */
export const withClasses = (html: string): string =>
  html.replace(COLORED, (all, light: string, dark: string, text: string) => {
    const name = CLASSES[`${light} ${dark}`];
    if (name === undefined) return all;
    return name === '' ? text : `<span class="${name}">${text}</span>`;
  });

/** Reduces the size of the highlighting in every listing on the site. */
export function lightHighlighting(md: MarkdownRenderer): void {
  const fence = md.renderer.rules.fence;
  if (fence === undefined) return;
  md.renderer.rules.fence = (...rendered) => withClasses(fence(...rendered));
}
