// The header grammars of RFC 9110 and of the documents named below, as far as the examples need them.
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const quoted = '"(?:[\\t !\\x23-\\x5b\\x5d-\\x7e]|\\\\[\\t -~])*"';
const parameter = `${token}=(?:${token}|${quoted})`;
const listOf = (element: string) => `${element}(?:[ \\t]*,[ \\t]*${element})*`;
const uri = "(?:[A-Za-z0-9._~:/?#[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+";
const mediaType = `${token}/${token}(?:[ \\t]*;[ \\t]*${parameter})*`;
const entityTag = '(?:W/)?"[\\x21\\x23-\\x7e]*"';
const strongTag = '"[\\x21\\x23-\\x7e]*"';
const date =
  '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \\d{4} \\d\\d:\\d\\d:\\d\\d GMT';
const token68 = '[A-Za-z0-9._~+/-]+=*';
/** RFC 6750, section 3, requires a parameter after Bearer. */
const challenge = `(?:Bearer +${listOf(parameter)}|(?!Bearer\\b)${token}(?: +(?:${token68}|${listOf(parameter)}))?)`;
const cookiePair = `${token}=[\\x21\\x23-\\x2b\\x2d-\\x3a\\x3c-\\x5b\\x5d-\\x7e]*`;
const cookieAttribute = `(?:Expires=${date}|Max-Age=[1-9]\\d*|Domain=[A-Za-z0-9.-]+|Path=[^;]+|Secure|HttpOnly|SameSite=(?:Strict|Lax|None))`;
const origin = 'https?://[A-Za-z0-9.-]+(?::\\d+)?';
const directive = `${token}(?:=(?:${token}|${quoted}))?`;

const grammars: Readonly<Record<string, string>> = {
  Accept: listOf(`(?:\\*/\\*|${token}/\\*|${mediaType})`),
  'Accept-Encoding': listOf(token),
  'Accept-Patch': listOf(mediaType),
  'Accept-Ranges': listOf(token),
  'Access-Control-Allow-Methods': listOf(token),
  'Access-Control-Allow-Origin': `(?:\\*|null|${origin})`,
  'Access-Control-Request-Method': token,
  Allow: `(?:${listOf(token)})?`,
  Authorization: `${token} +(?:${token68}|${listOf(parameter)})`,
  'Cache-Control': listOf(directive),
  Connection: listOf(token),
  'Content-Encoding': listOf(token),
  'Content-Length': '\\d+',
  'Content-Location': uri,
  'Content-Range': `${token} (?:\\d+-\\d+/(?:\\d+|\\*)|\\*/\\d+)`,
  'Content-Type': mediaType,
  Cookie: `${cookiePair}(?:; ${cookiePair})*`,
  ETag: entityTag,
  Expect: '100-continue',
  Host: '[A-Za-z0-9.-]+(?::\\d+)?',
  'Idempotency-Key': '"(?:[ !\\x23-\\x5b\\x5d-\\x7e]|\\\\["\\\\])*"',
  IM: listOf(`${token}(?:[ \\t]*;[ \\t]*${parameter})*`),
  'If-Match': `(?:\\*|${listOf(entityTag)})`,
  'If-None-Match': `(?:\\*|${listOf(entityTag)})`,
  'If-Range': `(?:${strongTag}|${date})`,
  'Last-Event-ID': '[\\x21-\\x7e]+',
  Link: listOf(`<${uri}>(?:[ \\t]*;[ \\t]*${parameter})*`),
  Location: uri,
  Origin: origin,
  Pragma: 'no-cache',
  Prefer: listOf(directive),
  'Preference-Applied': listOf(directive),
  'Proxy-Authenticate': listOf(challenge),
  Range: `${token}=${listOf('(?:\\d+-\\d*|-\\d+)')}`,
  'Retry-After': `(?:\\d+|${date})`,
  'Set-Cookie': `${cookiePair}(?:; ${cookieAttribute})*`,
  Upgrade: listOf(`${token}(?:/${token})?`),
  'Upload-Offset': '\\d{1,15}',
  Vary: listOf(`(?:\\*|${token})`),
  // These headers are from Standard Webhooks, "Webhook headers".
  'Webhook-Id': '[A-Za-z0-9_.-]+',
  'Webhook-Signature': '(?:v1a?,[A-Za-z0-9+/]+=*)(?: v1a?,[A-Za-z0-9+/]+=*)*',
  'Webhook-Timestamp': '\\d+',
  'WWW-Authenticate': listOf(challenge),
};

/** Checks whether a value matches its header's grammar. Returns `undefined` if the grammar isn't listed here. */
export function isFieldValue(name: string, value: string): boolean | undefined {
  const grammar = Object.hasOwn(grammars, name) ? grammars[name] : undefined;
  return grammar === undefined ? undefined : new RegExp(`^${grammar}$`).test(value);
}
