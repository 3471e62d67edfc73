import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a file in `src`. */
export interface Import {
  readonly file: string;
  /** The file in `src` for ours, the specifier otherwise. */
  readonly target: string;
  readonly own: boolean;
  /** Whether it is `import type`, which leaves nothing in the code. */
  readonly isType: boolean;
}

/** The files of `src` with code. */
export const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** The module of a file; an entry point is a module of its own kind. */
export const moduleOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'entry point');

/** Every import of every file, with those that only import types. */
export const imports: readonly Import[] = files.flatMap((file) =>
  [
    ...readFileSync(join('src', file), 'utf8').matchAll(
      /^(?:import|export|\}).*?from\s+'([^']+)'|^import\s+'([^']+)'/gm,
    ),
  ].map((match) => {
    const target = match[1] ?? match[2] ?? '';
    const own = target.startsWith('.');
    return {
      file,
      target: own
        ? normalize(join(dirname(file), target))
            .replaceAll('\\', '/')
            .replace(/\.js$/, '.ts')
        : target,
      own,
      isType: match[0].startsWith('import type'),
    };
  }),
);
