import { appendFileSync, readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { requireLater, shipTexts } from './build/later-texts.js';
import { parts, shareModules } from './build/shared-modules.js';
import entryPoints from './entry-points.json';

/**
 * Appends a module's license notice to a file. The license requires the notice in every copy, and a bundle is a copy.
 */
function appendLicense(file: string, module: string): void {
  const notice = readFileSync(`node_modules/${module}/LICENSE`, 'utf8').replaceAll('\r\n', '\n').trim();
  appendFileSync(file, `\n/*! Contains ${module}.\n\n${notice}\n*/\n`);
}

/**
 * Marks the calls in js-yaml's constants as free of side effects, so that the bundle omits the writer and the tags of
 * other schemas. Without these marks, esbuild assumes that a top-level call has side effects.
 */
const withoutEffects: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-effects',
  setup(build) {
    build.onLoad({ filter: /[\\/]js-yaml\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(/^(var [\w$]+ = )(?=new \w|[\w$.]+\()/gm, '$1/* @__PURE__ */ ')
        .replace(/^(\t\w+: )(?=Object\.keys\()/gm, '$1/* @__PURE__ */ '),
    }));
  },
};

const manifest: { version: string; homepage?: string } = JSON.parse(readFileSync('package.json', 'utf8'));

const shared: Options = {
  // With 'node', Node's lexer recognizes the exports of the CommonJS files, so that `import { NOT_FOUND }` works.
  platform: 'node',
  target: 'node18',
  outDir: 'dist',
  splitting: false,
  // The ESLint plugin uses these values, because it doesn't read any files.
  define: {
    PACKAGE_VERSION: JSON.stringify(manifest.version),
    PACKAGE_HOMEPAGE: JSON.stringify(manifest.homepage) ?? 'undefined',
  },
  // Rollup prints CommonJS exports as `exports.X = X`, which a new process loads faster than getters on an object.
  treeshake: true,
  // The declarations contain the comments. In the code, comments would only slow down a new process.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true;
  },
};

const sources = Object.fromEntries(entryPoints.map((name) => [name, `src/${name}.ts`]));

export default defineConfig([
  // Each entry point has a separate build, because its imports from other entry points depend on the entry point.
  ...Object.entries({ ...sources, ...parts }).map(
    ([name, source]): Options => ({
      ...shared,
      entry: { [name]: source },
      format: ['esm', 'cjs'],
      esbuildPlugins: [shareModules(name), shipTexts],
      plugins: [requireLater],
    }),
  ),
  // The declarations are built only once. The declarations of the ES modules re-export them.
  { ...shared, entry: sources, format: ['cjs'], dts: { only: true } },
  {
    // The command line is a consumer of the package: it imports the built entry points, and bundles only its own
    // code.
    ...shared,
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    external: [...entryPoints.map((name) => `../${name}.js`), './yaml.js'],
    noExternal: ['picocolors'],
    esbuildOptions: (options) => {
      options.minifyWhitespace = true;
      // The output contains the paths of bundled modules. If node_modules were a link, the resolved paths would
      // depend on the machine.
      options.preserveSymlinks = true;
    },
    onSuccess: async () => appendLicense('dist/cli/main.js', 'picocolors'),
  },
  {
    // The YAML parser is a separate file, which is loaded only for YAML input.
    ...shared,
    entry: { 'cli/yaml': 'src/cli/yaml.ts' },
    format: ['esm'],
    noExternal: ['js-yaml5'],
    esbuildPlugins: [withoutEffects],
    treeshake: 'smallest',
    esbuildOptions: (options) => {
      // This file isn't minified, because minification would remove the marks.
      options.preserveSymlinks = true;
    },
    onSuccess: async () => appendLicense('dist/cli/yaml.js', 'js-yaml5'),
  },
]);
