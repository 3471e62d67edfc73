import { classCode } from '../classes/class-code.js';
import { reasonPhrase } from '../lookup/reason-phrase.js';
import { summary } from '../lookup/summary.js';
import type { Retry } from '../model/description.js';
import { retryAdvice } from '../retry/retry-advice.js';
import { isPermanentRedirect } from '../semantics/is-permanent-redirect.js';
import { redirectMethod } from '../semantics/redirect-method.js';
import { bare } from './own.js';
import type { StatusKey } from './status-key.js';

const CLASS_PHRASES: Readonly<Record<string, string>> = {
  '1xx': 'Informational',
  '2xx': 'Success',
  '3xx': 'Redirection',
  '4xx': 'Client error',
  '5xx': 'Server error',
  default: 'Any other status',
};

const CLASS_MEANINGS: Readonly<Record<string, string>> = {
  '1xx': 'An interim response; the final one follows.',
  '2xx': 'The request succeeded.',
  '3xx': 'The client needs to take another action to complete the request, such as following Location.',
  '4xx': "The request has an error. If this page doesn't list a code, treat the code as 400.",
  '5xx':
    "The server failed to process a request that looks valid. If this page doesn't list a code, treat the code as 500.",
  default:
    "The operation can send a status that isn't listed for it. Handle such a status by its first digit: treat an unknown 4xx as 400, and an unknown 5xx as 500.",
};

/** Returns the text that follows the code in a heading. */
export const phraseOf = ({ key, code }: StatusKey): string | undefined =>
  code === undefined ? CLASS_PHRASES[key] : reasonPhrase(code);

/** Returns the meaning of the status for the caller. */
export function meaningOf({ key, code }: StatusKey): string {
  if (code === undefined) return CLASS_MEANINGS[key] ?? '';
  const known = summary(code);
  if (known !== undefined) return known;
  const fallback = classCode(code);
  const meaning = summary(fallback);
  return `The code is not registered, so clients treat it as ${fallback}: ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
}

/** Returns the retry policy of an error: the decisions of `retryAdvice` for idempotent and other requests. */
export function retryPolicyOf({ code = 0 }: StatusKey): Retry | undefined {
  if (code < 400) return undefined;
  const scopeOf = (context: { readonly delayMs?: number }) => {
    if (retryAdvice(code, bare({ ...context, idempotent: false })).retry) return 'any-method';
    return retryAdvice(code, bare({ ...context, idempotent: true })).retry ? 'idempotent' : 'never';
  };
  const { reason, basis } = retryAdvice(code, bare({ idempotent: true, delayMs: 1000 }));
  return { plain: scopeOf({}), withRetryAfter: scopeOf({ delayMs: 1000 }), reason, basis };
}

/** Returns the actions that the definition of the status asks clients to take. */
export function actionsOf({ code = 0 }: StatusKey): readonly string[] {
  const post = redirectMethod(code, 'POST');
  if (post === undefined) return [];
  const stays = isPermanentRedirect(code) ? ' The move is permanent, so use the new URL from now on.' : '';
  const follow =
    code === 303
      ? 'Send a GET request to the URL in `Location`.'
      : post === 'POST'
        ? 'Send the same request to the URL in `Location`.'
        : 'Resend a GET or HEAD request to the URL in `Location`. Many clients change POST to GET.';
  return [`${follow}${stays}`];
}

const FIELD_TEXTS: Readonly<Record<string, string>> = {
  Allow: 'The methods that the resource supports.',
  'Accept-Patch': 'The media types that the resource accepts in PATCH requests.',
  'Content-Range': 'The range that the body contains, or the total length.',
  ETag: 'The version of the resource, for `If-Match` and `If-None-Match`.',
  Link: 'Related resources.',
  Location: 'The URL to go to.',
  'Proxy-Authenticate': 'The authentication schemes that the proxy accepts.',
  RateLimit: 'The remaining quota and when it resets.',
  'RateLimit-Policy': 'The quota and its time window.',
  'Retry-After': 'The time to wait before the next request, in seconds or as a date.',
  Upgrade: 'The protocol to use.',
  'WWW-Authenticate': 'The authentication schemes that the server accepts.',
};

/**
 * Returns the meaning of a header's value. The function reads only own properties because a document can contain a
 * header named `constructor`.
 */
export const fieldText = (name: string, code?: number): string | undefined =>
  code === 201 && name === 'Location'
    ? 'The URL of the new resource.'
    : Object.hasOwn(FIELD_TEXTS, name)
      ? FIELD_TEXTS[name]
      : undefined;
