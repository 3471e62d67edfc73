import type { Severity } from '../model/check-rule.js';
import type { ReferenceRuleId } from './reference-types.js';

/** A rule for documents. Placeholders in its messages, such as `{key}`, are replaced with values from the document. */
export interface DocumentRule {
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  readonly source?: string;
}

/**
 * The rules, in the order in which they are reported. If `checkResponse` has the same rule, a test checks that both
 * cite the same sections. A document that omits a header doesn't break an HTTP rule, so the severity of that problem is
 * at most a warning.
 */
export const documentRules: Readonly<Record<ReferenceRuleId, DocumentRule>> = {
  'invalid-status': {
    severity: 'violation',
    message: 'The key {key} is not a status code, a range such as 4XX, or default.',
    fix: 'Use a code from 100 to 599.',
    source: 'RFC 9110 15',
  },
  'content-forbidden': {
    severity: 'violation',
    message: 'The {key} response is documented with a body ({type}), but it cannot have one.',
    fix: 'Remove content, or document 200.',
    source: 'RFC 9110 15.2; 15.3.5; 15.3.6; 15.4.5; RFC 9112 6.3',
  },
  'not-modified-other-method': {
    severity: 'violation',
    message: '304 is documented for {method}, but 304 is a response to GET and HEAD only.',
    fix: 'Document 200 or 204 if there is nothing to change, or 412 for a failed precondition.',
    source: 'RFC 9110 13.1.2; 13.2.2',
  },
  'range-status-for-other-method': {
    severity: 'violation',
    message:
      '{key} is documented for {method}, but it is about the Range header, which is defined for GET only.',
    fix: 'Document another status, such as 200, 207, or 400.',
    source: 'RFC 9110 14.2; 9.3.3',
  },
  'problem-status-mismatch': {
    severity: 'violation',
    message: 'An example of the {key} response is a problem details object whose status is {status}.',
    fix: 'Use the same status in both places.',
    source: 'RFC 9457 3.1.2',
  },
  'unauthorized-without-challenge': {
    severity: 'warning',
    message: 'The 401 response is documented without the required WWW-Authenticate header.',
    fix: 'Document WWW-Authenticate, or respond with 403.',
    source: 'RFC 9110 15.5.2; 11.6.1',
  },
  'proxy-auth-without-challenge': {
    severity: 'warning',
    message: 'The 407 response is documented without the required Proxy-Authenticate header.',
    fix: 'Document Proxy-Authenticate, or respond with 401.',
    source: 'RFC 9110 15.5.8; 11.7.1',
  },
  'method-not-allowed-without-allow': {
    severity: 'warning',
    message: 'The 405 response is documented without the required Allow header.',
    fix: 'Document Allow.',
    source: 'RFC 9110 15.5.6; 10.2.1',
  },
  'upgrade-required-without-upgrade': {
    severity: 'warning',
    message: 'The 426 response is documented without the required Upgrade header.',
    fix: 'Document Upgrade, or send 400 or 410.',
    source: 'RFC 9110 15.5.22; 7.8',
  },
  'switching-without-upgrade': {
    severity: 'warning',
    message: 'The 101 response is documented without the required Upgrade header.',
    fix: 'Document Upgrade.',
    source: 'RFC 9110 15.2.2; 7.8',
  },
  'partial-without-content-range': {
    severity: 'warning',
    message: 'The 206 response is documented without Content-Range, which a single-part response must have.',
    fix: 'Document Content-Range, or multipart/byteranges.',
    source: 'RFC 9110 15.3.7.1',
  },
  'redirect-without-location': {
    severity: 'warning',
    message: 'The {key} response is documented without Location, so a reader cannot tell where it leads.',
    fix: 'Document Location.',
    source: 'RFC 9110 15.4.2; 15.4.3; 15.4.4; 15.4.8; 15.4.9',
  },
  'created-without-location': {
    severity: 'advice',
    message:
      'The 201 response to POST is documented without Location, which should contain the URL of the new resource.',
    fix: 'Document Location if the response has it; otherwise, consider sending it.',
    source: 'RFC 9110 9.3.3; 15.3.2',
  },
  'created-by-safe-method': {
    severity: 'advice',
    message:
      '201 is documented for {method}, a safe method, but 201 says that the request created something.',
    fix: 'Document 200, or create the resource with POST or PUT.',
    source: 'RFC 9110 9.2.1; 15.3.2',
  },
  'range-not-satisfiable-content-range': {
    severity: 'advice',
    message: 'The 416 response is documented without Content-Range, which should contain the current length.',
    fix: 'Document Content-Range.',
    source: 'RFC 9110 14.4; 15.5.17',
  },
  'retry-after-missing': {
    severity: 'advice',
    message:
      'The {key} response is documented without Retry-After, so clients have to guess how long to wait.',
    fix: 'Document Retry-After if the response has it; otherwise, consider sending it.',
    source: 'RFC 6585 4; RFC 9110 15.6.4',
  },
  'deprecated-status': {
    severity: 'warning',
    message: '{key} is deprecated or unused; clients treat it as {fallback}.',
    fix: 'Send 400 or 403.',
    source: 'RFC 9110 15.4.6; 15.4.7; RFC 2774 7',
  },
  teapot: {
    severity: 'advice',
    message: '418 is unused; clients treat it as 400.',
    fix: 'Send 400 or 403.',
    source: 'RFC 9110 15.5.19',
  },
  'unregistered-status': {
    severity: 'advice',
    message: '{key} is not registered; clients treat it as {fallback}.',
    fix: 'Send a registered code.',
    source: 'RFC 9110 15.1; 16.2',
  },
  'ok-error-body': {
    severity: 'advice',
    message: 'The 200 response is documented with an error in its body ({member}).',
    fix: 'Send a 4xx or 5xx code for the error.',
    source: 'RFC 9110 15; 15.3.1',
  },
  'phrase-mismatch': {
    severity: 'advice',
    message: 'The description of {key} is "{phrase}", which is the reason phrase of {other}.',
    fix: 'Correct the key or the description.',
  },
  'default-hides-errors': {
    severity: 'advice',
    message: 'Errors are documented only as default, so a reader cannot tell which status codes to handle.',
    fix: 'Document the codes that clients treat differently, such as 401, 404, and 429.',
  },
  'default-only': {
    severity: 'advice',
    message: 'The only response is default, so a reader cannot tell which status code means success.',
    fix: 'Document the status code for success.',
  },
};

