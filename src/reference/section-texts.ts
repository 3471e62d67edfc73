import { classify } from '../classes/classify.js';
import { reasonPhrase } from '../lookup/reason-phrase.js';
import { summary } from '../lookup/summary.js';
import type { Retry } from '../model/description.js';
import { retryAdvice } from '../retry/retry-advice.js';
import { isPermanentRedirect } from '../semantics/is-permanent-redirect.js';
import { redirectMethod } from '../semantics/redirect-method.js';
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
export function meaningOf({ key, code, class: classOf }: StatusKey): string {
  if (code === undefined) return CLASS_MEANINGS[key] ?? '';
  const known = summary(code);
  if (known !== undefined) return known;
  const range = `${key[0]}xx`;
  const start = `The code is not registered, so clients treat it as ${range.replaceAll('x', '0')}:`;
  const meaning = classOf === undefined ? undefined : summary(Number(range[0]) * 100);
  return `${start} ${(meaning ?? CLASS_MEANINGS[range] ?? '').replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase())}`;
}

/** Returns the retry policy: the decisions of `retryAdvice` for idempotent and other requests. */
export function retryPolicyOf({ code }: StatusKey): Retry | undefined {
  if (code === undefined) return undefined;
  const scopeOf = (context: { readonly delayMs?: number }) => {
    if (retryAdvice(code, Object.assign({ __proto__: null }, { ...context, idempotent: false })).retry)
      return 'any-method';
    return retryAdvice(code, Object.assign({ __proto__: null }, { ...context, idempotent: true })).retry
      ? 'idempotent'
      : 'never';
  };
  const plain = scopeOf({});
  const withRetryAfter = scopeOf({ delayMs: 1000 });
  const classOf = classify(code);
  const failed = classOf === 'client-error' || classOf === 'server-error';
  if (!failed && withRetryAfter === 'never') return undefined;
  const { reason, basis } = retryAdvice(
    code,
    Object.assign({ __proto__: null }, { idempotent: true, delayMs: 1000 }),
  );
  return { plain, withRetryAfter, reason, basis };
}

/** Returns the actions that the definition of the status asks clients to take. */
export function actionsOf({ code }: StatusKey): readonly string[] {
  if (code === undefined) return [];
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
  'Content-Range': 'The part of the content that the response contains, or the length of the whole content.',
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
