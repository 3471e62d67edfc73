import type { MarkdownRenderer } from 'vitepress';

/**
 * Renames the class of the copy buttons in listings. VitePress's handler for its own class also copies prompts and
 * output, and would run in addition to the theme's handler.
 */
export function nameCopyButtons(md: MarkdownRenderer): void {
  const fence = md.renderer.rules.fence;
  if (fence === undefined) return;
  md.renderer.rules.fence = (...rendered) =>
    fence(...rendered).replace(
      /<button title="[^"]*" class="copy"><\/button>/,
      '<button type="button" class="copy-listing" aria-label="Copy this listing"></button>',
    );
}
