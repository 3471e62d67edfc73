import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text and the status codes that it contains, with the final one first. */
export interface LabeledText {
  readonly name: string;
  readonly text: string;
  readonly codes: readonly number[];
}

/**
 * Reads texts from a file. Each starts with `== name: 404 200` or `== name: none`, and `␛` represents the escape
 * character.
 */
export function labeledTexts(file: string): LabeledText[] {
  return readFileSync(join('test/reading/texts', file), 'utf8')
    .replaceAll('\r\n', '\n')
    .replaceAll('\u241b', '\u001b')
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.replace(/\n$/, '').split('\n');
      const [, name = '', codes = ''] = /^(.*): ([\d ]+|none)$/.exec(head) ?? [];
      return { name, text: lines.join('\n'), codes: codes === 'none' ? [] : codes.split(' ').map(Number) };
    });
}
