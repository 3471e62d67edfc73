import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach } from 'vitest';

const copied = ['src/data', 'src/generated', 'docs/guide'];

/** The date of every file that no test has written to: a clock that is too coarse cannot hide a write. */
const untouched = new Date('2001-01-01T00:00:00Z');

interface CopiedFile {
  readonly content: Buffer;
  inode: number;
}

/**
 * A copy of the records and of the compiler's output for the tests of one file.
 *
 * After each test only what it changed is put back: to copy a thousand files anew takes thirty times as long.
 *
 * @returns The folder that stands for the root of the project.
 */
export function copyRecords(): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-records-'));
  const files = new Map<string, CopiedFile>();
  const folders = new Set(['', 'src', 'docs']);
  const put = (path: string, content: Buffer) => {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content);
    utimesSync(join(root, path), untouched, untouched);
    files.set(path, { content, inode: lstatSync(join(root, path)).ino });
  };
  for (const folder of copied) {
    folders.add(folder);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isDirectory()) folders.add(path);
      else put(path, readFileSync(path));
    }
  }

  /** Removes what the copy did not have, from the outside in. Folders are entered only when they are ours. */
  const removeAdditions = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && folders.has(path)) removeAdditions(path);
      else if (!entry.isFile() || !files.has(path)) rmSync(join(root, path), { recursive: true });
    }
  };
  afterEach(() => {
    removeAdditions('');
    for (const [path, { content, inode }] of files) {
      const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
      if (stat?.ino === inode && stat.mtimeMs === untouched.getTime()) continue;
      rmSync(join(root, path), { force: true });
      put(path, content);
    }
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  return root;
}
