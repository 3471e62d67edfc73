import { writeFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { OWN_FILES } from './later-texts.js';

/** Writes the texts that `loadTextsLater` leaves out of the CommonJS files, apart from those in `data.json`. */
export async function writeTexts(folder: string): Promise<void> {
  for (const [name, { module, files }] of Object.entries(OWN_FILES)) {
    const { [name]: text } = (await import(`../src/generated/${module}.js`)) as Record<string, () => string>;
    if (text === undefined) throw new Error(`Cannot find the text of src/generated/${module}.ts`);
    const length = Math.ceil(text().length / files.length);
    for (const [at, file] of files.entries()) {
      const part = JSON.stringify(text().slice(at * length, (at + 1) * length));
      // By esbuild, so that quotes and escapes are those of the ES module.
      const { code } = await transform(`'use strict';exports.text=${part};`, { minifyWhitespace: true });
      writeFileSync(`${folder}/${file}.js`, code);
    }
  }
}
