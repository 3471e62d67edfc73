import { readFileSync } from 'node:fs';

/** The tooltip that an editor shows for a constant: its declaration and the paragraphs of its doc comment. */
export interface Hover {
  readonly declaration: string;
  readonly paragraphs: readonly string[];
}

declare const data: Hover;

export { data };

const NAME = 'NOT_FOUND';

export default {
  load(): Hover {
    const declarations = readFileSync(new URL('../../../dist/codes.d.cts', import.meta.url), 'utf8');
    const [, comment = '', type] =
      new RegExp(`^/\\*\\*\\n((?: \\*.*\\n)*?) \\*/\\ndeclare const ${NAME}: (\\d+);`, 'm').exec(
        declarations,
      ) ?? [];
    if (type === undefined) throw new Error(`dist/codes.d.cts has no ${NAME} with a doc comment`);
    const paragraphs = comment
      .replace(/^ \* ?/gm, '')
      .split(/\n\n+/)
      .map((one) => one.replaceAll('\n', ' ').trim())
      .filter((one) => one !== '' && !one.startsWith('@'));
    return { declaration: `const ${NAME}: ${type}`, paragraphs };
  },
};
