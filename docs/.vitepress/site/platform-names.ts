/** The platforms for which a code page has listings, in the order of their tabs. */
export const PLATFORMS = [
  { id: 'curl', label: 'curl' },
  { id: 'fetch', label: 'fetch' },
  { id: 'express', label: 'Express' },
  { id: 'fastify', label: 'Fastify' },
  { id: 'hono', label: 'Hono' },
  { id: 'next', label: 'Next.js' },
  { id: 'nest', label: 'NestJS' },
  { id: 'node', label: 'Node.js' },
  { id: 'workers', label: 'Deno, Workers' },
  { id: 'nginx', label: 'nginx' },
] as const;

export type PlatformId = (typeof PLATFORMS)[number]['id'];

/** The platform that is selected on a first visit. */
export const FIRST_PLATFORM: PlatformId = 'express';

/** The key under which the browser stores the selected platform. */
export const PLATFORM_KEY = 'platform';

/** Checks whether a stored value is a platform. */
export const isPlatform = (value: string | null | undefined): value is PlatformId =>
  PLATFORMS.some(({ id }) => id === value);

/**
 * A script for the head of a code page. It selects the stored platform before the browser renders anything so that
 * nothing moves. Without scripts, a page shows all its listings.
 */
export const earlyPlatform = `(() => {
  let stored;
  try { stored = localStorage.getItem('${PLATFORM_KEY}'); } catch {}
  const known = ${JSON.stringify(PLATFORMS.map(({ id }) => id))};
  document.documentElement.dataset.platform = known.includes(stored) ? stored : '${FIRST_PLATFORM}';
})();`;
