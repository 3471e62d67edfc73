import { AMOUNT } from './amount.js';
import { MAIL } from './mail.js';
import { type Member, membersOf } from './members.js';
import { certain, codeOf, NONE, type Reading } from './reading.js';
import { startOfSql } from './sql.js';
import { kindOfKey } from './status-keys.js';

/** Matches text that indicates a request. */
const ABOUT_HTTP = /\b(?:GET|HEAD|POST|PUT|DELETE|PATCH)\b|https?|\bur[il]\b|\bpath\b|method|handler|verb/i;
/** Matches names that clients use for measurements of a response: `curl -w 'code=%{http_code} total=%{time_total}'`. */
const MEASURED = /^(?:time_?\w+|total\w*|size\w*|ttfb|speed\w*|dns|connect|num_redirects)$/i;
/** Matches names of objects that don't contain the message's own status, such as the request, a query, or the headers. */
const ELSEWHERE =
  /^(?:request|req|headers?|resp_headers|query|params|cookies?|parameters|filter|where|\$?match|selector|criteria|predicate)$|grpc|expected/i;
const CONTENT = /^(?:body|data|payload|content|text|rawError|responseBody|response_body)$/i;
/** Matches members that contain only a name. The value is in a separate member. */
const NAMES_VALUE = /^(?:key|name|k|field)$/i;
const HOLDS_VALUE = /^(?:value|intValue|stringValue|doubleValue|v|int_value)$/i;
/** Matches names of members that contain text written by people or programs. */
const WRITTEN =
  /(?:^|[ .])(?:@?\w{0,40}(?:msg|message|description|reason)|err(?:or)?|desc|log|text(?:Payload)?|event|details?|exception|line|cause|stack|body)$/i;

