import { appendFileSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import entryPoints from './entry-points.json';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Tree-shaking makes esbuild print ES modules for both formats; the format that is meant stands in a definition. */
const isCommonJs = (build: Parameters<Plugin['setup']>[0]) =>
  build.initialOptions.define?.['TSUP_FORMAT'] === '"cjs"';

/**
 * The descriptions and the search index are large, so the optional entry points take them from the main entry point instead of
 * carrying copies. Everything else is small and copied: each file more costs a fresh process about 0.4 ms.
 */
const shareText: Plugin = {
  name: 'share-text',
  setup(build) {
    const extension = isCommonJs(build) ? 'cjs' : 'js';
    build.onResolve({ filter: /\/(describe\/(describe|list)|search\/search)\.js$/ }, ({ importer }) =>
      /[\\/]src[\\/](guide|openapi|problem|telemetry)[\\/]/.test(importer)
        ? { path: `./index.${extension}`, external: true }
        : undefined,
    );
  },
};

/**
 * The texts in files of their own for CommonJS, where they can be loaded on first use: scanning a literal costs about
 * 0.8 ms per 100 kB in a fresh process, whether it is used or not. ES modules cannot wait without becoming asynchronous.
 */
const texts: Readonly<Record<string, string>> = {
  descriptions: 'descriptions',
  'search-text': 'searchText',
  summaries: 'summaries',
  'retry-reasons': 'retryReasons',
  'product-texts': 'productTexts',
  'proxy-errors': 'proxyErrors',
};
const textFile = (module: string) => `${module}.text.cjs`;
/** Stands for `require`: esbuild, which prints ES modules here, would put a call in its place that no bundler follows. */
const LATER = 'REQUIRE_LATER';

const loadTextsLater: Plugin = {
  name: 'load-texts-later',
  setup(build) {
    build.onLoad(
      {
        filter:
          /generated[\\/](descriptions|search-text|summaries|retry-reasons|product-texts|proxy-errors)\.ts$/,
      },
      ({ path }) => {
        const module = /([\w-]+)\.ts$/.exec(path)?.[1] ?? '';
        return isCommonJs(build)
          ? {
              contents: `export const ${texts[module]} = () => ${LATER}('./${textFile(module)}').text;`,
              loader: 'js',
            }
          : undefined;
      },
    );
  },
};

const requireLater: NonNullable<Options['plugins']>[number] = {
  name: 'require-later',
  renderChunk: (code) => ({ code: code.replaceAll(`${LATER}(`, 'require(') }),
};

/** Writes the texts that `loadTextsLater` leaves out of the CommonJS files. */
function writeTexts(): void {
  for (const module of Object.keys(texts)) {
    const source = readFileSync(`src/generated/${module}.ts`, 'utf8');
    const literal = source
      .slice(source.indexOf('=>') + 2)
      .trim()
      .replace(/;$/, '');
    writeFileSync(`dist/${textFile(module)}`, `'use strict';\nexports.text =\n  ${literal};\n`);
  }
}

/** Its license asks that the notice goes with every copy, and bundling makes one. */
function appendLicense(file: string, module: string): void {
  const notice = readFileSync(`node_modules/${module}/LICENSE`, 'utf8').replaceAll('\r\n', '\n').trim();
  appendFileSync(file, `\n/*! Contains ${module}.\n\n${notice}\n*/\n`);
}

const shared: Options = {
  // 'node' lets Node's lexer see the names of the CommonJS files, so that `import { NOT_FOUND }` of them works.
  platform: 'node',
  target: 'node18',
  outDir: 'dist',
  splitting: false,
  // Rollup prints CommonJS as plain `exports.X = X`, which a fresh process loads faster than getters on an object.
  treeshake: true,
  // Comments live in the declarations; in the code they only cost a fresh process time.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true;
  },
};

export default defineConfig([
  {
    ...shared,
    entry: Object.fromEntries(entryPoints.map((name) => [name, `src/${name}.ts`])),
    format: ['esm', 'cjs'],
    dts: true,
    esbuildPlugins: [shareText, loadTextsLater],
    plugins: [requireLater],
    onSuccess: async () => {
      writeTexts();
      for (const name of ['data.json', 'schema.json']) copyFileSync(`src/generated/${name}`, `dist/${name}`);
    },
  },
  {
    // The command line is a consumer: it imports the built entry points and bundles only what is its own.
    ...shared,
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    external: [/^\.\.\/(index|guide|identify|reading)\.js$/],
    noExternal: ['picocolors'],
    esbuildOptions: (options) => {
      options.minifyWhitespace = true;
      // The path of a bundled module stands in the output; that of a linked node_modules would differ from place to place.
      options.preserveSymlinks = true;
    },
    onSuccess: async () => appendLicense('dist/cli/main.js', 'picocolors'),
  },
]);