/** The headers that a client needs to handle a status, each with the rule that reports a missing header. */
const NEEDED_HEADERS: Readonly<Record<number, readonly [header: string, rule: ReferenceRuleId]>> = {
  101: ['Upgrade', 'switching-without-upgrade'],
  201: ['Location', 'created-without-location'],
  206: ['Content-Range', 'partial-without-content-range'],
  301: ['Location', 'redirect-without-location'],
  302: ['Location', 'redirect-without-location'],
  303: ['Location', 'redirect-without-location'],
  307: ['Location', 'redirect-without-location'],
  308: ['Location', 'redirect-without-location'],
  401: ['WWW-Authenticate', 'unauthorized-without-challenge'],
  405: ['Allow', 'method-not-allowed-without-allow'],
  407: ['Proxy-Authenticate', 'proxy-auth-without-challenge'],
  416: ['Content-Range', 'range-not-satisfiable-content-range'],
  426: ['Upgrade', 'upgrade-required-without-upgrade'],
  429: ['Retry-After', 'retry-after-missing'],
  503: ['Retry-After', 'retry-after-missing'],
};

/**
 * Returns the header that a client needs for a status. Only own properties are used, even if `Object.prototype` has
 * others.
 */
export const neededHeaderOf = (code = 0) =>
  Object.hasOwn(NEEDED_HEADERS, code) ? NEEDED_HEADERS[code] : undefined;
