import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const LINK = /<link rel="preload stylesheet" href="([^"]*\/(assets\/style\.[\w-]+\.css))"[^>]*>/;

/** The style sheets that were read, by their path in the output folder. */
const sheets = new Map<string, string>();

/**
 * Puts the style sheet into a built page. With a separate file, the browser couldn't render anything until a second
 * request was complete. On a slow connection, this took longer than transferring the style sheet. The style sheet is at
 * the end of the head, so that the browser requests the scripts before it has received the style sheet.
 */
export function inlineStyle(html: string, outDir: string): string {
  const path = LINK.exec(html)?.[2];
  if (path === undefined) return html;
  const sheet = sheets.get(path) ?? readFileSync(join(outDir, path), 'utf8').trim();
  sheets.set(path, sheet);
  return html.replace(LINK, '').replace('</head>', () => `<style>${sheet}</style></head>`);
}

/** Deletes the style sheets that all pages contain. */
export function deleteInlined(outDir: string): void {
  for (const path of sheets.keys()) rmSync(join(outDir, path));
}
