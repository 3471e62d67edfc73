/**
 * Matches the level of a log line that isn't an error: `INFO`, `[debug]`, `info:`, `level=info`. nginx logs what isn't an
 * error as `[warn]`.
 */
const LEVEL =
  /(?:^|[\s[|(/])(?:INFO|DEBUG|TRACE|NOTICE)(?=[\s\]|:)])|\[(?:info|debug|trace|notice|warn)\]|^(?:info|dbug|trce): |\b(?:level|severity)"?[=:] ?"?(?:info|debug|trace|notice)\b/m;

/** Matches what servers print when they start. */
const STARTED =
  /\b(?:listening (?:on|at)|running (?:on|at) (?:port|https?)|startup complete|started server)\b/i;

/** Matches words that indicate a problem, because some programs log errors at a low level. */
const TROUBLE =
  /err|excep|fail|rejec|denied|refus|unauth|forbid|timed? ?out|invalid|unsupp|\bno(?:n|t|ne|thing|body)?\b|n't|too [lm]|exceed/i;

/** Matches a line of an exchange that states no status: a header or a request line. */
const EXCHANGE_LINE = /^(?:[<>] ?)?(?:[\w-]+: .*|[A-Z]{3,9} \S+ HTTP\/[\d.]+)?$/;
/** Starts the lines in which curl says what it does. */
const CURL_NOTE = '* ';
/** Matches headers that few statuses have, so that they reveal the status of a response. */
const TELLING_FIELD =
  /^(?:< ?)?(?:allow|content-range|location|proxy-authenticate|retry-after|sec-websocket-\w+|upgrade|www-authenticate):/im;

/** The number of words from which the share of numbers is telling. */
const MANY_WORDS = 6;

/** Checks whether text consists of headers, request lines, and notes of curl that reveal no status. */
function isBareExchange(query: string): boolean {
  const lines = query.trim().split(/\r?\n/);
  return (
    (lines.length > 1 || query.startsWith(CURL_NOTE)) &&
    lines.every((line) => (line.startsWith(CURL_NOTE) ? !TROUBLE.test(line) : EXCHANGE_LINE.test(line))) &&
    !TELLING_FIELD.test(query)
  );
}

/** Checks whether at least two fifths of the words contain digits, as in metrics and tables. */
function isMostlyNumbers(query: string): boolean {
  const words = query.match(/[^\s|,;]+/g) ?? [];
  return words.length >= MANY_WORDS && 5 * words.filter((word) => /\d/.test(word)).length >= 2 * words.length;
}

/**
 * Checks whether a query isn't about an error, so that its words say little about a status: a log line at a low level,
 * what a server prints when it starts, an exchange without its status, or a line that consists mostly of numbers.
 */
export const isUntroubled = (query: string): boolean =>
  // Everything but the start of a server contains a capital letter, a digit, or punctuation.
  /[^a-z ]/.test(query)
    ? isBareExchange(query) ||
      ((STARTED.test(query) || LEVEL.test(query) || isMostlyNumbers(query)) && !TROUBLE.test(query))
    : STARTED.test(query) && !TROUBLE.test(query);
