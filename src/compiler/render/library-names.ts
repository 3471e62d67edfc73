import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

/**
 * Renders the names of other libraries. Each line contains a library's ID, its style, the codes without a name, and the
 * names and phrases that differ from this library's.
 */
export function renderLibraryNames({ libraryNames }: Dataset): string {
  const lines = libraryNames.map(({ library, style, lacks, names, phrases }) =>
    [
      library,
      style,
      lacks.join(' '),
      Object.entries(names)
        .map(([name, code]) => `${name}=${code}`)
        .join(' '),
      phrases === undefined
        ? '-'
        : Object.entries(phrases)
            .map(([code, phrase]) => `${code}=${phrase ?? ''}`)
            .join(','),
    ].join('|'),
  );
  return `${banner}/** The libraries to migrate from. Each line contains a library's ID, its style, the codes without a name, and the names and phrases that differ from this library's. */\nexport const LIBRARY_NAMES =\n  ${stringLiteral(lines.join('\n'))};\n`;
}
