import type { Description } from '../atlas.js';
import { PLATFORMS, type PlatformId } from '../site/platform-names.js';
import { curl } from './curl.js';
import { express } from './express.js';
import { fastify } from './fastify.js';
import { fetchClient } from './fetch-client.js';
import { hono } from './hono.js';
import { nest } from './nest.js';
import { next } from './next.js';
import { nginx } from './nginx.js';
import { nodeHttp } from './node-http.js';
import type { Listing, Template } from './platform.js';
import { subjectOf } from './subject.js';
import { workers } from './workers.js';

/** The template of each platform. */
const TEMPLATES: Readonly<Record<PlatformId, Template>> = {
  curl,
  fetch: fetchClient,
  express,
  fastify,
  hono,
  next,
  nest,
  node: nodeHttp,
  workers,
  nginx,
};

export interface PlatformListing {
  readonly id: PlatformId;
  readonly label: string;
  readonly listing: Listing;
}

/** Returns a code's listings, one for each platform. A code that no response contains has none. */
export function listingsOf(description: Description): PlatformListing[] {
  const subject = subjectOf(description);
  if (subject === undefined) return [];
  return PLATFORMS.map(({ id, label }) => ({ id, label, listing: TEMPLATES[id](subject) }));
}
