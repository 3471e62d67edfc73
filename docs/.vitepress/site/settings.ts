import { readFileSync } from 'node:fs';

/** The base path of the site, for example `/http-status-atlas/`. Set with SITE_BASE. */
export const base = `/${(process.env['SITE_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** The origin, for example `https://status.example`; canonical links and the sitemap need it. Set with SITE_ORIGIN. */
export const origin = process.env['SITE_ORIGIN']?.replace(/\/+$/, '');

const manifest: { readonly repository?: string | { readonly url?: string } } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
);
const named = typeof manifest.repository === 'string' ? manifest.repository : manifest.repository?.url;

/** The repository that package.json names, as a page of its host; edit links need it. */
export const repository = named
  ?.replace(/^git\+/, '')
  .replace(/\.git$/, '')
  .match(/^https:\/\/\S+$/)?.[0];
