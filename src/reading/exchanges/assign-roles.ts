import type { RequestFacts } from '../../model/message.js';
import { readHeaderFields } from '../header-fields.js';
import type { ParsedExchange, ParsedResponse, ResponseRole } from './parsed-exchange.js';

/** An exchange that has no role yet. */
export interface Unassigned {
  readonly request?: RequestFacts | undefined;
  readonly response: ParsedResponse;
  readonly reason: string | undefined;
  /**
   * Whether this response is the last one in its session, in which case the next response belongs to another session.
   */
  readonly endsSession: boolean;
}

const FOLLOWED: readonly number[] = [300, 301, 302, 303, 305, 307, 308];
const TUNNEL_REASONS: readonly unknown[] = ['connection established', 'tunnel established'];

function roleOf({ request, response, reason, endsSession }: Unassigned, isLast: boolean): ResponseRole {
  const { status } = response;
  const followed = !isLast && !endsSession;
  if (status < 200) return status === 101 && !followed ? 'final' : 'interim';
  if (status < 300) {
    if (request?.method?.toUpperCase() === 'CONNECT') return 'tunnel';
    return TUNNEL_REASONS.includes(reason?.toLowerCase()) ? 'tunnel' : 'final';
  }
  if (!followed) return 'final';
  const fields = readHeaderFields(response.headers);
  if (FOLLOWED.includes(status) && fields.has('location')) return 'redirect';
  const isChallenge =
    (status === 401 && fields.has('www-authenticate')) ||
    (status === 407 && fields.has('proxy-authenticate'));
  return isChallenge ? 'challenge' : 'final';
}

function freezeHeaders({ headers }: ParsedResponse): void {
  for (const pair of headers) Object.freeze(pair);
  Object.freeze(headers);
}

/** Assigns a role to each exchange and freezes the exchange. */
export function assignRoles(exchanges: readonly Unassigned[]): readonly ParsedExchange[] {
  return Object.freeze(
    exchanges.map((one, at) => {
      const role = roleOf(one, at === exchanges.length - 1);
      const response = Object.freeze(one.response);
      freezeHeaders(response);
      return Object.freeze(
        one.request === undefined
          ? { response, role }
          : { request: Object.freeze(one.request), response, role },
      );
    }),
  );
}
