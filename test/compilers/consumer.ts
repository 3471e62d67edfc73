// The code of a consumer. A line that must not compile is preceded by @ts-expect-error, so that the compiler also
// checks that.
import {
  type AnyStatusCode,
  type ClassOf,
  type ClientErrorCode,
  type CodeOf,
  type CodesOf,
  classify,
  describe,
  hasStatus,
  isClientError,
  isRetryable,
  isStatusCode,
  list,
  matchStatus,
  NOT_FOUND,
  OK,
  parseRetryAfter,
  parseStatusCode,
  type ReasonPhraseOf,
  reasonPhrase,
  retryAdvice,
  type ServerErrorCode,
  type StatusCode,
  search,
  statusMatcher,
  statusName,
} from 'http-status-atlas';
import * as Status from 'http-status-atlas/codes';
import { classify as classifyInCore } from 'http-status-atlas/core';
import { fromGrpc, toGrpc } from 'http-status-atlas/grpc';
import { commonCodes, compare, recommend } from 'http-status-atlas/guide';
import { openapiResponses } from 'http-status-atlas/openapi';
import { problem } from 'http-status-atlas/problem';
import { classLabel, errorType, logLevel, spanStatus } from 'http-status-atlas/telemetry';
import type { CLOUDFLARE_WEB_SERVER_IS_DOWN } from 'http-status-atlas/vendor';

type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
function assert<_ extends true>(): void {}

// Literals keep their types everywhere.
let changing = NOT_FOUND;
changing = 404;
assert<Same<typeof changing, 404>>();
const inObject = { status: NOT_FOUND };
assert<Same<typeof inObject, { status: 404 }>>();
const inArray = [NOT_FOUND, OK];
assert<Same<typeof inArray, (404 | 200)[]>>();
const back = () => Status.GONE;
assert<Same<ReturnType<typeof back>, 410>>();
assert<Same<typeof StatusCode.NOT_FOUND, 404>>();
assert<Same<typeof CLOUDFLARE_WEB_SERVER_IS_DOWN, 521>>();
// @ts-expect-error 499 isn't a registered code
const none: StatusCode = 499;
const any: AnyStatusCode = 499;
void [none, any, changing];

// Literal arguments result in literal types.
assert<Same<ReturnType<typeof classify<404>>, 'client-error'>>();
const wide: number = 404;
const classified = classify(wide);
assert<
  Same<
    typeof classified,
    'informational' | 'successful' | 'redirection' | 'client-error' | 'server-error' | undefined
  >
>();
assert<Same<ClassOf<503>, 'server-error'>>();
assert<Same<ReasonPhraseOf<404>, 'Not Found'>>();
assert<Same<CodeOf<'NOT_FOUND'>, 404>>();
const phrase = reasonPhrase(404);
assert<Same<typeof phrase, 'Not Found'>>();
const name = statusName(404);
assert<Same<typeof name, 'NOT_FOUND'>>();
const record = describe(404);
assert<Same<typeof record.reasonPhrase, 'Not Found'>>();
const core: 'successful' = classifyInCore(200);
const informational: CodesOf<'1xx'> = 100;
void [core, informational];

// Guards are correct in both branches.
function guard(code: StatusCode, some: number) {
  if (isClientError(code)) {
    const narrowed: ClientErrorCode = code;
    return narrowed;
  }
  // @ts-expect-error no client error remains
  const left: ClientErrorCode = code;
  if (isClientError(some)) {
    // @ts-expect-error a number in a range isn't a member of the union
    const member: ClientErrorCode = some;
    return member;
  }
  if (isStatusCode(some)) {
    const known: StatusCode = some;
    return known;
  }
  return left;
}
void guard;

// Matching
type Answer =
  | { status: 200; user: string }
  | { status: 404; hint: string }
  | { status: 500 | 503; after: number };
declare const answer: Answer;
if (hasStatus(answer, 200)) answer.user;
else {
  // @ts-expect-error only the response with 200 has a user
  answer.user;
}
const matched = matchStatus(answer, {
  200: ({ user }) => user,
  404: ({ hint }) => hint,
  '5xx': ({ after }) => after,
});
assert<Same<typeof matched, string | number>>();
// @ts-expect-error nothing handles 500 and 503
matchStatus(answer, { 200: () => 1, 404: () => 2 });
declare const response: Response;
if (hasStatus(response, 404)) response.headers;
else response.headers;
statusMatcher('2xx', '300-399', 404)(200);
// @ts-expect-error not a pattern
statusMatcher('4xy');

// Options with exactOptionalPropertyTypes, functions that accept any value, and results
const method: string | undefined = undefined;
const retryable: boolean = isRetryable(503, { method, retryAfter: response.headers });
const delay: number | undefined = retryAdvice(503).delayMs;
const parsed: number | undefined = parseStatusCode({} as unknown);
const wait: number | undefined = parseRetryAfter('120');
const found: readonly { readonly code: number }[] = search('rate limit', { class: '4xx' });
const vendors: readonly { readonly code: number }[] = list({ vendor: 'nginx' });
// @ts-expect-error no vendor has that name
list({ vendor: 'nobody' });
void [retryable, delay, parsed, wait, found, vendors];

// Optional entry points
assert<Same<ReturnType<typeof toGrpc<404>>, 'UNIMPLEMENTED'>>();
const fromName = fromGrpc('NOT_FOUND');
assert<Same<typeof fromName, 404>>();
const first: number | undefined = recommend('create', 'conflict')[0]?.code;
// @ts-expect-error no such operation
recommend('fly');
const question: string | undefined = compare(401, 403)?.question;
const common: number | undefined = commonCodes[0]?.code;
const details = problem(404, { detail: 'No user 7' });
const status: 404 = details.status;
assert<Same<typeof details.title, 'Not Found'>>();
assert<Same<typeof details.type, 'about:blank'>>();
// @ts-expect-error the code argument is the status
problem(404, { status: 200 });
const outside = toGrpc(600);
assert<Same<typeof outside, undefined>>();
const kept = errorType(500, 'server');
assert<Same<typeof kept, '500' | undefined>>();
const span: 'error' | 'unset' = spanStatus(404, 'client');
// @ts-expect-error no such kind
spanStatus(404, 'proxy');
const responses = openapiResponses({ 200: {}, '4XX': { headers: { ETag: false } }, default: {} });
const described: string = responses['4XX'].description;
// @ts-expect-error a range has two lowercase or two uppercase letters
openapiResponses({ '4Xx': {} });
const label: string = classLabel(404);
const level: string = logLevel(500);
void [first, question, common, status, responses, described, span, label, level];
const server: ServerErrorCode = 503;
void server;
