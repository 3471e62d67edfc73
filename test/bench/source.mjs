// The library's own source, bundled on the fly, for what no entry point shows: the entries of the search and other texts in them.
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

/** What the compiler wrote for each code: what heads the line, and the columns of entries. */
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

/** More digits than the compiler uses, for more words than it has. */
const DIGITS = Array.from({ length: 2000 }, (_, at) => String.fromCharCode(0x4e00 + at));

/** The library's own search over other rows: the same source, with the generated text replaced. */
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
