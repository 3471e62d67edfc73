// Fails if a URL that a release requires is missing: `npm run release:check`. npm also runs this check before it
// publishes.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const origin = process.env['SITE_ORIGIN'] ?? '';

const isAddress = (value) => typeof value === 'string' && /^(?:git\+)?https:\/\/[^/\s]+\.[^\s]+$/.test(value);
const urlOf = (value) => (typeof value === 'object' && value !== null ? value.url : value);

/** The settings that a release requires and only the publisher knows, with the place where each one is set. */
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
  console.error(
    `Cannot release ${manifest.name}. Set the following, as described in docs/contributing/releasing.md:`,
  );
  for (const what of missing) console.error(`- ${what}`);
  process.exitCode = 1;
} else {
  console.log(`${manifest.name}@${manifest.version} can be released: ${manifest.homepage}`);
}
