import { type Member, membersOf } from './members.js';
import { codeOf, NONE, type Reading } from './reading.js';
import { kindOfKey } from './status-keys.js';

/** Matches text that indicates a request. */
const ABOUT_HTTP = /\b(?:GET|HEAD|POST|PUT|DELETE|PATCH)\b|https?|\bur[il]\b|\bpath\b|method|handler|verb/i;
/** Matches names that clients use for measurements of a response: `curl -w 'code=%{http_code} total=%{time_total}'`. */
const MEASURED =
  /^(?:time_?total|total(?:_?time)?|size(?:_?download)?|ttfb|time_\w+|speed(?:_?download)?|dns|connect|num_redirects)$/i;
/** Matches names of objects that don't contain the message's own status, such as the request, a query, or the headers. */
const ELSEWHERE =
  /^(?:request|req|headers?|resp_headers|query|params|expected|cookies?|parameters|filter|where|\$?match|selector|criteria|predicate)$/i;
const CONTENT = /^(?:body|data|payload|content|text|rawError|responseBody|response_body)$/i;
/** Matches nouns that can follow a count. */
const COUNTED = /^ (?:items|files|rows|records|bytes|users|tests|jobs|tasks|packets|of \d)\b(?![=:])/i;
/** Matches members that contain only a name. The value is in a separate member. */
const NAMES_VALUE = /^(?:key|name|k|field)$/i;
const HOLDS_VALUE = /^(?:value|intValue|stringValue|doubleValue|v|int_value)$/i;
/** Matches names of members that contain text written by people or programs. */
const WRITTEN =
  /^(?:msg|message|err|error|desc|description|log|text|event|detail|details|reason|textPayload|@message|exception|line|cause|stack|error_description|error_?message|err_?msg|failure_?reason|status_message|body)$/i;

/** Matches a value that is quoted JSON. */
const IS_JSON = /^\s{0,4}\{\s{0,4}\\"/;

/** The statuses among a line's named values, and the strings that might contain one. */
export interface NamedValues {
  /** The statuses, or `undefined` if no name refers to a status. */
  readonly readings: readonly Reading[] | undefined;
  readonly texts: readonly Member[];
}

/** Matches names of systems that have their own error numbers. */
const OF_A_SYSTEM = /^(?:os|io|errno|sys(?:tem)?(?:error)?|grpc|rpc|sql\w{0,20}|db\w{0,20})$/i;

/** Matches names of protocols that have their own codes. */
const OTHER_PROTOCOL = /\b(?:amqp|mqtt|smtp|sip|ftp|ldap|websocket|ws closed?)\b|\bSQLSTATE/i;

/** Matches an SQL statement, in which `status = 404` is a condition. */
const SQL = /\b(?:SELECT\s[^;]{1,400}\sFROM|UPDATE\s\S{1,80}\sSET|INSERT\sINTO|DELETE\sFROM)\s/i;

/** Returns the position at which an SQL statement starts outside quotes. The rest of the text contains no statuses. */
function startOfSql(text: string, members: readonly Member[]): number {
  const at = SQL.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  const isQuoted = members.some(
    ({ start, value, quoted }) => quoted && start <= at && at < start + value.length,
  );
  return isQuoted ? Number.POSITIVE_INFINITY : at;
}

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
  return [...value.matchAll(/\d{3}/g)].flatMap(({ 0: digits, index }) => {
    const code = codeOf(digits);
    return code === undefined
      ? []
      : [
          {
            code,
            start: start + index,
            from: 'named-value',
            certainty: 'certain',
            rank: 1,
          } satisfies Reading,
        ];
  });
}

