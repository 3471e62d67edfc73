import { AMOUNT } from './amount.js';
import { MAIL } from './mail.js';
import type { Reading } from './reading.js';
import { endsWithPhrase, startsWithPhrase } from './reasons.js';
import { startOfSql } from './sql.js';
import { kindOfKey } from './status-keys.js';

/** Matches three digits that aren't part of something else, such as a port, a path, a version, an ID, or an amount. */
const CANDIDATE =
  /(?<![\w.:/#\-+*@$%&=?~^>]|[\w)],)[1-5]\d\d(?!-(?!(?:Fehler|error|response)\b)|[\w/%°€$£]|[.,:]\d|\.[a-z]|, ?\d{3}\b)/gi;
/**
 * Matches a code in an HTML title or heading. It must precede a reason phrase, unless it follows the word `Error`, as on
 * the pages of Varnish and Fastly.
 */
const IN_HTML = /<(?:title|h1|h2|strong|b)>\s{0,4}(?:Error )?[1-5]\d\d(?=[\s:-]+[A-Za-z])/gi;
/** Matches a code with a prefix: `E404`, `ERR_PNPM_FETCH_404`, `HTTP_502`, `BAD_HTTP_STATUS (https://...,404,`. */
const GLUED =
  /(?:\bE|\bERR_[A-Z_]*_|\bhttp\.(?:codes?|status)\.|\bHTTP[_-]?|\bstatus[_-]?|\bsc[_-]?|HTTP_STATUS \(https?:[^\s,]{1,400},)[45]\d\d(?![\w.-])/g;
/**
 * Matches the texts of errors in which no word describes the number: the substatus of IIS, and the errors of urllib3,
 * aiohttp, the Python clients for OpenAPI, Vault, and Yii.
 */
const OF_A_CLIENT =
  /\bHTTP Error [45]\d\d(?=\.\d{1,2}(?![\d.]*\d))|\btoo many [45]\d\d(?= error responses)|Error: [1-5]\d\d(?=, message=)|\\HttpException:[45]\d\d|Exception: \([1-5]\d\d(?=\)$)|\bgoogleapi: Error [45]\d\d(?=:)|\bAn error occurred \([45]\d\d(?=\) when)|^Code: [1-5]\d\d(?=\. (?:Errors|Raw Message):)/g;

/** Matches words for an error or a status in other languages, before or after the number. */
const OTHER_LANGUAGES =
  /(?:(?:^|[\s("'])(?:Fehler(?:code)?|Statuscode|erreur|errore|erro|código|codice|fout(?:code)?|felkod|hata|chyba|virhe|błąd|kod|ошибк[аиу]|код|статус)|错误码?|状态码|返回了?|报错?|エラー(?:コード)?|ステータス(?:コード)?)[\s:：为是"'(]{0,3}$/i;
const IN_OTHER_LANGUAGES = /^(?:[ -]?(?:Fehler|Statuscode)\b| ?(?:错误|エラー))/i;
/**
 * Matches the start of an error number with an explanation: `Error 503 Backend fetch failed`,
 * `error code: 521 web server`.
 */
const EXPLAINED = /(?:^|[:>.|] {0,2})(?:HTTP )?(?:[Ee]rror code: {1,2}|Error )$/;

/**
 * Matches a code in the plural: `the API throws 503s`, `lots of 404s`. In such phrases, the number is never a duration
 * in seconds.
 */
const SEVERAL =
  /\b(?:thr[eo]w\w*|g(?:[eo]t|iv)\w*|see\w*|return\w*|receiv\w*|serv(?:es?|ed|ing)|many|random|intermittent|sporadic|occasional|hitting|(?:lots|bunch|loads?|wave|tons?|number|spike|burst|series) (?:of|in)) [45]\d\d(?=s\b(?! (?:timeout|later|ago|delay)))/gi;
/** Matches the text before the code on error pages that contain only that text and the code: `default backend - 404`. */
const AT_THE_END = /\b(?:backend|error|page|http|not found) - $/i;

/** Matches words that introduce only status codes. */
const ANNOUNCED =
  /(?:\bHTTPS?(?:\/\d(?:\.\d)?)?["'`]?|\b(?:status|response|http|return|reply)[ _-]?(?:codes?|status)|\bHTTP (?:error|failure)|\bstatus|\bawaiting response\.\.\.|\bchecks? failed with (?:these )?codes?|\bdenied with code|\binvalid response from \S+(?: \[\S+\])?|\breturned (?:an? )?error|\bresponded(?: with)?|\bresponse)(?: (?:was|is|of|code|error|from|an?|the)){0,2}[\s:=,"'`([{#]{1,4}$/i;
/** Matches words that often introduce a status but can also introduce other numbers. */
const SUGGESTED =
  /(?:\b(?:g(?:[eo]ts?|etting|[ai]v(?:es?|ing))|receiv(?:e[ds]?|ing)|return\w*|thr[eo]w\w*|sen(?:t|d(?:s|ing)?)|serv(?:es?|ed|ing)|sp(?:its?|at|itting) out|respond(?:s|ing)?|repl(?:ied|ies|ying)|answer\w*|chunked|completed|see(?:s|ing)?|shows?|showing|hit\w*|(?<!not )found)(?: me| us| back)?(?: an?| the| with| only)?|\b(?:fail(?:s|ed|ing)?|responded|replied|answer(?:s|ed)?|end(?:s|ed)|completed|finished|rejected|aborted|die[ds]|errored|denied) (?:with|by)(?: an?| the)?(?: code| error)?|\b(?:a|an|the) (?:status |HTTP )?|\berror(?: code)?(?: occurred)?|(?:^|[^\w\s]\s?|\b(?:a|an|and|as|by|failure|got|http|in|is|of|received|reply|result|return(?:ed)?|server|the|was|with)\s)code|\b\w*(?:Error|Exception)(?:[$:.]\w+)?|->|=>|→|<<|<--|-->|\bfrom (?:server|upstream|proxy|origin|backend)|\bresponse from \S{1,120})[\s:"'`([]{1,3}$/i;
/** Matches the text after the first of several responses: `redirects: 302 -> 303 -> 200`. */
const CHAINED = /^\s?(?:->|=>|→|»)\s?[1-5]\d\d\b/;
const ABOUT_A_CHAIN = /\b(?:redirect\w*|chain|https?|status\w*|responses?|login|curl)\b/i;
const ARTICLE = /\b(?:a|an|the) $/i;
/** Matches errors about a value in programming languages: `KeyError: 500`. */
const OF_A_VALUE =
  /(?:Key|Value|Index|Type|Range|Name|Syntax|Overflow|Attribute|Lookup|Format|Element|OutOfBounds|Arithmetic|Argument\w{0,20}|Parse)(?:Error|Exception)[\s:"'`([]{1,3}$/;
/** Matches words before a number that indicate that no server sent the number as a status. */
const NOT_SENT =
  /(?:\b(?:(?:exit(?:ed)?|(?:process|command|program|subprocess|child)(?: \S{1,40})? (?:returned|ended|terminated|finished))(?: with)?(?: status| code)?|expect(?:ed|s|ing)?|want(?:ed|s)?|non|not|isn't|wasn't|instead of|rather than|(?:failed|unable) to (?:get|receive)(?: an?)?|other than|except|unlike|should (?:be|return|have been)|must be|needs?|toBe|to (?:be|equal|return))|!==?|≠)[\s:="'`([-]{0,4}$/i;
/** Matches expectations that consist of several words: `expected response to have status code 200`. */
const EXPECTED =
  /\bexpect(?:ed|s|ing)? (?:(?!(?:but|got|gets?|received|returned|responded|was|were|and|actual|instead)\b):?[A-Za-z_]+ ){1,8}[<[("']?$/i;
/** Matches a line that describes what a test checks, not what happened: `✗ status is 200`, `it('returns 404 ...')`. */
const TITLE =
  /^\s*(?:\[?[✗✓✔✖×√●○✘]\]?|\d{1,3}[.)⠄]|(?:\w*\.)?AssertionError:?|(?:not )?ok \d+|---\s+(?:FAIL|PASS):|(?:it|test|describe|scenario)(?:\.\w+)?\()/i;
/** Matches words that introduce the expected response in a line about a test. */
const CHECKED =
  /\b(?:returns?|responds?|answers?|sends?|gives?|throws?|fails?|is|equals?|be|have|has)(?: (?:with|an?|the|HTTP|status|code|error|equal|to)){0,4} $/i;
const FORMER =
  /\b(?:no longer|previously|formerly|used to|before|was)\s+(?:returns?|returned|got|gets?|sent|sends?|answers?|answered|gives?|be|being|throws?)(?: an?| the)?\W{1,3}$/i;
/** Matches signs and words after a number that is an amount. */
const OF_SOMETHING =
  /^\s?[%€$£]|^ ?[*+]=? ?[\w(]|^ (?:errors?|failures?|warnings?)(?:,| and|, and) \d|^ errors in \d+ files\.$|^ (?:out )?of (?:\d|the\b|our\b|them\b)/;
/** Matches the words that can follow a status. If any other word follows, the number is probably a count. */
const FOLLOWING =
  /^(?:$|[^\w\s]|\s{2,}\d+ \(|\s+(?:$|[^\w\s]|(?:errors?|responses?|status(?:es)?|codes?|from|for|when|while|on|in|at|after|during|because|if|since|and|but|to|instead|with|page|or|again|as|every|is|was|then|not|by|via|reading|returned|this|that|which|whenever|only|each|where|before|until|though|unless|so|has|who|it|I|even|too|right|today|now|error|back|want|expected|exceptions?|failures?|message|reply|result|HTTP|body|OK|the|of|please|how|why|what|redirect|all|despite|through|behind|using|upon|without|calling|about|almost|around|sometimes|often|once|twice|still|just|(?:near|\w+(?:nt|om|al|te|gh))ly|any|my|our|your|we|they|you|there|following|within|against|inside|al|an|ao|auf|bei|beim|bij|cuando|da|dans|em|en|im|lors|mit|na|nach|nel|op|para|po|por|przy|quand|statt|su|sur|wenn)\b))/i;
/** Matches a name before its value: `probe_http_status_code 403`, `badResponseStatusCode(404)`. */
const NAMED = /(?<![\w.$-])([A-Za-z][\w.]{0,58})(?:\(| )$/;
/** Matches a name that consists of several words. */
const COMPOUND = /[a-z][A-Z]|_/;
/** Matches the name of an HTTP client's exception: `AccessDeniedException: 403 ...`, `HttpError: 502 ...`. */
const EXCEPTION =
  /(?:AccessDenied|Forbidden|NotFound|Unauthori[sz]ed|Http\w*|Api\w*|Service|Server|Client|Response|Requests?|Status\w*|Conflict)(?:Exception|Error): $/i;
/** Matches text before a received status: `expected the response to have status code 201 but it was 422`. */
const RECEIVED =
  /\b(?:status|response|http)\b.{1,120}\bbut (?:it |the \w+ )?(?:actually )?(?:was|got|found|received|returned|responded with):? ?(?:an? |:\w+ )?[<[("']?$|(?:\bstatus(?: code)?|\b[1-5]\d\d response)\b.{1,140}[,;] (?:instead )?got:? ?$|\bactual (?:value|status)(?: code)? (?:is|was):? <?$/i;
/** Matches a server's name before the verb: `nginx answers 502`. */
const BY_A_SERVER = /\b(?:nginx|apache|varnish|haproxy|envoy|traefik|caddy|cloudflare) (?:\w+ ){1,3}$/i;
/** Matches the start of an assertion in source code, up to the expected value. */
const ASSERTED = /\bassert\b[^=]*===?\s*$/;
/** Matches a line of source code that a test tool quotes with its line number, or a step in Gherkin. */
const QUOTED_SOURCE =
  /^\s*\d+ \| |^\s*(?:\*|Then|And) (?:the )?(?:response )?status(?: code)?(?: should be| is)? \d{3}$/;
/** Matches the start of a call that lists expected statuses: `status.find.in(200,201)`. */
const LISTED = /\.(?:in|is|not|find)\($/;
/** Matches the text before a parameter's value: `%{"qty" => "404"}`, `{'sent': 200}`. */
const PARAMETER = /["'] ?(?:=>|:) ?["']?$/;
/** Matches lines about mail, files, databases, or other protocols with similar codes. */
const FOREIGN =
  /\be?smtp|\bpostfix\b|\bdsn=|\b(?:SIP|RTSP|ICAP)\/\d|\bexpected response code "?(?:2[1235]|3[35])\d|\(530\) Not logged in|\(5\d\d\) File unavailable|\bSQL(?:STATE|CODE)|\bDB::Exception|\bORA-\d|^make(?:\[\d+\])?: |^\s*< \d{3}[ -]|\bftp\b.{0,40}\bready\b|^Response:\t\d{3}[ -]|\bEntering (?:Extended )?Passive Mode|\bAMQP|\bChannelClosed|\bchannel (?:error|exception)\b|\bno (?:queue|exchange) '/i;
const LONGEST_CONTEXT = 160;
/** The maximum number of candidates in a line. A line with more numbers is probably a row of other data. */
const MOST_CANDIDATES = 200;

/** Uses nearby words to find the statuses in a message or a sentence. */
export function messageReadings(text: string): readonly Reading[] {
  if (FOREIGN.test(text) || MAIL.test(text)) return [];
  const line = text.slice(0, startOfSql(text));
  const readings: Reading[] = [];
  if (QUOTED_SOURCE.test(line)) return [];
  const known = endsOf(OF_A_CLIENT, line, 'likely');
  const isTitle = TITLE.test(line);
  let candidates = 0;
  for (const { 0: digits, index: start } of line.matchAll(CANDIDATE)) {
    candidates += 1;
    if (candidates > MOST_CANDIDATES) break;
    const code = Number(digits);
    if (known.some((one) => one.start === start)) continue;
    const before = line.slice(Math.max(0, start - LONGEST_CONTEXT), start);
    const after = line.slice(start + 3, start + LONGEST_CONTEXT);
    if (AMOUNT.test(after) || OF_SOMETHING.test(after) || /^ HTTP\/\d/.test(after)) continue;
    if ([NOT_SENT, EXPECTED, ASSERTED, LISTED].some((pattern) => pattern.test(before))) continue;
    if (PARAMETER.test(before) && !startsWithPhrase(after, code)) continue;
    if (isTitle && CHECKED.test(before)) continue;
    const certainty = certaintyOf(code, before, after, readings.at(-1)?.certainty);
    if (certainty === undefined) continue;
    // After a signal, exit codes are 128 or higher. Messages rarely mention interim responses without their phrase or
    // the word HTTP.
    if (
      code < 200 &&
      !/\bhttp\S{0,4}(?: (?:status|code|response|error|with|an?)){0,3}\W{1,3}$/i.test(before) &&
      !startsWithPhrase(after, code)
    )
      continue;
    readings.push({ code, start, from: 'message', certainty, rank: FORMER.test(before) ? 2 : 0 });
  }
  const all = [...readings, ...known, ...endsOf(SEVERAL, line, 'hint'), ...endsOf(GLUED, line, 'likely')];
  if (all.length === 0) {
    return endsOf(IN_HTML, line, 'hint').filter(
      ({ code, start }) =>
        line.slice(start - 6, start).toLowerCase() === 'error ' ||
        startsWithPhrase(line.slice(start + 3, start + LONGEST_CONTEXT), code),
    );
  }
  // If one status in a line is likely, related statuses in the line are also likely:
  // `it gave 401, now it is 403 Forbidden`.
  return all.some(({ certainty }) => certainty === 'likely')
    ? all.map((one) => (one.rank > 0 ? { ...one, certainty: 'likely' } : one))
    : all;
}

/** Returns a reading for each match of a pattern that ends with the status. */
const endsOf = (pattern: RegExp, line: string, certainty: Reading['certainty']): Reading[] =>
  [...line.matchAll(pattern)].map(({ 0: { length }, index }) => {
    const start = index + length - 3;
    return { code: Number(line.slice(start, start + 3)), start, from: 'message', certainty, rank: 0 };
  });

function isNamed(before: string): boolean {
  const name = NAMED.exec(before)?.[1] ?? '';
  return COMPOUND.test(name) && kindOfKey(name)?.kind === 'status';
}

function certaintyOf(
  code: number,
  before: string,
  after: string,
  isLater: Reading['certainty'] | undefined,
): Reading['certainty'] | undefined {
  if (startsWithPhrase(after, code) || endsWithPhrase(before, code)) return 'likely';
  if (ANNOUNCED.test(before) || RECEIVED.test(before) || isNamed(before)) return 'likely';
  if (code >= 400 && EXCEPTION.test(before) && /^ [A-Za-z]/.test(after)) return 'hint';
  // S3 and its clients write the error code after the status: `S3 error: 503 (SlowDown)`.
  if (code >= 400 && /[:(] ?$/.test(before) && /^ \([A-Z][a-z]+[A-Z][A-Za-z]*\)/.test(after)) return 'hint';
  if (code >= 400 && after.trim() === '' && AT_THE_END.test(before)) return 'hint';
  if (
    code >= 400 &&
    EXPLAINED.test(before) &&
    (/code: +$/i.test(before) ? /^ {1,2}[A-Za-z]/ : /^:? {1,2}(?:- )?[A-Z]/).test(after)
  )
    return 'hint';
  if (code >= 400 && (OTHER_LANGUAGES.test(before) || IN_OTHER_LANGUAGES.test(after))) return 'hint';
  if (!FOLLOWING.test(after)) return undefined;
  // After an article, as in `the 404 bus` or `a 500 page`, a number is a status only if a word that describes a status
  // follows.
  if (
    ARTICLE.test(before) &&
    !/\b(?:g[eo]t\w*|return\w*|receiv\w*|g[ai]ves?|with|see|throws?|sends?|is|as|hits?|had|have)(?: (?:me|us|you|them|back))? (?:a|an|the) $/i.test(
      before,
    )
  ) {
    return /^\s+(?:errors?|responses?|status|from)\b/i.test(after) ? 'hint' : undefined;
  }
  if (SUGGESTED.test(before) && !OF_A_VALUE.test(before))
    return code >= 400 && BY_A_SERVER.test(before) ? 'likely' : 'hint';
  if (CHAINED.test(after) && ABOUT_A_CHAIN.test(before)) return 'hint';
  if (isLater && /\b(?:but|now|and|or|then)\s$/.test(before)) return isLater;
  return /^\s+(?:errors?|responses?|status code)\b/i.test(after) && /(?:^|\s)$/.test(before)
    ? 'hint'
    : undefined;
}
