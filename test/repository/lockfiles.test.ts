import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const list = z.record(z.string(), z.string()).optional();

const manifest = z.looseObject({
  name: z.string(),
  version: z.string().optional(),
  license: z.string().optional(),
  bin: list,
  engines: list,
  dependencies: list,
  devDependencies: list,
  optionalDependencies: list,
  peerDependencies: list,
});

const entry = z.looseObject({
  /** The name of the package behind an alias. */
  name: z.string().optional(),
  version: z.string(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});

const lockfile = z.object({
  name: z.string(),
  version: z.string().optional(),
  lockfileVersion: z.literal(3),
  packages: z.looseObject({ '': manifest }),
});

/** Returns the folders below a folder, except installed packages. */
const below = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== 'node_modules')
    .flatMap(({ name }) => [`${folder}/${name}`, ...below(`${folder}/${name}`)]);
const candidates = ['.', 'docs', ...below('docs'), ...below('test')];
const withFile = (name: string) => candidates.filter((folder) => existsSync(`${folder}/${name}`)).sort();

/** The folders that have their own packages. */
const folders = withFile('package-lock.json');

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const locks = folders.map((folder) => {
  const lock = lockfile.parse(read(`${folder}/package-lock.json`));
  const { '': root, ...packages } = lock.packages;
  const entries = Object.entries(packages).map(([path, value]) => ({ path, ...entry.parse(value) }));
  return { folder, lock, root, entries, manifest: manifest.parse(read(`${folder}/package.json`)) };
});

/** The packages that have an install script. None of these scripts needs to run. */
const knownScripts: Readonly<Record<string, readonly string[]>> = {
  // This script only makes the command start faster. The program itself is in a package for the platform.
  '.': ['node_modules/esbuild', 'node_modules/tsup/node_modules/esbuild'],
  docs: ['node_modules/esbuild'],
  'test/bench': ['node_modules/esbuild'],
  // This script only copies a browser worker into projects that request it.
  'test/integration': ['node_modules/msw'],
};

describe('lockfiles', () => {
  test('exist for every manifest', () => {
    expect(folders.length).toBeGreaterThan(5);
    expect(folders).toContain('test/integration/zod3');
    expect(folders).toEqual(withFile('package.json'));
  });

  test.each(locks)('$folder: every package has a SHA-512 checksum and no other source', ({ entries }) => {
    expect(entries.length).toBeGreaterThan(0);
    const unproved = entries.filter(({ integrity = '' }) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity));
    expect(unproved.map(({ path }) => path)).toEqual([]);
    const fixed = entries.filter(({ resolved, link, inBundle }) => resolved ?? link ?? inBundle);
    expect(fixed.map(({ path }) => path)).toEqual([]);
  });

  test('a name and version have the same content in every lockfile', () => {
    const contents = new Map<string, string | undefined>();
    const disagreeing: string[] = [];
    for (const { folder, entries } of locks) {
      for (const { path, name, version, integrity } of entries) {
        const key = `${name ?? path.split('node_modules/').at(-1)}@${version}`;
        if ((contents.get(key) ?? integrity) !== integrity) disagreeing.push(`${folder}: ${key}`);
        contents.set(key, integrity);
      }
    }
    expect(contents.size).toBeGreaterThan(500);
    expect(disagreeing).toEqual([]);
  });

  test.each(locks)('$folder: the manifest and the lockfile agree', ({ lock, root, manifest }) => {
    const { name, version, license, bin, engines } = manifest;
    expect({ name: lock.name, version: lock.version }).toEqual({ name, version });
    expect(root).toMatchObject(
      Object.fromEntries(
        Object.entries({ name, version, license, bin, engines }).filter(([, value]) => value !== undefined),
      ),
    );
    for (const kind of [
      'dependencies',
      'devDependencies',
      'optionalDependencies',
      'peerDependencies',
    ] as const)
      expect(root[kind], kind).toEqual(manifest[kind]);
  });

  test.each(locks)('$folder: direct dependencies have exact versions', ({ manifest }) => {
    const { dependencies, devDependencies, optionalDependencies } = manifest;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
      ([, range]) => !/^(?:npm:(?:@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range),
    );
    expect(loose).toEqual([]);
  });

  test.each(locks)('$folder: no unknown package runs install scripts', ({ folder, entries }) => {
    const wanting = entries.filter(({ hasInstallScript }) => hasInstallScript).map(({ path }) => path);
    expect(wanting).toEqual(knownScripts[folder] ?? []);
  });

  test('contain no registry URLs', () => {
    expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
  });
});
