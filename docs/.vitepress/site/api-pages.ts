import { readFileSync } from 'node:fs';

const PAGE = /^api\/http-status-atlas(?:\.md|\/[\w-]+\.md)$/;

/** An entry on an API page: a third-level heading and the text below it. */
interface Section {
  readonly name: string;
  readonly text: string;
  readonly kind: 'function' | 'constant' | 'type';
}

interface Category {
  readonly title: string;
  readonly sections: readonly Section[];
}

const NUMBER_CONSTANT = /^### (\S+)\n+```ts\nconst \w+: (\d+);\n```\n+([\s\S]*)$/;

function kindOf(text: string): Section['kind'] {
  const declaration = /^```ts\n(\w+)/m.exec(text)?.[1];
  if (/^### \S+\(\)/.test(text) || /^#### (?:Param|Returns)/m.test(text)) return 'function';
  return declaration === 'const' ? 'constant' : 'type';
}

function categoriesOf(source: string): { head: string; categories: Category[] } {
  const [head = '', ...parts] = source.split(/^(?=## )/m);
  const categories = parts.map((part) => ({
    title: /^## (.*)/.exec(part)?.[1] ?? '',
    sections: part
      .split(/^(?=### )/m)
      .slice(1)
      .map((text) => ({
        name: (/^### (.*)/.exec(text)?.[1] ?? '').replaceAll('\\', ''),
        text: text.replace(/\n+\*\*\*\s*$/, '').trimEnd(),
        kind: kindOf(text),
      })),
  }));
  return { head: head.trimEnd(), categories };
}

const anchorOf = (name: string) => name.replace(/\W+/g, '').toLowerCase();

/** Writes an index of a page's functions, grouped by task. */
function index(categories: readonly Category[], page: string): string[] {
  return categories.flatMap(({ title, sections }) => {
    const functions = sections.filter(({ kind }) => kind === 'function');
    if (functions.length === 0) return [];
    const links = functions.map(({ name }) => `[\`${name.replace('()', '')}\`](${page}#${anchorOf(name)})`);
    return [`- ${title}: ${links.join(', ')}`];
  });
}

/** Converts a status constant to a table row, which replaces the constant's heading and section. */
function constantRow({ text }: Section): string | undefined {
  const [, name, value, doc] = NUMBER_CONSTANT.exec(text) ?? [];
  if (name === undefined || doc === undefined) return undefined;
  const what =
    doc
      .split(/\n\n|\n#### /)[0]
      ?.replace(/^`\d+` /, '')
      .replaceAll('|', '\\|') ?? '';
  return `| \`${name.replaceAll('\\', '')}\` | ${value} | ${what} |`;
}

/** Returns the names that the main entry point reexports from `/core`, whose page describes them. */
function fromCore(docs: string): string[] {
  const { categories } = categoriesOf(readFileSync(`${docs}api/http-status-atlas/core.md`, 'utf8'));
  return index(categories, 'http-status-atlas/core.md');
}

/**
 * Rearranges a page of the API reference because the generator sorts everything alphabetically. The page then starts
 * with an index of the functions by task, followed by the functions, a table of the constants, and the types.
 */
export function arrangeApi(path: string, source: string, docs: string): string {
  if (!PAGE.test(path)) return source;
  const { head, categories } = categoriesOf(source);
  const all = categories.flatMap(({ sections }) => sections);
  const rows = all.map(constantRow).filter((row) => row !== undefined);
  const constants = all.filter((one) => one.kind === 'constant' && constantRow(one) === undefined);
  const types = all.filter(({ kind }) => kind === 'type');
  const own = index(categories, '');
  const core = path === 'api/http-status-atlas.md' ? fromCore(docs) : [];
  const tasks = categories
    .map(({ title, sections }) => ({ title, sections: sections.filter(({ kind }) => kind === 'function') }))
    .filter(({ sections }) => sections.length > 0);
  return [
    head,
    '',
    ...(own.length + core.length > 0 ? ['## Functions by task', '', ...own, ...core, ''] : []),
    ...tasks.flatMap(({ title, sections }) => [
      `## ${title}`,
      '',
      ...sections.flatMap(({ text }) => [text, '']),
    ]),
    ...(rows.length + constants.length > 0 ? ['## Constants', ''] : []),
    ...(rows.length > 0 ? ['| constant | value | meaning |', '|---|---|---|', ...rows, ''] : []),
    ...constants.flatMap(({ text }) => [text, '']),
    ...(types.length > 0 ? ['## Types', '', ...types.flatMap(({ text }) => [text, ''])] : []),
  ].join('\n');
}
