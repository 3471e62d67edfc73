/**
 * Matches the end of a sentence: a punctuation mark, followed by a space and a capital letter or a backtick. Initials
 * and "e.g." are excluded.
 */
const END = /(?<=[a-z0-9)`'"][.!?]) (?=[A-Z`"'])/;

/** Splits advice from a record into sentences so that a page can number the steps. */
export const sentencesOf = (text: string): string[] => text.split(END);
