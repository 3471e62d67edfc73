import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { decodeUtf8 } from './decode-utf8.js';
import { canonicalYaml } from './read-yaml.js';
import { schemaOf } from './record-files.js';
import { replaceFile } from './write-files.js';

// Puts every record into canonical form. What is no regular file, no UTF-8 or does not parse is left alone for `generate`
// to name.
for (const name of readdirSync('src/data', { recursive: true, encoding: 'utf8' })) {
  const path = join('src/data', name);
  const schema = schemaOf(path.split(sep).join('/'));
  if (schema === undefined || !lstatSync(path).isFile()) continue;
  const text = decodeUtf8(readFileSync(path));
  if (text === undefined) continue;
  const canonical = canonicalYaml(text, schema);
  if (canonical !== text) {
    replaceFile(path, canonical);
    console.log(`Formatted ${path}`);
  }
}