export function namedValues(text: string): NamedValues {
  const members = membersOf(text);
  const readings: Reading[] = [];
  let told = false;
  let nameOfNext: string | undefined;
  if (isRpcStatus(members)) return { readings: NONE, texts: [] };
  const isForeign = OTHER_PROTOCOL.test(text);
  const sqlAt = startOfSql(text, members);
  const about = () => ABOUT_HTTP.test(text) || members.filter(({ key }) => MEASURED.test(key)).length > 1;
  const hasMessage = members.some(({ key }) =>
    /^(?:message|msg|error|reason|errors|details?|description|title|error_description)$/i.test(key),
  );

  for (const { key: written, path, value, start, quoted, before } of members) {
    if (start > sqlAt) break;
    let key = written;
    if (NAMES_VALUE.test(key) && quoted) {
      nameOfNext = kindOfKey(value)?.kind === 'status' ? value : undefined;
      continue;
    }
    if (nameOfNext !== undefined && HOLDS_VALUE.test(key)) key = nameOfNext;
    const kind = kindOfKey(key, before);
    if (!kind) continue;
    if (path.some((one) => ELSEWHERE.test(one))) continue;
    if (kind.kind === 'status' && path.some((one) => /grpc|expected/i.test(one))) continue;
    const listed = kind.upstream || kind.kind === 'status' ? listedIn(value, start) : [];
    const digits = listed.length > 0 ? undefined : digitsOf(value);
    const code = codeOf(digits);
    if (listed.length > 0) {
      readings.push(...listed);
      told = true;
      continue;
    }
    if (code === undefined) {
      if (kind.kind === 'status' && /^(?:0|000|-1|-|\d{3,})$/.test(value)) told = true;
      continue;
    }
    if (!quoted && COUNTED.test(text.slice(start + 3, start + 20))) continue;
    const parent = path.at(-1) ?? '';
    if (kind.kind === 'code') {
      // Operating system codes, exit codes, and application codes often have values below the range of HTTP errors.
      if (isForeign || code < 200 || OF_A_SYSTEM.test(parent)) continue;
      const inError = /^(?:error|err|errors|response|responseStatus|status|res)$/i.test(parent);
      // An error object's code below 400 is the API's own.
      if (code < 400 && /^(?:error|err|errors)$/i.test(parent)) continue;
      const isFailure = code >= 400 && (inError || hasMessage || about() || !/\s/.test(text.trim()));
      if (!isFailure && !(inError && code >= 200 && about()) && !(code >= 200 && about())) {
        if (!(hasMessage && quoted === false && code >= 200 && text.trimStart().startsWith('{'))) continue;
      }
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
    told = true;
  }
  return {
    readings: readings.length > 0 ? withoutContent(readings) : told ? NONE : undefined,
    texts: members.filter(
      ({ key, path, value, quoted }) =>
        quoted &&
        (WRITTEN.test(key.split(/[ .]/).at(-1) ?? '') ||
          (IS_JSON.test(value) && ![...path, key].some((one) => ELSEWHERE.test(one)))),
    ),
  };
}

/** Removes the statuses that were found in a response body if others were found elsewhere. */
function withoutContent(readings: readonly Reading[]): readonly Reading[] {
  const outside = readings.filter(({ rank }) => rank < 3);
  return outside.length > 0 ? outside : readings;
}

/** Matches an XML element such as `<statusCode>503</statusCode>`. */
const ELEMENT = /<(?:\w+:)?([A-Za-z][\w-]*)>\s{0,4}(\d{3})\s{0,4}(?=<\/)/g;

export function elements(line: string): readonly Reading[] | undefined {
  if (!line.includes('</')) return undefined;
  const readings = [...line.matchAll(ELEMENT)].flatMap(({ 0: whole, 1: name = '', 2: digits, index }) => {
    const code = codeOf(digits);
    if (code === undefined || kindOfKey(name)?.kind !== 'status') return [];
    const start = index + whole.trimEnd().length - 3;
    return [{ code, start, from: 'named-value', certainty: 'certain', rank: 0 } satisfies Reading];
  });
  return readings.length > 0 ? readings : undefined;
}
