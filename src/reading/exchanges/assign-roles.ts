import type { RequestFacts, ResponseFacts } from '../../model/message.js';
import { readHeaderFields } from '../header-fields.js';
import type { ParsedExchange, ResponseRole } from './parsed-exchange.js';

/** An exchange that has no role yet. */
export interface Unassigned {
  readonly request?: RequestFacts | undefined;
  readonly response: ResponseFacts;
  readonly reason: string;
  /**
   * Whether this response is the last one in its session, in which case the next response belongs to another session.
   */
  readonly endsSession: boolean;
}

const FOLLOWED: readonly number[] = [300, 301, 302, 303, 305, 307, 308];

function roleOf({ request, response, reason, endsSession }: Unassigned, isLast: boolean): ResponseRole {
  const { status } = response;
  if (status >= 200 && status < 300) {
    if (request?.method?.toUpperCase() === 'CONNECT') return 'tunnel';
    return /^connection established$|^tunnel established$/i.test(reason) ? 'tunnel' : 'final';
  }
  const followed = !isLast && !endsSession;
  if (status < 200) return status === 101 && !followed ? 'final' : 'interim';
  if (!followed) return 'final';
  const fields = readHeaderFields(response.headers);
  if (FOLLOWED.includes(status) && fields.has('location')) return 'redirect';
  const challenge = status === 401 ? 'www-authenticate' : status === 407 ? 'proxy-authenticate' : undefined;
  return challenge !== undefined && fields.has(challenge) ? 'challenge' : 'final';
}

/** Assigns a role to each exchange and freezes the exchange. */
export function assignRoles(exchanges: readonly Unassigned[]): readonly ParsedExchange[] {
  return Object.freeze(
    exchanges.map((one, at) => {
      const role = roleOf(one, at === exchanges.length - 1);
      const response = Object.freeze(one.response);
      return Object.freeze(
        one.request === undefined
          ? { response, role }
          : { request: Object.freeze(one.request), response, role },
      );
    }),
  );
}
