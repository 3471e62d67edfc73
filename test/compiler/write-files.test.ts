import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { staleFiles, writeFiles } from '../../src/compiler/write-files.js';
import { bundleScript } from '../bundle-script.js';

let root = '';
let outside = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-outputs-'));
  outside = mkdtempSync(join(tmpdir(), 'atlas-outside-'));
});
afterEach(() => {
  for (const folder of [root, outside]) rmSync(folder, { recursive: true, force: true });
});

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
/** Returns every file below the root with its text. */
const contents = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );

const paths = [
  'src/generated/a.ts',
  'src/generated/b.ts',
  'src/generated/c.ts',
  'docs/guide/operations/d.md',
];
const outputs = (text: string) => new Map(paths.map((path) => [path, `${text} of ${path}\n`.repeat(500)]));

describe('writeFiles()', () => {
  test('writes new and changed files, removes files that are no longer rendered, and lists both', () => {
    const files = outputs('text');
    expect(writeFiles(root, files)).toEqual(paths);
    expect(writeFiles(root, files)).toEqual([]);
    write('src/generated/b.ts', 'other\n');
    write('src/generated/gone.ts', 'export {};\n');
    expect(staleFiles(root, files)).toEqual(['src/generated/b.ts', 'src/generated/gone.ts']);
    expect(writeFiles(root, files)).toEqual(['src/generated/b.ts', 'src/generated/gone.ts']);
    expect(contents()).toEqual(Object.fromEntries(files));
  });

  // Creating links on Windows requires a special permission.
  test.skipIf(process.platform === 'win32')('replaces or rejects a link, but never follows it', () => {
    const theirs = join(outside, 'theirs.txt');
    writeFileSync(theirs, 'theirs');
    const link = (file: string) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      symlinkSync(theirs, join(root, file));
    };
    link('src/generated/a.ts');
    writeFiles(root, outputs('text'));
    expect(lstatSync(join(root, 'src/generated/a.ts')).isFile()).toBe(true);
    link('src/generated/.a.ts.new');
    expect(() => writeFiles(root, outputs('new'))).toThrow(/ELOOP/);
    expect(readFileSync(theirs, 'utf8')).toBe('theirs');
  });
});

/**
 * Code that is loaded first. It ends the process at the nth call of a function of `node:fs`, halfway through a write.
 */
const killer = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const [name, at] = process.env.KILL_AT.split(' ');
  const real = fs[name];
  let calls = 0;
  fs[name] = (path, content, ...rest) => {
    if (++calls === Number(at)) {
      if (name === 'writeFileSync') real(path, String(content).slice(0, String(content).length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    return real(path, content, ...rest);
  };
  syncBuiltinESMExports();
`;

describe('an interrupted run', () => {
  const bundle = bundleScript('src/compiler/write-files.ts');
  const script = `
    import { readFileSync } from 'node:fs';
    import { writeFiles } from ${JSON.stringify(pathToFileURL(bundle))};
    writeFiles(process.cwd(), new Map(JSON.parse(readFileSync(process.env.FILES, 'utf8'))));
  `;

  test.each(['writeFileSync 1', 'writeFileSync 3', 'renameSync 1', 'renameSync 3', 'rmSync 1'])(
    'killed at %s, leaves each file either old or new, and the next run fixes everything',
    (killAt) => {
      writeFiles(root, outputs('old'));
      // A file that isn't rendered anymore must be removed, and it's removed last.
      write('src/generated/gone.ts', 'export {};\n');
      const old = contents();
      const files = outputs('new');
      const fresh: Record<string, string> = Object.fromEntries(files);

      writeFileSync(join(outside, 'killer.mjs'), killer);
      writeFileSync(join(outside, 'files.json'), JSON.stringify([...files]));
      // A process that was killed by a signal has no exit code. On systems without signals, the exit code is 1.
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          '--import',
          String(pathToFileURL(join(outside, 'killer.mjs'))),
          '--input-type=module',
          '--eval',
          script,
        ],
        {
          cwd: root,
          encoding: 'utf8',
          env: { ...process.env, KILL_AT: killAt, FILES: join(outside, 'files.json') },
        },
      );
      expect(stderr).toBe('');
      expect(status).not.toBe(0);
      const after = contents();
      for (const path of Object.keys(old)) expect([old[path], fresh[path]], path).toContain(after[path]);
      // Unfinished files have names that nothing imports.
      const unfinished = Object.keys(after).filter((path) => !(path in old));
      expect(unfinished.filter((path) => !/\/\.[^/]+\.new$/.test(path))).toEqual([]);
      expect(after).not.toEqual(fresh);

      writeFiles(root, files);
      expect(contents()).toEqual(fresh);
    },
  );
});
