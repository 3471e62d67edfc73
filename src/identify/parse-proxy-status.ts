import { isCode } from '../classes/is-code.js';
import { proxyErrors } from '../generated/proxy-errors.js';
import { integerOf, type Member, readList, stringOf, tokenOf } from './structured-field.js';

/**
 * The information that one intermediary reports in Proxy-Status. A property is absent if it wasn't sent or isn't known
 * for this error.
 *
 * @category Standard fields
 */
export interface ProxyHop {
  /** The name that the intermediary uses for itself. */
  readonly name: string;
  /** The error type, for example `connection_refused`. */
  readonly error?: string;
  /** Whether only an intermediary, and never an origin server, can generate a response with this error type. */
  readonly onlyByIntermediary?: boolean;
  /** The status code that RFC 9209 recommends for this error. */
  readonly recommendedStatus?: number;
  /** The status code that the intermediary received from the next hop. */
  readonly receivedStatus?: number;
  /** The host or service to which the intermediary sent the request. */
  readonly nextHop?: string;
  /** The protocol of the connection to the next hop, as an ALPN protocol ID. */
  readonly nextProtocol?: string;
  /** Additional information in an implementation-specific format. */
  readonly details?: string;
  /** The meaning of the error type. */
  readonly meaning?: string;
  /** The next step for diagnosing or fixing the problem. */
  readonly nextStep?: string;
}

interface ProxyError {
  readonly status: number | undefined;
  readonly onlyByIntermediary: boolean;
  readonly meaning: string;
  readonly nextStep: string;
}

let known: ReadonlyMap<string, ProxyError> | undefined;

/** Returns the registered error type with this name. */
export function proxyErrorOf(name: string): ProxyError | undefined {
  known ??= new Map(
    proxyErrors()
      .split('\n')
      .map((line) => {
        const [error = '', status = '', only = '', meaning = '', nextStep = ''] = line.split('|');
        return [
          error,
          { status: Number(status) || undefined, onlyByIntermediary: only === '1', meaning, nextStep },
        ];
      }),
  );
  return known.get(name);
}

const textOf = (item: Member['item']): string | undefined => tokenOf(item) ?? stringOf(item);

function hopOf({ item, parameters }: Member): ProxyHop | undefined {
  const name = textOf(item);
  if (name === undefined) return undefined;
  const error = tokenOf(parameters.get('error'));
  const meant = error === undefined ? undefined : proxyErrorOf(error);
  const received = integerOf(parameters.get('received-status'));
  const nextHop = textOf(parameters.get('next-hop'));
  const nextProtocol = textOf(parameters.get('next-protocol'));
  const details = stringOf(parameters.get('details'));
  return Object.freeze({
    name,
    ...(error === undefined ? {} : { error }),
    ...(meant === undefined ? {} : { onlyByIntermediary: meant.onlyByIntermediary }),
    ...(meant?.status === undefined ? {} : { recommendedStatus: meant.status }),
    ...(isCode(received) ? { receivedStatus: received } : {}),
    ...(nextHop === undefined ? {} : { nextHop }),
    ...(nextProtocol === undefined ? {} : { nextProtocol }),
    ...(details === undefined ? {} : { details }),
    ...(meant === undefined ? {} : { meaning: meant.meaning, nextStep: meant.nextStep }),
  });
}

/**
 * Parses the value of a Proxy-Status header and explains its error types.
 *
 * The hops are in header order, so the first hop is closest to the origin. If the value isn't a valid structured field,
 * all of it is ignored. A parameter is ignored if its type differs from the one in RFC 9209. An unregistered error type
 * keeps its name but has no meaning. The function runs in linear time.
 *
 * @param value - The header value, with multiple header lines joined by `, `.
 * @returns The hops, or `[]` if the value isn't a string or isn't a valid list.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9209#section-2 | RFC 9209, section 2}
 * @example
 * ```ts
 * import { parseProxyStatus } from 'http-status-atlas/identify';
 *
 * parseProxyStatus('edge.example; error=connection_refused')[0]?.recommendedStatus; // => 502
 * parseProxyStatus('edge.example; received-status=503')[0]?.receivedStatus; // => 503
 * parseProxyStatus('edge.example; error='); // => []
 * ```
 * @category Standard fields
 */
export function parseProxyStatus(value: unknown): readonly ProxyHop[] {
  return Object.freeze((readList(value) ?? []).map(hopOf).filter((hop) => hop !== undefined));
}
