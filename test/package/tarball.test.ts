import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import entryPoints from '../../entry-points.json';
import { shell } from './copy-project.js';

const project = mkdtempSync(join(tmpdir(), 'atlas-consumer-'));
const installed = join(project, 'node_modules/http-status-atlas');
const subpaths = entryPoints.map((name) => (name === 'index' ? '' : `/${name}`));

const node = (args: readonly string[], input = '') =>
  execFileSync(process.execPath, args, {
    cwd: project,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });

beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', project], {
    encoding: 'utf8',
    shell,
  });
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  mkdirSync(installed, { recursive: true });
  // The names contain no folder, because some versions of tar treat a drive letter as a host name.
  execFileSync('tar', ['-xzf', tarball, '-C', 'node_modules/http-status-atlas', '--strip-components=1'], {
    cwd: project,
  });
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** The code that a consumer writes. */
const consumer = `
  import { NOT_FOUND, StatusCode, classify, describe, list, search, type ClientErrorCode } from 'http-status-atlas';
  import * as Status from 'http-status-atlas/codes';
  import { isRetryable } from 'http-status-atlas/core';
  import { CLOUDFLARE_WEB_SERVER_IS_DOWN } from 'http-status-atlas/vendor';
  let status = NOT_FOUND;
  status satisfies 404;
  const code: ClientErrorCode = StatusCode.NOT_FOUND;
  const phrase: 'Not Found' = describe(404).reasonPhrase;
  const kind: 'client-error' = classify(Status.NOT_FOUND);
  const down: 521 = CLOUDFLARE_WEB_SERVER_IS_DOWN;
  console.log(code, phrase, kind, down, isRetryable(503), list().length, search('x').length);
`;

/**
 * The compiler's own declarations. They are most of the files that it reads, and they are the same for every consumer.
 */
const libraries = new Map<string, ts.SourceFile | undefined>();

