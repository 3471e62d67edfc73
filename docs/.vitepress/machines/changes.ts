import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A commit that changed files in the project. */
export interface Change {
  readonly hash: string;
  readonly date: string;
  readonly subject: string;
  readonly files: readonly string[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const PATHS = ['src/data', 'docs', 'README.md'];

/**
 * Returns the commits that changed data or documents, newest first. Outside a repository, such as in an archive, the
 * list is empty.
 */
export function changes(): Change[] {
  try {
    const log = execFileSync(
      'git',
      ['log', '--name-only', '--no-renames', '--format=%x00%H%x1f%cI%x1f%s', '--', ...PATHS],
      { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    return log
      .split('\0')
      .slice(1)
      .map((entry) => {
        const [head = '', ...files] = entry.trim().split('\n');
        const [hash = '', date = '', subject = ''] = head.split('\x1f');
        return { hash, date, subject, files: files.filter((file) => file !== '') };
      });
  } catch {
    return [];
  }
}

/** Returns the codes whose records are among the given files. */
export const codesIn = (files: readonly string[]): number[] =>
  [
    ...new Set(
      files.flatMap((file) => {
        const code = /^src\/data\/(?:registered|nonstandard|vendor\/[\w-]+)\/(\d{3})\.yaml$/.exec(file)?.[1];
        return code === undefined ? [] : [Number(code)];
      }),
    ),
  ].sort((one, other) => one - other);

/** Returns a function that looks up the date of the last change to a page, based on the page's source files. */
export function lastChanged(all: readonly Change[]): (path: string) => string | undefined {
  const dates = new Map<string, string>();
  for (const { date, files } of all) for (const file of files) if (!dates.has(file)) dates.set(file, date);
  const newest = (fits: (file: string) => boolean) => {
    const found = [...dates].filter(([file]) => fits(file)).map(([, date]) => date);
    return found.sort().at(-1)?.slice(0, 10);
  };
  return (path) => {
    const code = /^codes\/(\d{3})$/.exec(path)?.[1];
    if (code !== undefined) return newest((file) => codesIn([file]).includes(Number(code)));
    const page = newest(
      (file) =>
        file === `docs/${path}.md` || file === `docs/${path}index.md` || file === `docs/${path}/index.md`,
    );
    return page ?? newest((file) => file.startsWith('src/data/'));
  };
}
