import { OTHER_THAN_GET, SAFE } from '../check/standard-methods.js';
import { classCode } from '../classes/class-code.js';
import { isStatusCode } from '../classes/is-status-code.js';
import { NAMELESS_CODES } from '../generated/check-codes.js';
import { parseStatusCode } from '../lookup/parse-status-code.js';
import { reasonPhrase } from '../lookup/reason-phrase.js';
import { isNullBodyStatus } from '../semantics/is-null-body-status.js';
import { neededHeaderOf } from './document-rules.js';
import type { DocumentedResponse } from './read-response.js';
import type { ReferenceRuleId } from './reference-types.js';
import type { StatusKey } from './status-key.js';

/** A rule that a response breaks, with the values for the rule's message. */
export interface Fault {
  readonly rule: ReferenceRuleId;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Returns the reason phrase of another status if the description consists only of this phrase. */
function otherPhrase(text: string | undefined, code: number): Fault['values'] {
  if (text === undefined || text.length > 60 || /\d/.test(text)) return undefined;
  const phrase = text.replace(/[.!]+$/, '').trim();
  const other = parseStatusCode(phrase) ?? 0;
  if (other < 400 || other === code) return undefined;
  // For a success, a single word such as "Locked" or "Gone" can have another meaning. For an error, it's the reason
  // phrase.
  if (code < 400 && !/\s/.test(phrase)) return undefined;
  const isPhrase =
    phrase.toLowerCase() === reasonPhrase(other)?.toLowerCase() || other === 413 || other === 422;
  return isPhrase ? { phrase, other } : undefined;
}

/** Checks whether a response documents a header or mentions it in the description. */
const names = ({ headers, description }: DocumentedResponse, header: string): boolean =>
  headers.some(({ name }) => name.toLowerCase() === header.toLowerCase()) ||
  description.includes(header.toLowerCase());

/**
 * Checks whether a response contains the header's information elsewhere: the URL to redirect to, or the time to retry.
 * Many APIs use headers such as `X-RateLimit-Reset` or a member of the body.
 */
const saysElsewhere = ({ headers, members }: DocumentedResponse, rule: ReferenceRuleId): boolean => {
  const name = rule === 'redirect-without-location' ? REDIRECT_NAME : RETRY_NAME;
  const isOther = rule === 'redirect-without-location' || rule === 'retry-after-missing';
  return isOther && [...headers, ...members].some((one) => name.test(one.name));
};

const REDIRECT_NAME = /(?:^|[._-])(?:url|uri|href|location|redirect\w*)$/i;
const RETRY_NAME = /rate-?limit.*reset|retry[_-]?after|^ratelimit$/i;

/** Finds the rules that a documented response breaks. */
export function findFaults(
  { key, code }: StatusKey,
  response: DocumentedResponse,
  method: string,
  path: string,
): readonly Fault[] {
  if (code === undefined) return [];
  const faults: Fault[] = [];
  const { mediaTypes, hasContent, problemStatuses, reportsError, text } = response;

  if ((isNullBodyStatus(code) || code < 200) && code !== 101 && hasContent)
    faults.push({ rule: 'content-forbidden', values: { type: `${mediaTypes[0]}` } });
  if (code === 304 && OTHER_THAN_GET.test(method))
    faults.push({ rule: 'not-modified-other-method', values: { method } });
  // A HEAD operation is usually documented like the GET operation of the same path.
  const isOtherRange = (code === 206 || code === 416) && OTHER_THAN_GET.test(method);
  if (isOtherRange) faults.push({ rule: 'range-status-for-other-method', values: { method } });
  const status = problemStatuses.find((one) => one !== code);
  if (status !== undefined) faults.push({ rule: 'problem-status-mismatch', values: { status } });

  const needed = neededHeaderOf(code);
  const isPut = code === 201 && method !== 'POST';
  const isMultipart = code === 206 && mediaTypes.some((type) => /^multipart\/byteranges\b/i.test(type));
  if (
    needed !== undefined &&
    !isPut &&
    !isMultipart &&
    !isOtherRange &&
    !names(response, needed[0]) &&
    !saysElsewhere(response, needed[1])
  )
    faults.push({ rule: needed[1] });

  if (code === 201 && SAFE.test(method)) faults.push({ rule: 'created-by-safe-method', values: { method } });
  if (code === 305 || code === 306 || code === 510)
    faults.push({ rule: 'deprecated-status', values: { fallback: classCode(code) } });
  else if (code === 418) faults.push({ rule: 'teapot' });
  else if (!isStatusCode(code) && !NAMELESS_CODES.includes(code))
    faults.push({ rule: 'unregistered-status', values: { fallback: classCode(code) } });

  // A successful response can contain errors as resources, such as a list of a project's errors.
  if (
    code === 200 &&
    reportsError !== undefined &&
    !/error|exception|issue|fail|log|event/i.test(path.slice(0, 1000))
  )
    faults.push({ rule: 'ok-error-body', values: { member: reportsError } });
  const other = otherPhrase(text, code);
  if (other !== undefined) faults.push({ rule: 'phrase-mismatch', values: other });
  return faults.map(({ rule, values }) => ({ rule, values: { key, ...values } }));
}

/** Finds problems with an operation's responses as a whole. */
export function findGaps(keys: readonly StatusKey[]): readonly Fault[] {
  if (!keys.some(({ key }) => key === 'default')) return [];
  if (keys.length === 1) return [{ rule: 'default-only' }];
  const hasErrors = keys.some(({ class: one }) => one === 'client-error' || one === 'server-error');
  const succeeds = keys.some(({ class: one }) => one === 'successful' || one === 'redirection');
  return succeeds && !hasErrors ? [{ rule: 'default-hides-errors' }] : [];
}
