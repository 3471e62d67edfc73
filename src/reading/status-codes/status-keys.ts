/** Matches words in a name that indicate that the value isn't the status of an HTTP response. */
const FOREIGN =
  /^(?:grpc|rpc|exit|sub|job|task|order|payment|health|expect(?:ed|s)?|want(?:ed)?|prev(?:ious)?|old|retry|process|db|sql|smtp|build|test|device|user|account|otel|shipping|delivery|invoice|ticket|issue|pipeline|postal|zip|country|area|allowed|accepted|ignored|on|min|max|default|have|assert|should)$/;
/** Matches words for a server other than the one that responded to the client. */
const UPSTREAM_WORDS =
  'origin(?:al)?|upstream|backend|target|integration|beresp|server|provider|parent|authorizer?|authenticate|waf|subrequest';
const UPSTREAM = /* @__PURE__ */ new RegExp(`^(?:${UPSTREAM_WORDS})$`);
/** Matches names of an HTTP status, including the words that languages and products add. */
const STATUS = /* @__PURE__ */ new RegExp(
  `^(?:https?|web|net|api|client|elb|edge|downstream|resp(?:onse)?|res|rsp|reply|answer|request|req|sc|cs|final|return(?:ed)?|actual|received|last|bad|unexpected|invalid|unacceptable|failed|error|err|log|attributes?|fields?|data|event|meta|metadata|context|ctx|extra|tags?|labels?|${UPSTREAM_WORDS}|proxy|nginx|haproxy|envoy|varnish|x|the|with|status)*(?:status(?:code|num|number|int|value)?|statuscodes?|responsecode|respcode|rescode|rspcode|httpcode|httpresponse|returncode|httpresult|responsecodesent|codesent|rc)$|httpstatus(?:code)?$`,
);

/** The kind of value that a name suggests. */
export interface KeyKind {
  /**
   * The kind of value: `status` is the status of a response, `code` is a code of any kind, and `response` is a response
   * or its status.
   */
  readonly kind: 'status' | 'code' | 'response';
  readonly upstream: boolean;
}

const wordsOf = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/);

const LONGEST_NAME = 60;

/**
 * Checks whether a name refers to the status of a response: `status`, `elb_status_code`, `http.response.status_code`.
 */
export function kindOfKey(name: string, before = ''): KeyKind | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  if (FOREIGN.test(before.toLowerCase())) return undefined;
  // In `Status code: 403` and `HTTP response: 502`, the two words form one name.
  const both = /^(?:https?|status|response|error)$/i.test(before)
    ? kindOfKey(`${before} ${name}`)
    : undefined;
  if (both) return both;
  if (!/status|code|resp|res$|rc$|http/i.test(name)) return undefined;
  const words = wordsOf(name);
  if (words.some((word) => FOREIGN.test(word))) return undefined;
  const joined = words.join('');
  const upstream = words.some((word) => UPSTREAM.test(word));
  if (STATUS.test(joined) && joined !== 'rc' && joined !== 'returncode') return { kind: 'status', upstream };
  if (/^(?:err(?:or)?|result)?codes?$/.test(joined)) return { kind: 'code', upstream };
  if (/^(?:resp|response|res|http)$/.test(joined)) return { kind: 'response', upstream };
  return undefined;
}
