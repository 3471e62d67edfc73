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

/** Folders in which every file is rendered. */
const generatedFolders = ['src/generated', 'docs/guide/comparisons', 'docs/guide/operations'];

/** The paths whose text on disk is not what was rendered, and those on disk that nothing renders. */
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

/** Writes a new file, or replaces what an interrupted run left, but never follows a link at that path. */
const STAGED = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

function stage(path: string, text: string): void {
  const file = openSync(stagedPath(path), STAGED, 0o666);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Replaces a file at once: an interruption leaves the old or the new text, and a link is replaced itself. */
export function replaceFile(path: string, text: string): void {
  stage(path, text);
  renameSync(stagedPath(path), path);
}

/**
 * Writes the rendered files and removes what nothing renders any more.
 *
 * Each file is written beside its place and then renamed, so that an interruption leaves the old or the new text. What
 * an interrupted run left beside them is renamed by the next one, or removed as something that nothing renders.
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
