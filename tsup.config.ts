import { appendFileSync, readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { requireLater, shipTexts } from './build/later-texts.js';
import { parts, shareModules } from './build/shared-modules.js';
import entryPoints from './entry-points.json';

/** Its license asks that the notice goes with every copy, and bundling makes one. */
function appendLicense(file: string, module: string): void {
  const notice = readFileSync(`node_modules/${module}/LICENSE`, 'utf8').replaceAll('\r\n', '\n').trim();
  appendFileSync(file, `\n/*! Contains ${module}.\n\n${notice}\n*/\n`);
}

/**
 * Marks what the constants of js-yaml call as free of effects, so that the tags of other schemas and the writer are left
 * out: without the mark, a call at the top of a module counts as one with effects.
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
  // 'node' lets Node's lexer see the names of the CommonJS files, so that `import { NOT_FOUND }` of them works.
  platform: 'node',
  target: 'node18',
  outDir: 'dist',
  splitting: false,
  // For the ESLint plugin, which reads no files.
  define: {
    PACKAGE_VERSION: JSON.stringify(manifest.version),
    PACKAGE_HOMEPAGE: JSON.stringify(manifest.homepage) ?? 'undefined',
  },
  // Rollup prints CommonJS as plain `exports.X = X`, which a fresh process loads faster than getters on an object.
  treeshake: true,
  // Comments live in the declarations; in the code they only cost a fresh process time.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true;
  },
};

const sources = Object.fromEntries(entryPoints.map((name) => [name, `src/${name}.ts`]));

export default defineConfig([
  // One build for each, because what an entry point imports from another depends on which one it is.
  ...Object.entries({ ...sources, ...parts }).map(
    ([name, source]): Options => ({
      ...shared,
      entry: { [name]: source },
      format: ['esm', 'cjs'],
      esbuildPlugins: [shareModules(name), shipTexts],
      plugins: [requireLater],
    }),
  ),
  // The declarations once: those of the ES modules re-export them.
  { ...shared, entry: sources, format: ['cjs'], dts: { only: true } },
  {
    // The command line is a consumer: it imports the built entry points and bundles only what is its own.
    ...shared,
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    external: [...entryPoints.map((name) => `../${name}.js`), './yaml.js'],
    noExternal: ['picocolors'],
    esbuildOptions: (options) => {
      options.minifyWhitespace = true;
      // The path of a bundled module stands in the output; that of a linked node_modules would differ from place to place.
      options.preserveSymlinks = true;
    },
    onSuccess: async () => appendLicense('dist/cli/main.js', 'picocolors'),
  },
  {
    // The parser for YAML is a file of its own, which is read when there is YAML.
    ...shared,
    entry: { 'cli/yaml': 'src/cli/yaml.ts' },
    format: ['esm'],
    noExternal: ['js-yaml5'],
    esbuildPlugins: [withoutEffects],
    treeshake: 'smallest',
    esbuildOptions: (options) => {
      // Not minified: that would remove the marks.
      options.preserveSymlinks = true;
    },
    onSuccess: async () => appendLicense('dist/cli/yaml.js', 'js-yaml5'),
  },
]);