/** Matches a value that is quoted JSON. */
const IS_JSON = /^\s{0,4}\{\s{0,4}\\"/;

/** The statuses among a line's named values, and the strings that might contain one. */
export interface NamedValues {
  /** The statuses, or `undefined` if no name refers to a status. */
  readonly readings: readonly Reading[] | undefined;
  readonly texts: readonly Member[];
}

/** Matches names of systems that have their own error numbers. */
const OF_A_SYSTEM =
  /^(?:os|io|errno|sys(?:tem)?(?:error)?|grpc|rpc|sql\w{0,20}|delivery.status|db\w{0,20})$/i;

/** Matches names of protocols that have their own codes. */
const OTHER_PROTOCOL = /\b(?:amqp|mqtt|smtp|sip|ftp|ldap|websocket|ws closed?)\b|\bSQLSTATE/i;

/**
 * Checks for an error from a gRPC gateway: a code from 0 to 16, a message, and details. In such an error, a number in
 * the message isn't a status.
 */
const isRpcStatus = (members: readonly Member[]) =>
  members.some(({ key, value, quoted }) => key === 'code' && !quoted && /^(?:\d|1[0-6])$/.test(value)) &&
  members.some(({ key }) => key === 'message') &&
  !members.some(({ key }) => kindOfKey(key)?.kind === 'status');

const digitsOf = (value: string) => /^(\d{3})(?:\.0)?(?:$|[ :]\D)/.exec(value)?.[1];

/** Returns the statuses of the upstream servers that a proxy tried, in order: `upstream_status="502, 504 : 200"`. */
function listedIn(value: string, start: number): Reading[] {
  if (!/^[1-5]\d\d(?:\s?[,:]\s?[1-5]\d\d){1,20}$/.test(value)) return [];
  return [...value.matchAll(/\d{3}/g)].flatMap(({ 0: digits, index }) =>
    certain(digits, start + index, 1, 'named-value'),
  );
}

export function namedValues(text: string): NamedValues {
  const members = membersOf(text);
  const readings: Reading[] = [];
  let told = false;
  let nameOfNext: string | undefined;
  if (isRpcStatus(members)) return { readings: NONE, texts: [] };
  const isForeign = OTHER_PROTOCOL.test(text);
  const sqlAt = startOfSql(text);
  const isQuotedSql = members.some(
    ({ start, value, quoted }) => quoted && start <= sqlAt && sqlAt < start + value.length,
  );
  const mail = MAIL.exec(text);
  const about = () => ABOUT_HTTP.test(text) || members.filter(({ key }) => MEASURED.test(key)).length > 1;
  const hasMessage = members.some(({ key }) =>
    /^(?:message|msg|error|reason|errors|details?|description|title|error_description)$/i.test(key),
  );

  for (const { key: written, path, value, start, quoted, before } of members) {
    if (start > sqlAt && !isQuotedSql) break;
    let key = written;
    if (NAMES_VALUE.test(key) && quoted) {
      nameOfNext = kindOfKey(value)?.kind === 'status' ? value : undefined;
      continue;
    }
    if (nameOfNext !== undefined && HOLDS_VALUE.test(key)) key = nameOfNext;
    const kind = kindOfKey(key, before);
    if (!kind || path.some((one) => ELSEWHERE.test(one))) continue;
    const listed = kind.kind === 'status' ? listedIn(value, start) : NONE;
    if (listed.length > 0) {
      readings.push(...listed);
      continue;
    }
    const digits = digitsOf(value);
    const code = codeOf(digits);
    if (
      mail &&
      (key === 'responseCode' || digits === mail[1] || (kind.kind === 'code' && digits?.[0] === mail[2]))
    )
      continue;
    if (code === undefined) {
      if (kind.kind === 'status' && /^(?:0|000|-1|-|\d{3,})$/.test(value)) told = true;
      continue;
    }
    if (!quoted && AMOUNT.test(text.slice(start + 3))) continue;
    if (kind.kind === 'code') {
      const parent = path.at(-1) ?? '';
      // Operating system codes, exit codes, and application codes often have values below the range of HTTP errors.
      if (isForeign || code < 200 || OF_A_SYSTEM.test(parent)) continue;
      // A code below 400 in an error object is the API's own code.
      if (code < 400 && /^(?:error|err|errors)$/i.test(parent)) continue;
      const inError = /^(?:error|err|errors|response|responseStatus|status|res)$/i.test(parent);
      const isFailure = code >= 400 && (inError || hasMessage || !/\s/.test(text.trim()));
      const isResult = hasMessage && !quoted && text.trimStart().startsWith('{');
      if (!isFailure && !isResult && !about()) continue;
    }
    if (kind.kind === 'response' && !about()) continue;
    const inContent = path.some((one) => CONTENT.test(one));
    const depth = Math.min(path.length, 9) / 100;
    readings.push({
      code,
      start,
      from: 'named-value',
      certainty: kind.kind === 'status' ? 'certain' : 'likely',
      rank: (kind.upstream ? 1 : 0) + (kind.kind === 'status' ? 0 : 0.5) + (inContent ? 3 : 0) + depth,
    });
  }
  return {
    readings: readings.length > 0 ? withoutContent(readings) : told ? NONE : undefined,
    texts: members.filter(
      ({ key, path, value, quoted }) =>
        quoted &&
        (WRITTEN.test(key) || (IS_JSON.test(value) && ![...path, key].some((one) => ELSEWHERE.test(one)))),
    ),
  };
}

/** Removes the statuses that were found in a response body if others were found elsewhere. */
function withoutContent(readings: readonly Reading[]): readonly Reading[] {
  const outside = readings.filter(({ rank }) => rank < 3);
  return outside.length > 0 ? outside : readings;
}

/** Matches an XML element such as `<statusCode>503</statusCode>`. */
const ELEMENT = /<(?:\w+:)?([A-Za-z][\w-]*)>\s{0,4}(\d{3})(?=\s{0,4}<\/)/g;

export function elements(line: string): readonly Reading[] | undefined {
  const readings = [...line.matchAll(ELEMENT)].flatMap(({ 0: whole, 1: name = '', 2: digits, index }) =>
    kindOfKey(name)?.kind === 'status' ? certain(digits, index + whole.length - 3, 0, 'named-value') : NONE,
  );
  return readings.length > 0 ? readings : undefined;
}
