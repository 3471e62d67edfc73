// Refuses a release whose addresses are not filled in: `npm run release:check`. npm runs it before it publishes, too.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const origin = process.env['SITE_ORIGIN'] ?? '';

const isAddress = (value) => typeof value === 'string' && /^(?:git\+)?https:\/\/[^/\s]+\.[^\s]+$/.test(value);
const urlOf = (value) => (typeof value === 'object' && value !== null ? value.url : value);

/** What a release needs that only the publisher knows, and where it is set. */
const needed = [
  [isAddress(urlOf(manifest.repository)), '"repository" in package.json: the URL of the source repository'],
  [isAddress(manifest.homepage), '"homepage" in package.json: the URL of the site'],
  [isAddress(urlOf(manifest.bugs)), '"bugs" in package.json: the URL for bug reports'],
  [
    /^https:\/\/[^/\s]+$/.test(origin),
    'SITE_ORIGIN in the environment: the origin of the site, such as https://example.org',
  ],
];
const missing = needed.filter(([is]) => !is).map(([, what]) => what);

if (missing.length > 0) {
  console.error(`Cannot release ${manifest.name}. Set, as docs/contributing/releasing.md describes:`);
  for (const what of missing) console.error(`- ${what}`);
  process.exitCode = 1;
} else {
  console.log(`${manifest.name}@${manifest.version} can be released: ${manifest.homepage}`);
}
