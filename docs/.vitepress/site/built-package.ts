import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
const explain = fileURLToPath(new URL('src/explain/', root));

/**
 * A plugin for Vite: code that the site shares with the command line imports entry points by their source, and the
 * site has them from the built package, once.
 */
export const usesBuiltPackage = () => ({
  name: 'built-package',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined) {
    const name = /^\.\.\/(\w+)\.js$/.exec(source)?.[1];
    if (name === undefined || importer?.startsWith(explain) !== true) return undefined;
    return fileURLToPath(new URL(`dist/${name}.js`, root));
  },
});
