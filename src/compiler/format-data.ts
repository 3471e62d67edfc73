import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { canonicalYaml } from './read-yaml.js';
import { schemaOf } from './record-files.js';

// Puts every record into canonical form; a record that does not parse is left alone for `generate` to name.
for (const name of readdirSync('src/data', { recursive: true, encoding: 'utf8' })) {
  const path = join('src/data', name);
  const schema = schemaOf(path.split(sep).join('/'));
  if (schema === undefined) continue;
  const text = readFileSync(path, 'utf8');
  const canonical = canonicalYaml(text, schema);
  if (canonical !== text) {
    writeFileSync(path, canonical);
    console.log(`Formatted ${path}`);
  }
}
