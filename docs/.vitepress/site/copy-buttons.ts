import type { MarkdownRenderer } from 'vitepress';

const BUTTON = '<button type="button" class="copy-listing" aria-label="Copy this listing"></button>';

/**
 * Renames the class of the copy buttons in listings. VitePress's handler for its own class also copies prompts and
 * output, and would run in addition to the theme's handler. The button follows the listing: on phones it is below the
 * listing, and a button that the browser receives first would move down.
 */
export function nameCopyButtons(md: MarkdownRenderer): void {
  const fence = md.renderer.rules.fence;
  if (fence === undefined) return;
  md.renderer.rules.fence = (...rendered) =>
    fence(...rendered).replace(
      /<button title="[^"]*" class="copy"><\/button>([\s\S]*)(<\/div>\s*)$/,
      (_, listing: string, end: string) => `${listing}${BUTTON}${end}`,
    );
}
