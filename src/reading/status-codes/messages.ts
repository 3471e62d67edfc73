import { codeOf, type Reading } from './reading.js';
import { endsWithPhrase, startsWithPhrase } from './reasons.js';
import { kindOfKey } from './status-keys.js';

/** Matches three digits that aren't part of something else, such as a port, a path, a version, an ID, or an amount. */
const CANDIDATE =
  /(?<![\w.:/#\-+*@$%&=?~^>]|[\w)],)[1-5]\d\d(?!-(?!(?:Fehler|error|response)\b)|[\w/%°€$£]|[.,:]\d|\.[a-z]|, ?\d{3}\b)/gi;
/** Matches a code in an HTML title or heading, where it must precede a reason phrase. */
const IN_HTML = /<(?:title|h1|h2|strong|b)>\s{0,4}(?:Error )?([1-5]\d\d)(?=[\s:-]+[A-Z])/gi;
/** Matches a code with a prefix: `E404`, `ERR_PNPM_FETCH_404`, `HTTP_502`, `BAD_HTTP_STATUS (https://...,404,`. */
const GLUED =
  /(?:\bE|\bERR_[A-Z_]*_|\bhttp\.(?:codes?|status)\.|\bHTTP[_-]?|\bstatus[_-]?|\bsc[_-]?|HTTP_STATUS \(https?:[^\s,]{1,400},)([45]\d\d)(?![\w.-])/g;

/** Matches a code with an IIS substatus: `HTTP Error 404.3`. */
const WITH_SUBSTATUS = /\bHTTP Error ([45]\d\d)\.\d{1,2}(?![\d.]*\d)/g;
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
  /\b(?:thr(?:ows?|ew|owing)|g(?:ets?|etting|ot|ives?|iving)|see(?:s|ing|n)?|return(?:s|ed|ing)?|receiv(?:es?|ed|ing)|serv(?:es?|ed|ing)|many|random|intermittent|sporadic|occasional|hitting|(?:lots|bunch|loads?|wave|tons?|number|spike|burst|series) (?:of|in)) ([45]\d\d)s\b(?! (?:timeout|later|ago|delay))/gi;
/** Matches the text before the code on error pages that contain only that text and the code: `default backend - 404`. */
const AT_THE_END = /\b(?:backend|error|page|http|not found) - $/i;

/** Matches words that introduce only status codes. */
const ANNOUNCED =
  /(?:\bHTTPS?(?:\/\d(?:\.\d)?)?["'`]?|\b(?:HTTP )?(?:status|response|http|return|reply)[ _-]?(?:codes?|status)|\bHTTP (?:error|status|response|code|failure)|\bhttp status code|\bstatus|\bawaiting response\.\.\.|\bchecks? failed with (?:these )?codes?|\breturned (?:an? )?(?:HTTP )?(?:error|status)|\bserver responded with|\bresponded(?: with)?|\bresponse(?: code)?|\bunexpected (?:server )?(?:response|status)(?: code)?)(?: (?:was|is|of|code|error|from|an?|the)){0,2}[\s:=,"'`([{#]{1,4}$/i;
/** Matches words that often introduce a status but can also introduce other numbers. */
const SUGGESTED =
  /(?:\b(?:g(?:ot|ets?|etting|ave|ives?|iving)|receiv(?:ed?|es|ing)|return(?:s|ed|ing)?|thr(?:ows?|ew|owing)|sen(?:ds?|t|ding)|serv(?:es?|ed|ing)|sp(?:its?|at|itting) out|respond(?:s|ing)?|repl(?:ied|ies|ying)|answer(?:s|ed|ing)?|chunked|completed|see(?:s|ing)?|show(?:s|ing)?|hit(?:s|ting)?|(?<!not )found)(?: me| us| back)?(?: an?| the| with| only)?|\b(?:fail(?:s|ed|ing)?|responded|replied|answer(?:s|ed)?|end(?:s|ed)|completed|finished|rejected|aborted|die[ds]|errored|denied) (?:with|by)(?: an?| the)?(?: code| error)?|\b(?:a|an|the) (?:status |HTTP )?|\berror(?: code)?(?: occurred)?|(?:^|[^\w\s]\s?|\b(?:a|an|and|as|by|failure|got|http|in|is|of|received|reply|result|return(?:ed)?|server|the|was|with)\s)code|\bresponse|\b\w*(?:Error|Exception)(?:[$:.]\w+)?|->|=>|→|<<|<--|-->|\bfrom (?:server|upstream|proxy|origin|backend)|\bresponse from \S{1,120})[\s:"'`([]{1,3}$/i;
/** Matches the text after the first of several responses: `redirects: 302 -> 303 -> 200`. */
const CHAINED = /^\s?(?:->|=>|→|»)\s?[1-5]\d\d\b/;
const ABOUT_A_CHAIN = /\b(?:redirect\w*|chain|https?|status\w*|responses?|login|curl)\b/i;
const ARTICLE = /\b(?:a|an|the) $/i;
/** Matches errors about a value in programming languages: `KeyError: 500`. */
const OF_A_VALUE =
  /\b(?:Key|Value|Index|Type|Range|Name|Syntax|Overflow|Attribute|Lookup|NumberFormat|IllegalArgument|NoSuchElement|\w{0,40}OutOfBounds|Arithmetic|Argument\w{0,20}|Format|Parse)(?:Error|Exception)[\s:"'`([]{1,3}$/;
/** Matches words before a number that indicate that no server sent the number as a status. */
const NOT_SENT =
  /(?:\b(?:exit(?:ed)?(?: with)?(?: status| code)?|(?:process|command|program|subprocess|child)(?: \S{1,40})? (?:returned|ended|terminated|finished)(?: with)?(?: status| code)?|expect(?:ed|s|ing)?|want(?:ed|s)?|non|not|isn't|wasn't|instead of|rather than|(?:failed|unable) to (?:get|receive)(?: an?)?|other than|except|unlike|should (?:be|return|have been)|must be|needs?|toBe|to (?:be|equal|return))|!==?|≠)[\s:="'`([-]{0,4}$/i;
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
/** Matches words for counts and measurements. */
const AMOUNT =
  /^\s?(?:[kKMGT]i?[bB](?:\/s)?|[kmg]?bytes?|ms|[mµun]?s|msecs?|secs?|seconds?|minutes?|min|hours?|days?|EUR|USD|percent|points?|per|items|files|rows|records|jobs|tasks|packets)\b(?!=)|^\s?[%€$£]|^ ?[*+]=? ?[\w(]|^ (?:errors?|failures?|warnings?)(?:,| and|, and) \d|^ (?:out )?of (?:\d|the\b|our\b|them\b)/;
/** Matches the words that can follow a status. If any other word follows, the number is probably a count. */
const FOLLOWING =
  /^(?:$|[^\w\s]|\s{2,}\d+ \(|\s+(?:$|[^\w\s]|(?:errors?|responses?|status(?:es)?|codes?|from|for|when|while|on|in|at|after|during|because|if|since|and|but|to|instead|with|page|or|again|as|every|is|was|then|not|by|via|reading|returned|this|that|which|whenever|only|each|where|before|until|though|unless|so|has|who|it|I|even|too|right|today|now|error|back|want|expected|exceptions?|failures?|message|reply|result|HTTP|body|OK|the|of|please|how|why|what|redirect|all|despite|through|behind|using|upon|without|calling|about|almost|around|(?:near|rough)ly|sometimes|often|once|twice|still|just|(?:intermittent|random|sporadical|occasional|consistent|constant|immediate)ly|any|my|our|your|we|they|you|there|following|within|against|inside|al|an|ao|auf|bei|beim|bij|cuando|da|dans|em|en|im|lors|mit|na|nach|nel|op|para|po|por|przy|quand|statt|su|sur|wenn)\b))/i;
/** Matches a name before its value: `probe_http_status_code 403`, `badResponseStatusCode(404)`. */
const NAMED = /(?<![\w.$-])([A-Za-z][\w.]{0,58})(?:\(| )$/;
/** Matches a name that consists of several words. */
const COMPOUND = /[a-z][A-Z]|_/;
/** Matches the name of an HTTP client's exception: `AccessDeniedException: 403 ...`, `HttpError: 502 ...`. */
const EXCEPTION =
  /\b(?:\w*(?:AccessDenied|Forbidden|NotFound|BadRequest|Unauthori[sz]ed|Http\w*|API|Api\w*|Service|Server|Client|Response|Request|Status\w*|Conflict|TooManyRequests))(?:Exception|Error): $/;
/** Matches text before a received status: `expected the response to have status code 201 but it was 422`. */
const RECEIVED =
  /\b(?:status|response|http)\b.{1,120}\bbut (?:it |the \w+ )?(?:was|got|received|returned|responded with):? ?(?:an? |:\w+ )?[<[("']?$|\bactual (?:value|status)(?: code)? (?:is|was):? <?$/i;
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
  /\bsmtp|\bpostfix\b|\bESMTP\b|\bdsn=|\bSIP\/2\.0|\bRTSP\/1|\bICAP\/1|(?:^|[\s:<])[245]\d\d[ -]\d\.\d{1,3}\.\d{1,3}\b|\bSQL(?:STATE|CODE)|\bORA-\d|^make(?:\[\d+\])?: |^\s*< \d{3}[ -]|\bftp\b.{0,40}\bready\b|^Response:\t\d{3}[ -]|\bEntering (?:Extended )?Passive Mode|\bAMQP|\bChannelClosed|\bchannel (?:error|exception)\b|\bno (?:queue|exchange) '|^\s*(?:SELECT\s.{1,300}\sFROM|UPDATE\s\S{1,80}\sSET|INSERT\sINTO|DELETE\sFROM)\s/i;
const LONGEST_CONTEXT = 160;
/** The maximum number of candidates in a line. A line with more numbers is probably a row of other data. */
const MOST_CANDIDATES = 200;

/** Finds the statuses in a message or a sentence based on nearby words. */
export function messageReadings(line: string): readonly Reading[] {
  if (FOREIGN.test(line)) return [];
  const readings: Reading[] = [];
  if (QUOTED_SOURCE.test(line)) return [];
  const isTitle = TITLE.test(line);
  let candidates = 0;
  for (const { 0: digits, index: start } of line.matchAll(CANDIDATE)) {
    candidates += 1;
    if (candidates > MOST_CANDIDATES) break;
    const code = codeOf(digits);
    if (code === undefined) continue;
    const before = line.slice(Math.max(0, start - LONGEST_CONTEXT), start);
    const after = line.slice(start + 3, start + 3 + LONGEST_CONTEXT);
    if (AMOUNT.test(after) || /^ HTTP\/\d/.test(after)) continue;
    if ([NOT_SENT, EXPECTED, ASSERTED, LISTED].some((pattern) => pattern.test(before))) continue;
    if (PARAMETER.test(before) && !startsWithPhrase(after, code)) continue;
    if (isTitle && CHECKED.test(before)) continue;
    const certainty = certaintyOf(code, before, after, readings.at(-1)?.certainty);
    if (certainty === undefined) continue;
    // Exit codes start at 128 or higher after a signal, and messages rarely mention interim responses without their
    // phrase or the word HTTP.
    if (
      code < 200 &&
      !/\bhttp\S{0,4}(?: (?:status|code|response|error|with|an?)){0,3}\W{1,3}$/i.test(before) &&
      !startsWithPhrase(after, code)
    )
      continue;
    readings.push({ code, start, from: 'message', certainty, rank: FORMER.test(before) ? 2 : 0 });
  }
  for (const { 0: whole, 1: digits, index } of line.matchAll(WITH_SUBSTATUS)) {
    const code = codeOf(digits);
    if (code !== undefined) {
      const start = index + whole.indexOf('.') - 3;
      readings.push({ code, start, from: 'message', certainty: 'likely', rank: 0 });
    }
  }
  for (const { 0: whole, 1: digits, index } of line.matchAll(SEVERAL)) {
    const code = codeOf(digits);
    if (code !== undefined)
      readings.push({ code, start: index + whole.length - 4, from: 'message', certainty: 'hint', rank: 0 });
  }
  for (const { 0: whole, 1: digits, index } of line.matchAll(GLUED)) {
    const code = codeOf(digits);
    if (code !== undefined)
      readings.push({ code, start: index + whole.length - 3, from: 'message', certainty: 'likely', rank: 0 });
  }
  if (readings.length === 0 && line.includes('<')) {
    for (const { 0: whole, 1: digits, index } of line.matchAll(IN_HTML)) {
      const code = codeOf(digits);
      const start = index + whole.length;
      if (code !== undefined && startsWithPhrase(line.slice(start, start + LONGEST_CONTEXT), code))
        readings.push({ code, start: start - 3, from: 'message', certainty: 'hint', rank: 0 });
    }
  }
  // If one status in a line is likely, related statuses in the line are also likely:
  // `it gave 401, now it is 403 Forbidden`.
  return readings.some(({ certainty }) => certainty === 'likely')
    ? readings.map((one) => (one.rank > 0 ? { ...one, certainty: 'likely' } : one))
    : readings;
}

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
    !/\b(?:get|got|gets|getting|return\w*|receiv\w*|gave|gives?|with|see|throws?|sends?|is|as|hit|hits|had|have)(?: (?:me|us|you|them|back))? (?:a|an|the) $/i.test(
      before,
    )
  ) {
    return /^\s+(?:errors?|responses?|status|from)\b/i.test(after) ? 'hint' : undefined;
  }
  if (SUGGESTED.test(before) && !OF_A_VALUE.test(before)) return 'hint';
  if (CHAINED.test(after) && ABOUT_A_CHAIN.test(before)) return 'hint';
  if (isLater && /\b(?:but|now|and|or|then)\s$/.test(before)) return isLater;
  return /^\s+(?:errors?|responses?|status code)\b/i.test(after) && /(?:^|\s)$/.test(before)
    ? 'hint'
    : undefined;
}
