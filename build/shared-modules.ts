import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Options } from 'tsup';
import entryPoints from '../entry-points.json';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** With tree shaking, esbuild prints ES modules for both formats. A definition contains the intended format. */
export const isCommonJs = (build: Parameters<Plugin['setup']>[0]): boolean =>
  build.initialOptions.define?.['TSUP_FORMAT'] === '"cjs"';

/** Files in the package that aren't entry points. Several entry points share them. */
export const parts: Readonly<Record<string, string>> = {
  'status-codes': 'src/reading/status-codes/status-codes.ts',
  // These are separate files so that the tarball contains them next to the same CommonJS code and texts. See
  // `OWN_FILES`.
  'reference-markdown': 'src/reference/to-markdown.ts',
  'product-texts': 'src/generated/product-texts.ts',
  'search-text': 'src/generated/search-text.ts',
  // CommonJS loads it on first use, as it does `status-codes`: see `loadLater`.
  'index-search': 'src/search/search-functions.ts',
};

/**
 * If several entry points export the same value, the first one in this list contains it. No entry point imports the
 * constants from `codes`.
 */
const owners = [
  'core',
  ...Object.keys(parts),
  ...entryPoints.filter((name) => name !== 'core' && name !== 'codes'),
];

const sourceOf = (name: string) => resolve(parts[name] ?? `src/${name}.ts`);

/** Matches a statement that imports all values, or the values in braces, from another module. */
const FROM_MODULE = /^(import|export) (?:\*|\{([^}]*)\}) from '(\..+)\.js';/gm;

/** Returns the names in braces that aren't types, as the other module exports them. */
const valuesIn = (names: string) =>
  names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => name.replace(/ as .*/, ''));

interface Taken {
  readonly module: string;
  /** Whether the file reexports the values. */
  readonly isExported: boolean;
  /** The imported values, or `undefined` for all values of the module. */
  readonly values: readonly string[] | undefined;
}

/** Returns the values that a file imports from each module. */
const takenBy = (file: string): readonly Taken[] =>
  [...readFileSync(file, 'utf8').matchAll(FROM_MODULE)].map(([, keyword, names, module = '']) => ({
    module: resolve(dirname(file), `${module}.ts`),
    isExported: keyword === 'export',
    values: names === undefined ? undefined : valuesIn(names),
  }));

/** For each module, the entry point that contains it, and the module's public values (or all values). */
const ownerOf = new Map<string, { name: string; values: readonly string[] | undefined }>();
for (const name of owners) {
  if (!ownerOf.has(sourceOf(name))) ownerOf.set(sourceOf(name), { name, values: undefined });
  for (const { module, isExported, values } of takenBy(sourceOf(name))) {
    if (isExported && !ownerOf.has(module) && values?.length !== 0) ownerOf.set(module, { name, values });
  }
}

/** Checks whether a file imports only public values from a module. */
const takesPublic = (file: string, module: string, values: readonly string[] | undefined) =>
  takenBy(file)
    .filter((one) => one.module === module)
    .every((one) => !values || one.values?.every((name) => values.includes(name)));

/**
 * Makes entry points import public functions from the entry point that contains them, so that a process has only one
 * copy of each function.
 *
 * Private helpers are copied, and so are modules that contain a private helper in use. They are small, and each
 * additional file costs a new process 0.4 ms. `core` and `codes` import nothing, because many programs load only one of
 * them.
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
