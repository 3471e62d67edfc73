import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeUtf8 } from './decode-utf8.js';
import { canonicalYaml } from './read-yaml.js';
import { schemaOf } from './record-files.js';
import { replaceFile } from './write-files.js';

/**
 * Formats every record below `root` and returns the paths of the changed files.
 *
 * Files that aren't regular files, aren't UTF-8, or can't be parsed are skipped; `generate` reports them.
 */
export function formatRecords(root: string): string[] {
  const formatted: string[] = [];
  for (const name of readdirSync(join(root, 'src/data'), { recursive: true, encoding: 'utf8' })) {
    const path = join('src/data', name);
    const schema = schemaOf(path.split(sep).join('/'));
    if (schema === undefined || !lstatSync(join(root, path)).isFile()) continue;
    const text = decodeUtf8(readFileSync(join(root, path)));
    if (text === undefined) continue;
    const canonical = canonicalYaml(text, schema);
    if (canonical === text) continue;
    replaceFile(join(root, path), canonical);
    formatted.push(path);
  }
  return formatted;
}
