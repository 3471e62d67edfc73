import { copyFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const doors = ['index', 'core', 'codes', 'guide', 'vendor', 'grpc', 'openapi', 'problem', 'telemetry'];

/**
 * The descriptions and the search index are large, so the side doors take them from the front door instead of
 * carrying copies. Everything else is small and copied: each file more costs a fresh process about 0.4 ms.
 */
const shareText: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'share-text',
  setup(build) {
    const extension = build.initialOptions.format === 'cjs' ? 'cjs' : 'js';
    build.onResolve({ filter: /\/(describe\/(describe|list)|search\/search)\.js$/ }, ({ importer }) =>
      /[\\/]src[\\/](guide|openapi|problem|telemetry)[\\/]/.test(importer)
        ? { path: `./index.${extension}`, external: true }
        : undefined,
    );
  },
};

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
    entry: Object.fromEntries(doors.map((door) => [door, `src/${door}.ts`])),
    format: ['esm', 'cjs'],
    dts: true,
    esbuildPlugins: [shareText],
    onSuccess: async () => {
      for (const name of ['data.json', 'schema.json']) copyFileSync(`src/generated/${name}`, `dist/${name}`);
    },
  },
  {
    // The command line is a consumer: it imports the built doors and bundles only what is its own.
    ...shared,
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    external: [/^\.\.\/(index|guide)\.js$/],
    noExternal: ['picocolors'],
  },
]);
