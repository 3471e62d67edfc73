// Bundles parts of the library's source that no entry point exports: the search entries, and a search over other texts.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

async function bundled(contents, plugins = []) {
  const result = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    plugins,
  });
  return import(`data:text/javascript;base64,${Buffer.from(result.outputFiles[0].text).toString('base64')}`);
}

/** Returns the compiler's output for each code: the start of the line, and the columns of entries. */
export async function readRows() {
  const { entryText, readEntries, searchText } = await bundled(`
    export { readEntries } from './src/entry-format/read-entries.ts';
    export { entryText } from './src/search/entry-text.ts';
    export { searchText } from './src/generated/search-text.ts';
  `);
  const text = searchText();
  const entries = readEntries(text);
  const rows = new Map(
    text
      .split('\n')
      .slice(1)
      .map((line) => [
        Number(line.slice(0, 3)),
        { head: line.split('\t').slice(0, 3), columns: Array.from({ length: 6 }, () => []) },
      ]),
  );
  entries.codeOf.forEach((code, entry) => {
    rows.get(code).columns[entries.columnOf[entry]].push(entryText(entries, entry));
  });
  return [...rows.values()];
}

/** More digits than the compiler uses, because there are more words here. */
const DIGITS = Array.from({ length: 2000 }, (_, at) => String.fromCharCode(0x4e00 + at));

/** Returns the library's search over other rows: the same source with a different generated text. */
export async function searchOver(rows) {
  const { writeEntries } = await bundled(
    `export { writeEntries } from './src/entry-format/write-entries.ts';`,
  );
  const contents = `export const searchText = () => ${JSON.stringify(writeEntries(rows, DIGITS))};`;
  const replaced = {
    name: 'text',
    setup: (plugins) => plugins.onLoad({ filter: /generated[\\/]search-text\.ts$/ }, () => ({ contents })),
  };
  return (await bundled(`export { search } from './src/search/search.ts';`, [replaced])).search;
}
