import { writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { OWN_FILES, shipped } from './later-texts.js';

/** Writes the texts that `shipTexts` removes from the CommonJS files, except those in `data.json`. */
export async function writeTexts(folder: string): Promise<void> {
  for (const [name, { module, files }] of Object.entries(OWN_FILES)) {
    const { [name]: read } = (await import(`../src/${module}.js`)) as Record<string, () => string>;
    if (read === undefined) throw new Error(`Cannot find the text of src/${module}.ts`);
    const text = shipped(name, read());
    const length = Math.ceil(text.length / files.length);
    for (const [at, file] of files.entries()) {
      const part = JSON.stringify(text.slice(at * length, (at + 1) * length));
      // esbuild prints the text, so that its quotes and escapes are the same as in the ES module.
      const { code } = await transform(`'use strict';exports.text=${part};`, { minifyWhitespace: true });
      writeFileSync(`${folder}/${file}.js`, code);
    }
  }
}
