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

/** The date of every file that no test has changed. With this date, a coarse clock can't hide a change. */
const untouched = new Date('2001-01-01T00:00:00Z');

interface CopiedFile {
  readonly content: Buffer;
  inode: number;
}

/**
 * Copies the records and the compiler's output for the tests in a file.
 *
 * After each test, only the changed files are restored, because copying a thousand files again takes thirty times as
 * long.
 *
 * @returns The folder that represents the root of the project.
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

  /** Removes files that the copy didn't contain, from the outside in. Only the project's own folders are entered. */
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
