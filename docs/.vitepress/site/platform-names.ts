/** The platforms that a code page has listings for, in the order of their tabs. */
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

/** The platform that a first visit shows. */
export const FIRST_PLATFORM: PlatformId = 'express';

/** Where the browser keeps the choice. */
export const PLATFORM_KEY = 'platform';

/** Checks whether a stored value is a platform. */
export const isPlatform = (value: string | null | undefined): value is PlatformId =>
  PLATFORMS.some(({ id }) => id === value);

/**
 * Runs in the head of a code page, before anything is drawn, so that the listing of the stored platform is there from
 * the start and nothing moves. Without scripts, a page shows all its listings.
 */
export const earlyPlatform = `(() => {
  let stored;
  try { stored = localStorage.getItem('${PLATFORM_KEY}'); } catch {}
  const known = ${JSON.stringify(PLATFORMS.map(({ id }) => id))};
  document.documentElement.dataset.platform = known.includes(stored) ? stored : '${FIRST_PLATFORM}';
})();`;
