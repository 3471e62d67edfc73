/** Where the site will stand, for example `/http-status-atlas/`. Set with SITE_BASE. */
export const base = `/${(process.env['SITE_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** The origin, for example `https://status.example`; canonical links and the sitemap need it. Set with SITE_ORIGIN. */
export const origin = process.env['SITE_ORIGIN']?.replace(/\/+$/, '');

/** The repository, for example `https://github.com/owner/name`; edit links need it. Set with SITE_REPOSITORY. */
export const repository = process.env['SITE_REPOSITORY']?.replace(/\/+$/, '');
