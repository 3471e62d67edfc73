import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folders = ['src/data', 'src/generated', 'docs/guide'];
let files: readonly (readonly [string, Buffer])[] | undefined;

/** What the compiler reads and writes, read once: copying 400 files one by one takes ten times as long. */
function readFiles(): readonly (readonly [string, Buffer])[] {
  files ??= folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path)] as const),
  );
  return files;
}

/** Writes a copy of the records and of the compiler's output below `root`. */
export function copyRecords(root: string): void {
  const made = new Set<string>();
  for (const [path, content] of readFiles()) {
    const folder = join(root, dirname(path));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(join(root, path), content);
  }
}
