// Bundles each test of a module with everything that it imports from the project. Each bundle is a script that a
// thread compiles once and runs again for each mutant, so that all of the project's modules are loaded again.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledTestOf, isBundled, quickTestsOf } from './modules.mjs';

const datasetOnce = fileURLToPath(new URL('dataset-once.mjs', import.meta.url));

/** Reading all records takes a second, and mutants don't change the result. */
const readOnce = {
  name: 'read-once',
  setup({ onResolve }) {
    onResolve({ filter: /\/compiler\/read-dataset\.js$/ }, ({ importer }) =>
      importer === datasetOnce ? undefined : { path: datasetOnce },
    );
  },
};

const runScript = fileURLToPath(new URL('run-script.mjs', import.meta.url));

/** The test file that runs a script, together with the packages that the script imports. */
const runnerOf = (script, packages) => `import { runScript } from '${runScript}';
${packages.map((name, at) => `import * as package${at} from '${name}';`).join('\n')}
runScript('${script}', { ${packages.map((name, at) => `'${name}': package${at}`).join(', ')} });
`;

async function bundle(test) {
  const path = bundledTestOf(test);
  const script = path.replace(/\.mjs$/, '.cjs');
  const { metafile } = await build({
    stdin: { contents: `import './test/mutation/first-use.mjs';\nimport './${test}';`, resolveDir: '.' },
    outfile: script,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    // The package has no side effects, but its tests do.
    ignoreAnnotations: true,
    define: { 'import.meta.url': 'url' },
    plugins: [readOnce],
    metafile: true,
    logLevel: 'error',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  const packages = [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))];
  await writeFile(path, runnerOf(script, packages));
}

const module = process.env.MUTATION_MODULE;
if (isBundled(module)) await Promise.all(quickTestsOf(module).map(bundle));
