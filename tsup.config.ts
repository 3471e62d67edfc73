import { copyFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const doors = ['index', 'core', 'codes', 'guide', 'vendor', 'grpc', 'openapi', 'problem', 'telemetry'];

export default defineConfig([
  {
    entry: Object.fromEntries(doors.map((door) => [door, `src/${door}.ts`])),
    format: ['esm', 'cjs'],
    // 'node' lets Node's lexer see the names of the CommonJS files, so that `import { NOT_FOUND }` of them works.
    platform: 'node',
    target: 'node18',
    dts: true,
    splitting: true,
    clean: true,
    minify: false,
    treeshake: false,
    outDir: 'dist',
    onSuccess: async () => {
      for (const name of ['data.json', 'schema.json']) copyFileSync(`src/generated/${name}`, `dist/${name}`);
    },
  },
]);
