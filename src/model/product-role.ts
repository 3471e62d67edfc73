/** The kind of product. */
export type ProductRole =
  | 'cdn'
  | 'waf'
  | 'load-balancer'
  | 'gateway'
  | 'proxy'
  | 'web-server'
  | 'platform'
  | 'framework'
  | 'api';

/** The roles. The generated fingerprints contain the position of a role in this list. */
export const PRODUCT_ROLES = [
  'cdn',
  'waf',
  'load-balancer',
  'gateway',
  'proxy',
  'web-server',
  'platform',
  'framework',
  'api',
] as const satisfies readonly ProductRole[];
