/** Matches the level of a log line that isn't a warning or an error: `INFO`, `[debug]`, `info:`, `level=info`. */
const LEVEL =
  /(?:^|[\s[|(])(?:INFO|DEBUG|TRACE|NOTICE)(?=[\s\]|:)])|\[(?:info|debug|trace|notice)\]|^(?:info|dbug|trce): |\b(?:level|severity)"?[=:] ?"?(?:info|debug|trace|notice)\b/m;

/** Matches what servers print when they start. */
const STARTED =
  /\b(?:listening (?:on|at)|running (?:on|at) (?:port|https?)|startup complete|started server)\b/i;

/** Matches words that indicate a problem, because some programs log errors at a low level. */
const TROUBLE =
  /err|excep|fail|rejec|denied|refus|unauth|forbid|timed? ?out|invalid|unsupp|\bno(?:n|t|ne|thing|body)?\b|n't|too [lm]|exceed/i;

/** Checks whether a query is a log line that isn't about an error, according to its level and its words. */
export const isUntroubled = (query: string): boolean =>
  // A level is in capital letters or next to punctuation. The pattern takes longer to compile than this check.
  ((/[^a-z ]/.test(query) && LEVEL.test(query)) || STARTED.test(query)) && !TROUBLE.test(query);
