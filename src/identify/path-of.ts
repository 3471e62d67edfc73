import type { Match } from './find-matches.js';
import type { IdentifiedProduct, PathElement } from './identification.js';
import { fieldValue, type Subject } from './matcher.js';
import { parseCacheStatus } from './parse-cache-status.js';
import { parseProxyStatus, proxyErrorOf } from './parse-proxy-status.js';

/** Returns the products that handled the response, except the product that generated it. */
export function pathOf(
  subject: Subject,
  matches: readonly Match[],
  product: IdentifiedProduct | undefined,
): readonly PathElement[] {
  const path = new Map<string, PathElement>();
  const add = ({ name, role, upstreamResponded, fromCache }: PathElement): void => {
    const known = path.get(name.toLowerCase());
    path.set(
      name.toLowerCase(),
      Object.freeze({
        name: known?.name ?? name,
        role: known?.role ?? role,
        upstreamResponded: upstreamResponded || (known?.upstreamResponded ?? false),
        fromCache: fromCache || (known?.fromCache ?? false),
      }),
    );
  };
  for (const { name, hit, fwdStatus } of parseCacheStatus(fieldValue(subject.fields, 'cache-status'))) {
    add({ name, role: 'proxy', upstreamResponded: fwdStatus !== undefined, fromCache: hit });
  }
  for (const { name, receivedStatus } of parseProxyStatus(fieldValue(subject.fields, 'proxy-status'))) {
    // Some intermediaries send the error type instead of their name.
    if (proxyErrorOf(name) === undefined) {
      add({ name, role: 'proxy', upstreamResponded: receivedStatus !== undefined, fromCache: false });
    }
  }
  for (const { fingerprint } of matches) {
    if (fingerprint.says === 'made') continue;
    add({
      name: fingerprint.product.name,
      role: fingerprint.role,
      upstreamResponded: fingerprint.says === 'behind' && fingerprint.certainty !== 'hint',
      fromCache: fingerprint.fromCache,
    });
  }
  if (product !== undefined) path.delete(product.name.toLowerCase());
  return Object.freeze([...path.values()]);
}
