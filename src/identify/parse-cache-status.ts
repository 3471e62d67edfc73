import { isCode } from '../classes/is-code.js';
import { booleanOf, integerOf, type Member, readList, stringOf, tokenOf } from './structured-field.js';

/** The reasons that a cache forwards a request. */
const REASONS = ['bypass', 'method', 'uri-miss', 'vary-miss', 'miss', 'request', 'stale', 'partial'] as const;

/**
 * Why a cache forwarded a request to the next hop.
 *
 * @category Standard fields
 */
export type CacheForwardReason = (typeof REASONS)[number];

/**
 * The information that one cache reports in Cache-Status. A property is absent if the cache didn't send it.
 *
 * @category Standard fields
 */
export interface CacheHop {
  /** The name that the cache uses for itself. */
  readonly name: string;
  /** Whether the cache served the response without forwarding the request. */
  readonly hit: boolean;
  /** Why the cache forwarded the request. */
  readonly fwd?: CacheForwardReason;
  /** The status code that the cache received from the next hop. */
  readonly fwdStatus?: number;
  /**
   * How long the response remains fresh, in seconds. Negative if the response is stale.
   */
  readonly ttl?: number;
  /** Whether the cache stored the response. */
  readonly stored?: boolean;
  /** Whether the cache combined the request with another one and used the same response for both. */
  readonly collapsed?: boolean;
  /** The cache key. */
  readonly key?: string;
  /** Additional information in an implementation-specific format. */
  readonly detail?: string;
}

function hopOf({ item, parameters }: Member): CacheHop | undefined {
  const name = tokenOf(item) ?? stringOf(item);
  if (name === undefined) return undefined;
  const reason = tokenOf(parameters.get('fwd'));
  const fwd = REASONS.find((one) => one === reason);
  const fwdStatus = integerOf(parameters.get('fwd-status'));
  const ttl = integerOf(parameters.get('ttl'));
  const stored = booleanOf(parameters.get('stored'));
  const collapsed = booleanOf(parameters.get('collapsed'));
  const key = stringOf(parameters.get('key'));
  const free = parameters.get('detail');
  const detail = stringOf(free) ?? tokenOf(free);
  return Object.freeze({
    name,
    hit: booleanOf(parameters.get('hit')) ?? false,
    ...(fwd === undefined ? {} : { fwd }),
    ...(isCode(fwdStatus) ? { fwdStatus } : {}),
    ...(ttl === undefined ? {} : { ttl }),
    ...(stored === undefined ? {} : { stored }),
    ...(collapsed === undefined ? {} : { collapsed }),
    ...(key === undefined ? {} : { key }),
    ...(detail === undefined ? {} : { detail }),
  });
}

/**
 * Parses the value of a Cache-Status header.
 *
 * The hops are in header order, so the first hop is closest to the origin. If the value isn't a valid structured field,
 * all of it is ignored. A parameter is ignored if its type differs from the one in RFC 9211. The function runs in
 * linear time.
 *
 * @param value - The header value, with multiple header lines joined by `, `.
 * @returns The hops, or `[]` if the value isn't a string or isn't a valid list.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9211#section-2 | RFC 9211, section 2}
 * @example
 * ```ts
 * import { parseCacheStatus } from 'http-status-atlas/identify';
 *
 * parseCacheStatus('edge.example; hit; ttl=30')[0]?.hit; // => true
 * parseCacheStatus('edge.example; fwd=stale; fwd-status=503')[0]?.fwdStatus; // => 503
 * parseCacheStatus('edge.example; hit=;'); // => []
 * ```
 * @category Standard fields
 */
export function parseCacheStatus(value: unknown): readonly CacheHop[] {
  return Object.freeze((readList(value) ?? []).map(hopOf).filter((hop) => hop !== undefined));
}
