/** Matches nouns and units after a number that is a count or a measurement. */
export const AMOUNT =
  /^\s?(?:[kKMGT]i?[bB](?:\/s)?|[kmg]?bytes?|[mµun]?s|msecs?|secs?|seconds?|minutes?|min|hours?|days?|EUR|USD|percent|points?|per|items|files|rows|records|jobs|tasks|tests|packets|users|times|connections|characters|pages|of \d+)\b(?![=:])/;
