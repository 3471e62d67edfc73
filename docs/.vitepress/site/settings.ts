import { readFileSync } from 'node:fs';

/** The site's base path, for example `/http-status-atlas/`. The environment variable SITE_BASE sets it. */
export const base = `/${(process.env['SITE_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/**
 * The site's origin, for example `https://status.example`. Canonical links and the sitemap require it. The environment
 * variable SITE_ORIGIN sets it.
 */
export const origin = process.env['SITE_ORIGIN']?.replace(/\/+$/, '');

const manifest: { readonly repository?: string | { readonly url?: string } } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);
const named = typeof manifest.repository === 'string' ? manifest.repository : manifest.repository?.url;

/** The web page of the repository in package.json. Edit links require it. */
export const repository = named
  ?.replace(/^git\+/, '')
  .replace(/\.git$/, '')
  .match(/^https:\/\/\S+$/)?.[0];
