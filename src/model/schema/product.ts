import { z } from 'zod';
import * as part from './parts.js';

/** What a product is, seen from a response or a log line. */
export const productRole = z.enum([
  'cdn',
  'waf',
  'load-balancer',
  'gateway',
  'proxy',
  'web-server',
  'platform',
  'framework',
  'api',
  'language',
  'library',
  'client',
  'specification',
]);
export type ProductRole = z.infer<typeof productRole>;

/** A record of `src/data/products/`. The order of the keys here is their order in the file. */
export const productRecord = z.strictObject({
  id: part.slug,
  name: part.line,
  role: productRole,
  /** The folder of `src/data/vendor/` with the numbers of its own. */
  vendor: part.line.exactOptional(),
  homepage: z.url().exactOptional(),
  notes: part.line.exactOptional(),
});
export type ProductRecord = z.infer<typeof productRecord>;
