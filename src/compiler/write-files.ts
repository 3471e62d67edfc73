import {
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folders that contain only generated files. */
const generatedFolders = ['src/generated', 'docs/guide/comparisons', 'docs/guide/operations'];

/** Returns the paths of files that differ from their rendered text, and of files that are no longer rendered. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files]
    .filter(
      ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
    )
    .map(([path]) => path);
  const orphans = generatedFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => !files.has(path));
  return [...changed, ...orphans];
}

const stagedPath = (path: string) => join(dirname(path), `.${basename(path)}.new`);

/** Creates a file or overwrites one that an interrupted run left behind. Symbolic links are never followed. */
const STAGED = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

function stage(path: string, text: string): void {
  const file = openSync(stagedPath(path), STAGED, 0o666);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/**
 * Replaces a file atomically. After an interruption, the file has either the old or the new text. A symbolic link is
 * replaced, not followed.
 */
export function replaceFile(path: string, text: string): void {
  stage(path, text);
  renameSync(stagedPath(path), path);
}

/**
 * Writes the rendered files and removes files that are no longer rendered.
 *
 * Each file is written to a temporary path next to the target and then renamed. After an interruption, the file
 * therefore has either the old or the new text. The next run renames or removes the temporary files that an interrupted
 * run left behind.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const stale = staleFiles(root, files);
  const staged = stale.filter((path) => files.has(path));
  for (const path of staged) mkdirSync(join(root, dirname(path)), { recursive: true });
  for (const path of staged) stage(join(root, path), files.get(path) ?? '');
  for (const path of staged) renameSync(stagedPath(join(root, path)), join(root, path));
  for (const path of stale.filter((one) => !files.has(one))) rmSync(join(root, path), { force: true });
  return stale;
}
