import type { MarkdownRenderer } from 'vitepress';

/**
 * Gives the copy button of each listing a class that VitePress does not listen to: its handler copies prompts and
 * output too, and would run beside the one of the theme.
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
