/** A period that ends a sentence: a space and a capital or a code mark follow, and no initial or "e.g." precedes. */
const END = /(?<=[a-z0-9)`'"][.!?]) (?=[A-Z`"'])/;

/** Splits the advice of a record into its sentences, so that a page can number the steps. */
export const sentencesOf = (text: string): string[] => text.split(END);