/** Compiles files as a consumer does, including checks of the library's declarations, and returns the errors. */
function compile(files: readonly string[], module: string, moduleResolution: string): string[] {
  const { options, errors } = ts.convertCompilerOptionsFromJson(
    {
      noEmit: true,
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      // The compiler's own declarations aren't checked.
      skipDefaultLibCheck: true,
      types: [],
      target: 'es2022',
      lib: ['es2022', 'dom'],
      module,
      moduleResolution,
    },
    project,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const folder = dirname(ts.getDefaultLibFilePath(options));
  host.getCurrentDirectory = () => project;
  host.getSourceFile = (file, ...rest) => {
    if (dirname(file) !== folder) return getSourceFile(file, ...rest);
    if (!libraries.has(file)) libraries.set(file, getSourceFile(file, ...rest));
    return libraries.get(file);
  };
  const program = ts.createProgram(files, options, host);
  return [...errors, ...ts.getPreEmitDiagnostics(program)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

describe('packed tarball', () => {
  test('contains exactly the files to publish', () => {
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => statSync(join(installed, name)).isFile());
    const source = (name: string) => readFileSync(join(installed, name), 'utf8');
    const parts = ['index-search', 'product-texts', 'reference-markdown', 'search-text', 'status-codes'];
    const texts =
      'check.rules core.retry-reasons core.summaries identify.patterns identify.proxy-errors index-search.marks index-search.messages index-search.notes index-search.stop-words index-search.synonyms index-search.words search-text.rest';
    const expected = [
      ...[
        'package.json',
        'README.md',
        'LICENSE',
        'data.json',
        'schema.json',
        'dist/cli/main.js',
        'dist/cli/yaml.js',
      ],
      ...['dist/_cjs/package.json', ...texts.split(' ').map((text) => `dist/_cjs/${text}.js`)],
      ...[...entryPoints, ...parts].flatMap((name) => [`dist/${name}.js`, `dist/_cjs/${name}.js`]),
      ...entryPoints.flatMap((name) => [`dist/${name}.d.ts`, `dist/${name}.d.cts`]),
      ...entryPoints.filter((name) => name !== 'index').map((name) => `${name}/package.json`),
    ];
    // The names of declaration files that several entry points share contain a checksum.
    const shared = /^dist\/[a-z-]+-[\w-]{8}\.d\.cts$/;
    expect(files.filter((name) => !shared.test(name) && name !== 'CHANGELOG.md').sort()).toEqual(
      expected.sort(),
    );
    expect(
      files
        .filter((name) => /\.d\.ts$/.test(name))
        .map(source)
        .join(''),
    ).toMatch(/^(export \* from '\.\/\w+\.cjs';\n|export \{ default \} from '\.\/eslint\.cjs';\n)+$/);
  });

  test('contains its version in the ESLint plugin', async () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const plugin = await import(pathToFileURL(join(installed, 'dist/eslint.js')).href);
    expect(plugin.meta).toEqual({
      name: 'http-status-atlas',
      namespace: 'http-status-atlas',
      version: manifest.version,
    });
  });

  test('shows no API reference categories in an editor', () => {
    const declarations = readdirSync(join(installed, 'dist')).filter((name) => name.endsWith('.d.cts'));
    const texts = declarations.map((name) => readFileSync(join(installed, 'dist', name), 'utf8')).join('');
    expect(texts).toContain(' * @returns ');
    expect(texts).not.toContain('@category');
  });

  test('runs nothing when it is installed, and needs no other package', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    const atInstall = [
      'preinstall',
      'install',
      'postinstall',
      'prepublish',
      'preprepare',
      'prepare',
      'postprepare',
    ];
    expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
    for (const kind of [
      'dependencies',
      'optionalDependencies',
      'peerDependencies',
      'bundleDependencies',
      'bundledDependencies',
    ])
      expect(manifest).not.toHaveProperty(kind);
    // If the file existed, npm would compile it.
    expect(readdirSync(installed)).not.toContain('binding.gyp');
  });

  test('contains the notice of every package that it bundles', () => {
    const notices: string[] = [];
    for (const name of readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })) {
      if (!/\.c?js$/.test(name)) continue;
      const code = readFileSync(join(installed, 'dist', name), 'utf8');
      // A CommonJS module is bundled under its path, but an ES module appears only in the bundler's list of licenses.
      const bundles = [
        ...code.matchAll(/["']node_modules\/((?:@[\w-]+\/)?[\w.-]+)\//g),
        ...code.matchAll(/^((?:@[\w-]+\/)?[\w.-]+)\/\S+\.m?js:$/gm),
      ];
      for (const [, bundled = ''] of bundles) {
        expect(code).toContain(`/*! Contains ${bundled}.`);
        expect(code).toContain(readFileSync(`node_modules/${bundled}/LICENSE`, 'utf8').trim());
        notices.push(bundled);
      }
    }
    expect(notices.sort()).toEqual(['js-yaml5', 'picocolors']);
  });

  test('contains the license and the sources of the facts in the data', () => {
    const { about, license, registryUpdated } = JSON.parse(
      readFileSync(join(installed, 'data.json'), 'utf8'),
    );
    expect(license).toBe('MIT');
    expect(readFileSync(join(installed, 'LICENSE'), 'utf8')).toMatch(/^MIT License/);
    for (const word of ['IANA', 'RFCs', 'vendors', 'http-status-atlas authors'])
      expect(about).toContain(word);
    expect(registryUpdated).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('exports the same names for import and require in every entry point', () => {
    // There's one process for each format, because a process for each entry point would take longer than all other
    // tests in this file.
    const namesBy = (load: string): Record<string, string[]> =>
      JSON.parse(
        node(
          ['--input-type=module', '-'],
          `import { createRequire } from 'node:module';
          const require = createRequire(import.meta.url);
          const names = {};
          for (const subpath of ${JSON.stringify(subpaths)}) {
            names[subpath] = Object.keys(${load}('http-status-atlas' + subpath)).sort();
          }
          console.log(JSON.stringify(names));`,
        ),
      );
    const imported = namesBy('await import');
    const required = namesBy('require');
    for (const subpath of subpaths) {
      const names = imported[subpath]?.filter((name) => !['default', 'module.exports'].includes(name)) ?? [];
      expect(names.length, subpath).toBeGreaterThan(0);
      expect(
        required[subpath]?.filter((name) => name !== 'default'),
        subpath,
      ).toEqual(names);
    }
  });

  test("loads no ES module from CommonJS, which Node 18 doesn't support", () => {
    const files = readdirSync(join(installed, 'dist/_cjs'));
    let found = 0;
    for (const name of files.filter((one) => one.endsWith('.js'))) {
      const code = readFileSync(join(installed, 'dist/_cjs', name), 'utf8');
      for (const [, target = ''] of code.matchAll(/require\(['"]([^'"]+)['"]\)/g)) {
        found += 1;
        if (target !== '../../data.json') expect(files.map((file) => `./${file}`)).toContain(target);
      }
    }
    expect(found).toBeGreaterThan(20);
  });

  test('supports named imports of the CommonJS file', () => {
    const code = `import { NOT_FOUND, classify } from './node_modules/http-status-atlas/dist/_cjs/index.js'; console.log(classify(NOT_FOUND));`;
    expect(node(['--input-type=module', '-'], code).trim()).toBe('client-error');
  });

  test('lets programs read the JSON entry points', () => {
    const code = `const { createRequire } = await import('node:module'); const require = createRequire(import.meta.url);
      const data = require('http-status-atlas/data.json'); const schema = require('http-status-atlas/schema.json'); const { version } = require('http-status-atlas/package.json');
      console.log(JSON.stringify([data.codes.length > 64, schema.$schema, typeof version]));`;
    expect(JSON.parse(node(['--input-type=module', '-'], code))).toEqual([
      true,
      'https://json-schema.org/draft/2020-12/schema',
      'string',
    ]);
  });

  test('rejects a deep import', () => {
    const code = `await import('http-status-atlas/dist/index.js').then(() => console.log('imported'), (error) => console.log(error.code));`;
    expect(node(['--input-type=module', '-'], code).trim()).toBe('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  test.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('compiles for a consumer with module %s and resolution %s', (module, moduleResolution) => {
    const files = ['consumer.mts', 'consumer.cts'].map((file) => join(project, file));
    for (const file of files) writeFileSync(file, consumer);
    expect(compile(files, module, moduleResolution)).toEqual([]);
  });
});

test("doesn't compile for a consumer with an error", () => {
  const file = join(project, 'mistaken.mts');
  writeFileSync(file, consumer.replace("'client-error' =", "'server-error' ="));
  expect(compile([file], 'nodenext', 'nodenext')).toEqual([
    expect.stringContaining('\'"client-error"\' is not assignable to type \'"server-error"\''),
  ]);
});

describe('hover docs', () => {
  test('appear on named exports and on object members', () => {
    const text = readdirSync(join(installed, 'dist'))
      .filter((name) => name.endsWith('.d.cts'))
      .map((name) => readFileSync(join(installed, 'dist', name), 'utf8'))
      .join('\n');
    expect(text).toMatch(/`404` Not Found: [\s\S]{0,600}?\*\/\s*declare const NOT_FOUND: 404;/);
    expect(text).toMatch(/`404` Not Found: [\s\S]{0,600}?\*\/\s*readonly NOT_FOUND: 404;/);
    expect(text).toMatch(
      /@deprecated Use `CONTENT_TOO_LARGE`[\s\S]{0,300}?declare const PAYLOAD_TOO_LARGE: 413;/,
    );
  });
});
