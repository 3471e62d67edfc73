import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
const explain = fileURLToPath(new URL('src/explain/', root));

/**
 * A Vite plugin for code that the site shares with the command line. That code imports entry points from their source,
 * and the plugin replaces them with the built package, so that the site contains each entry point only once.
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
