import { readdirSync, readFileSync } from 'node:fs';
import { list, listOperations } from '../atlas.js';
import { SIDE } from '../site/navigation.js';

/** A page, or part of a page, that the search offers in addition to the codes. */
export interface FoundPage {
  readonly title: string;
  /** The part of the site that the page belongs to. */
  readonly part: string;
  readonly page: string;
}

declare const data: readonly FoundPage[];

export { data };

const docs = new URL('../../', import.meta.url);

function functionsOf(file: string): FoundPage[] {
  const source = readFileSync(new URL(`api/${file}`, docs), 'utf8');
  const page = `/api/${file.replace(/\.md$/, '')}`;
  return source.split(/^(?=### )/m).flatMap((section) => {
    const name = /^### (\w+)/.exec(section)?.[1];
    const isFunction = /^### \w+\(\)/.test(section) || /^#### (?:Param|Returns)/m.test(section);
    if (name === undefined || !isFunction) return [];
    return [{ title: `${name}()`, part: 'API', page: `${page}#${name.toLowerCase()}` }];
  });
}

const titleOf = (path: string) => /^# (.*)/m.exec(readFileSync(new URL(path, docs), 'utf8'))?.[1] ?? path;

export default {
  load(): FoundPage[] {
    const api = readdirSync(new URL('api/http-status-atlas/', docs)).map(
      (name) => `http-status-atlas/${name}`,
    );
    const fields = list().flatMap((one) => ('meanings' in one ? [] : one.fields.map(({ name }) => name)));
    return [
      ...['http-status-atlas.md', ...api].flatMap(functionsOf),
      ...SIDE.flatMap(({ title, items }) =>
        items.map(({ text, link }) => ({ title: text, part: title, page: link })),
      ),
      ...listOperations().map((operation) => ({
        title: titleOf(`guide/operations/${operation}.md`),
        part: 'Operation',
        page: `/guide/operations/${operation}`,
      })),
      ...[...new Set(fields)]
        .filter((name) => name !== 'Date')
        .sort()
        .map((name) => ({ title: name, part: 'Header', page: `/guide/fields#${name.toLowerCase()}` })),
    ];
  },
};
