import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Options } from 'tsup';
import entryPoints from '../entry-points.json';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Tree-shaking makes esbuild print ES modules for both formats; the format that is meant stands in a definition. */
export const isCommonJs = (build: Parameters<Plugin['setup']>[0]): boolean =>
  build.initialOptions.define?.['TSUP_FORMAT'] === '"cjs"';

/** Files of the package that are no entry points: what several of those share. */
export const parts: Readonly<Record<string, string>> = {
  'status-codes': 'src/reading/status-codes/status-codes.ts',
  // Apart, so that the tarball has them beside the same code and texts for CommonJS: see `OWN_FILES`.
  'reference-markdown': 'src/reference/to-markdown.ts',
  'product-texts': 'src/generated/product-texts.ts',
  'search-text': 'src/generated/search-text.ts',
};

/** The first of these owns what several entry points export. None takes the constants from `codes`. */
const owners = [
  'core',
  ...Object.keys(parts),
  ...entryPoints.filter((name) => name !== 'core' && name !== 'codes'),
];

const sourceOf = (name: string) => resolve(parts[name] ?? `src/${name}.ts`);

/** A statement that takes values from another module: all of them, or those in braces. */
const FROM_MODULE = /^(import|export) (?:\*|\{([^}]*)\}) from '(\..+)\.js';/gm;

/** The names in braces that are no types, as the other module calls them. */
const valuesIn = (names: string) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.replace(/ as .*/, ''));

interface Taken {
  readonly module: string;
  /** Whether the file exports the values again. */
  readonly isExported: boolean;
  /** `undefined` stands for all of the module. */
  readonly values: readonly string[] | undefined;
}

/** The values that a file takes from each module. */
const takenBy = (file: string): readonly Taken[] =>
  [...readFileSync(file, 'utf8').matchAll(FROM_MODULE)].map(([, keyword, names, module = '']) => ({
    module: resolve(dirname(file), `${module}.ts`),
    isExported: keyword === 'export',
    values: names === undefined ? undefined : valuesIn(names),
  }));

/** The entry point that each module comes from, and the public ones of its values, or all. */
const ownerOf = new Map<string, { name: string; values: readonly string[] | undefined }>();
for (const name of owners) {
  if (!ownerOf.has(sourceOf(name))) ownerOf.set(sourceOf(name), { name, values: undefined });
  for (const { module, isExported, values } of takenBy(sourceOf(name))) {
    if (isExported && !ownerOf.has(module) && values?.length !== 0) ownerOf.set(module, { name, values });
  }
}

/** Whether a file takes from a module nothing but what is public. */
const takesPublic = (file: string, module: string, values: readonly string[] | undefined) =>
  takenBy(file)
    .filter((one) => one.module === module)
    .every((one) => !values || one.values?.every((name) => values.includes(name)));

/**
 * Lets an entry point import public functions from the one that owns them, so that there is one of each in a process.
 *
 * Private helpers are copied, and so is a module of which one is taken: they are small, and each further file costs a
 * fresh process 0.4 ms. `core` and `codes` import nothing, because many programs load nothing else.
 */
export const shareModules = (entryPoint: string): Plugin => ({
  name: 'share-modules',
  setup(build) {
    if (entryPoint === 'core' || entryPoint === 'codes') return;
    build.onResolve({ filter: /^\..*\.js$/ }, ({ path, importer, resolveDir }) => {
      const module = resolve(resolveDir, path.replace(/\.js$/, '.ts'));
      const owner = ownerOf.get(module);
      // CommonJS loads texts on first use.
      if (isCommonJs(build) && module.includes('generated')) return undefined;
      if (owner === undefined || owners.indexOf(owner.name) >= owners.indexOf(entryPoint)) return undefined;
      return takesPublic(importer, module, owner.values)
        ? { path: `./${owner.name}.js`, external: true }
        : undefined;
    });
  },
});
