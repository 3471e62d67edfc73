import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalYaml } from './read-yaml.js';

// Puts every record into canonical form; a record that does not parse is left alone for `generate` to name.
for (const name of readdirSync('src/data', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.yaml')) continue;
  const path = join('src/data', name);
  const text = readFileSync(path, 'utf8');
  const canonical = canonicalYaml(text);
  if (canonical !== text) {
    writeFileSync(path, canonical);
    console.log(`Formatted ${path}`);
  }
}
