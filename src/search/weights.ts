/**
 * The numbers that decide what a search finds and in which order. They were chosen on one half of the judged queries
 * and confirmed on the other: after a change, compare `test/search/relevance.test.ts` before and after.
 */

/* How surely a word of the query stands for a stem of the index; the word itself counts 1. */

/** A synonym is rarely a better match than the word that the text uses. */
export const SYNONYM_WEIGHT = 0.7;
/** A half-typed word: this much, ... */
export const COMPLETION_WEIGHT = 0.55;
/** ... and up to this much more, by the share of the word that is typed. */
export const COMPLETION_SHARE_WEIGHT = 0.4;
/** If the half-typed word is a word already, its completions are less likely what it means. */
export const COMPLETION_OF_WORD_FACTOR = 0.6;
/** A misspelled word whose first letter is right, which it nearly always is. */
export const CORRECTION_WEIGHT = 0.9;
/** A misspelled word whose first letter is wrong, too. */
export const CORRECTION_OF_FIRST_LETTER_WEIGHT = 0.75;
/** What each typing error takes off. */
export const EDIT_PENALTY = 0.15;

/* How telling words are. A stem's rarity is the logarithm of how many codes there are for each that has it. */

/** What is left of the rarity of a word that says little. */
export const STOP_WORD_FACTOR = 0.15;
/** How specific a word outside the index is: as specific as a word that few codes have. */
export const UNKNOWN_RARITY = 4.2;
/** The least that a misspelled word counts, so that what it is near to is not lost among the others. */
export const LEAST_CORRECTED_RARITY = 0.5;
/** The least that an entry's words are together, so that an entry of stop words is not whole by one of them. */
export const LEAST_ENTRY_RARITY = 0.1;
/** How specific the words of an entry have to be together for a whole match: more than a common word. */
export const COMMON_RARITY = 2;
/** The same in a query of which half means nothing here: a rare word, or several. */
export const FOREIGN_RARITY = 4;

/* How much a match counts by the kind of text that it is in; the words that people use count 1. */

/** A reason phrase is what most queries name. */
export const REASON_PHRASE_WEIGHT = 1.28;
/** A name of the code in code or documents. */
export const NAME_WEIGHT = 1.15;
/** A symptom or the text of an error. */
export const WORDS_WEIGHT = 1;
/** A topic is shared by several codes. */
export const TOPIC_WEIGHT = 0.8;
/** A header is shared by several codes. */
export const FIELD_WEIGHT = 0.8;
/** A vendor has many codes. */
export const VENDOR_WEIGHT = 0.75;

/* How much an entry counts by the share of it that the query has. */

/** What a matched word counts for an entry's rank if it is nearly nothing of the entry; a whole entry counts 1. */
export const PARTIAL_ENTRY_SCORE = 0.3;
/** The same for how well a word of the query is covered, which depends less on the rest of the entry. */
export const PARTIAL_ENTRY_COVER = 0.5;

/* How what a code has gathered adds up. */

/** What the best, second, and third entry of a code add: the others mostly repeat the best one. */
export const ENTRY_FACTORS = [1, 0.2, 0.1] as const;
/** What the coverage of the query adds beside the best entries. */
export const COVER_FACTOR = 0.8;
/** A word is treated as covered if it is covered nearly as well as possible. */
export const COVER_TOLERANCE = 1.2;
/** The least share of the query that a code has to cover, unless one of its entries is whole. */
export const LEAST_COVERAGE = 0.42;
/** An entry is treated as whole from this share on. */
export const LEAST_WHOLENESS = 0.75;

/* What is added for what a query names outright. */

/** A spelling of a code's name or phrase. */
export const NAMED_LIFT = 4;
/** An entry that is the query letter for letter: more than a phrase that the query only contains. */
export const WHOLE_TEXT_LIFT = 2;
/** A number that is surely a status code. */
export const MENTIONED_LIFT = 2.5;
/** A phrase that the query starts: this much, ... */
export const COMPLETED_LIFT = 1.2;
/** ... and up to this much more, by the share of the phrase that is typed. */
export const COMPLETED_SHARE_LIFT = 1.5;
/** A header that the code has: several codes have it, so the words decide between them. */
export const FIELD_LIFT = 0.4;
/** How surely a number that "status" or the like announces is a status code, ... */
export const ANNOUNCED_NUMBER = 1;
/** ... one in a short query, ... */
export const NUMBER_IN_SHORT_QUERY = 0.8;
/** ... and one in a long text, where most numbers are amounts. */
export const NUMBER_IN_LONG_QUERY = 0.35;

/* How results are ordered and cut off. */

/** A code that is not settled comes after a settled one that fits alike. */
export const UNSETTLED_FACTOR = 0.96;
/** Results below this share of the best one's score are left out. */
export const LEAST_SHARE_OF_BEST = 0.12;

/** How many codes that a text states are listed before what it resembles: a pasted log can state dozens. */
export const MOST_STATED = 5;
/** The least score of a code that the text states, ... */
export const LEAST_STATED = 0.9;
/** ... what keeps stated codes apart and in their order, ... */
export const STATED_STEP = 0.001;
/** ... and the most that a resembling code has beside one that is stated, so that it comes after it. */
export const MOST_RESEMBLING = 0.89;

/* Lengths and counts that bound time or chance. */

/** A query shorter than this is typed and not pasted: its last word can go on, and a number in it is meant. */
export const SHORT_QUERY_LENGTH = 60;
/** A query of more distinct words than this is a log; the rest adds nothing. */
export const MOST_TERMS = 64;
/** Words that are neither known nor near anything cost the most time; a query has few that matter. */
export const MOST_CORRECTED_WORDS = 8;
/** How many corrections of a misspelled word are tried. */
export const MOST_CORRECTIONS = 6;
/** How many completions of a half-typed word are tried. */
export const MOST_COMPLETIONS = 24;
/** A longer word is an ID or noise. */
export const LONGEST_UNKNOWN_WORD = 24;
/** A word as long as this hardly looks like another by chance. */
export const SURE_LENGTH = 7;
/** In words shorter than this nearly every other word is one letter away; their first letter has to be right. */
export const SHORT_WORD_LENGTH = 6;
