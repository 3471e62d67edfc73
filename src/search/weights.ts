/**
 * The weights that decide what a search finds and in which order. They were chosen on one half of the judged queries
 * and confirmed on the other. After a change, compare the results of `test/search/relevance.test.ts`.
 */

/* How certain it is that a word in the query means a stem in the index; 1 for the word itself. */

/** A synonym is rarely a better match than the word that the text uses. */
export const SYNONYM_WEIGHT = 0.7;
/** A half-typed word: the minimum, ... */
export const COMPLETION_WEIGHT = 0.55;
/** ... plus up to this much, by the share of the word that is typed. */
export const COMPLETION_SHARE_WEIGHT = 0.4;
/** If the half-typed word is itself a word, its completions are less likely. */
export const COMPLETION_OF_WORD_FACTOR = 0.6;
/** A misspelled word whose first letter is correct, as is nearly always the case. */
export const CORRECTION_WEIGHT = 0.9;
/** A misspelled word whose first letter is also wrong. */
export const CORRECTION_OF_FIRST_LETTER_WEIGHT = 0.75;
/** The penalty for each typo. */
export const EDIT_PENALTY = 0.15;

/* How specific words are. A stem's rarity is the logarithm of the number of codes per code that contains it. */

/** The remaining share of a stop word's rarity. */
export const STOP_WORD_FACTOR = 0.15;
/** How specific a word outside the index is: like a word that few codes contain. */
export const UNKNOWN_RARITY = 4.2;
/** The minimum weight of a misspelled word, so that its corrections aren't lost among other matches. */
export const LEAST_CORRECTED_RARITY = 0.5;
/** The minimum total for an entry's words, so that one stop word doesn't complete an entry of stop words. */
export const LEAST_ENTRY_RARITY = 0.1;
/** The total specificity that an entry's words need for a complete match: more than one common word. */
export const COMMON_RARITY = 2;
/** The same for a query with half of its words unknown: one rare word, or several words. */
export const FOREIGN_RARITY = 4;

/* The weight of a match by the kind of its text; 1 for words that people use. */

/** Most queries name a reason phrase. */
export const REASON_PHRASE_WEIGHT = 1.28;
/** A name of the code in source code or documents. */
export const NAME_WEIGHT = 1.15;
/** A symptom or an error message. */
export const WORDS_WEIGHT = 1;
/** A topic is shared by several codes. */
export const TOPIC_WEIGHT = 0.8;
/** A header is shared by several codes. */
export const FIELD_WEIGHT = 0.8;
/** A vendor has many codes. */
export const VENDOR_WEIGHT = 0.75;

/* The weight of an entry by the share of it that the query covers. */

/** The weight of a matched word for an entry's rank if it is almost nothing of the entry; 1 for a complete entry. */
export const PARTIAL_ENTRY_SCORE = 0.3;
/** The same for the coverage of a word in the query, which depends less on the rest of the entry. */
export const PARTIAL_ENTRY_COVER = 0.5;

/* How the matches of a code are added up. */

/** The weights of the best, second, and third entry of a code: the others mostly repeat the best one. */
export const ENTRY_FACTORS = [1, 0.2, 0.1] as const;
/** The weight of the query's coverage in addition to the best entries. */
export const COVER_FACTOR = 0.8;
/** A word is treated as covered if it is covered nearly as well as possible. */
export const COVER_TOLERANCE = 1.2;
/** The minimum share of the query that a code has to cover, unless one of its entries is complete. */
export const LEAST_COVERAGE = 0.42;
/** An entry is treated as whole from this share on. */
export const LEAST_WHOLENESS = 0.75;

/* Bonuses for codes that a query names directly. */

/** A spelling of a code's name or phrase. */
export const NAMED_LIFT = 4;
/** An entry that is identical to the query: more than a phrase that the query only contains. */
export const WHOLE_TEXT_LIFT = 2;
/** A number that is certainly a status code. */
export const MENTIONED_LIFT = 2.5;
/** A phrase that starts with the query: the minimum, ... */
export const COMPLETED_LIFT = 1.2;
/** ... plus up to this much, by the share of the phrase that is typed. */
export const COMPLETED_SHARE_LIFT = 1.5;
/** A header of the code: several codes share it, so the words decide between them. */
export const FIELD_LIFT = 0.4;
/** How certain it is that a number after "status" or a similar word is a status code, ... */
export const ANNOUNCED_NUMBER = 1;
/** ... one in a short query, ... */
export const NUMBER_IN_SHORT_QUERY = 0.8;
/** ... and one in a long text, where most numbers are amounts. */
export const NUMBER_IN_LONG_QUERY = 0.35;

/* How results are ordered and limited. */

/** A code that isn't established comes after an established code that matches equally well. */
export const UNSETTLED_FACTOR = 0.96;
/** Results below this share of the best score are omitted. */
export const LEAST_SHARE_OF_BEST = 0.12;

/** The maximum number of codes from a text that come before similar codes: a pasted log can contain dozens. */
export const MOST_STATED = 5;
/** The minimum score of a code in the text, ... */
export const LEAST_STATED = 0.9;
/** ... the difference that keeps these codes in order, ... */
export const STATED_STEP = 0.001;
/** ... and the maximum score of a similar code, so that it comes after them. */
export const MOST_RESEMBLING = 0.89;

/* Lengths and counts that limit time or chance matches. */

/** A shorter query is typed, not pasted: its last word can be incomplete, and a number in it matters. */
export const SHORT_QUERY_LENGTH = 60;
/** A query with more distinct words than this is a log; the rest adds nothing. */
export const MOST_TERMS = 64;
/** Words that are unknown and similar to nothing take the most time; few of them matter. */
export const MOST_CORRECTED_WORDS = 8;
/** The maximum number of corrections to try for a misspelled word. */
export const MOST_CORRECTIONS = 6;
/** The maximum number of completions to try for a half-typed word. */
export const MOST_COMPLETIONS = 24;
/** A longer word is an ID or noise. */
export const LONGEST_UNKNOWN_WORD = 24;
/** A word of this length rarely resembles another by chance. */
export const SURE_LENGTH = 7;
/** Shorter words are one letter away from many others, so their first letter has to be correct. */
export const SHORT_WORD_LENGTH = 6;
