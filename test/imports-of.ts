import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** An import in a file in `src`. */
export interface Import {
  readonly file: string;
  /** The file in `src` for the project's own modules, and the specifier for all others. */
  readonly target: string;
  readonly own: boolean;
  /** Whether the import is an `import type`, which produces no code. */
  readonly isType: boolean;
}

/** The files in `src` that contain code. */
export const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();

/** Returns the module of a file. Entry points are a separate kind of module. */
export const moduleOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'entry point');

/** Every import of every file, including imports of types. */
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
