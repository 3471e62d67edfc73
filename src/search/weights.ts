/**
 * The weights that determine which codes a search finds, and in which order. The weights were tuned on one half of
 * the rated queries and confirmed on the other half. After a change, compare the results of
 * `test/search/relevance.test.ts`.
 */

/* The certainty that a word in the query means a stem in the index. It is 1 for the word itself. */

/** The weight of a synonym, which rarely fits better than the word itself. */
export const SYNONYM_WEIGHT = 0.7;
/** The minimum weight of an incomplete word. */
export const COMPLETION_WEIGHT = 0.55;
/** The additional weight of an incomplete word, multiplied by the share of the word that was typed. */
export const COMPLETION_SHARE_WEIGHT = 0.4;
/**
 * The factor for completions of an incomplete word that is also a complete word, because such completions are less
 * likely.
 */
export const COMPLETION_OF_WORD_FACTOR = 0.6;
/** The minimum length of an unknown word that might be an abbreviation, such as `perm` or `unsupp`. */
export const LEAST_ABBREVIATION = 4;
/** The weight of a misspelled word whose first letter is correct, which is nearly always the case. */
export const CORRECTION_WEIGHT = 0.9;
/** The weight of a misspelled word whose first letter is also wrong. */
export const CORRECTION_OF_FIRST_LETTER_WEIGHT = 0.75;
/** The penalty for each typo in a word. */
export const EDIT_PENALTY = 0.15;

/*
 * The rarity of words. The rarity of a stem is the logarithm of the number of all codes divided by the number of codes
 * that contain the stem.
 */

/** The factor for the rarity of a stop word. */
export const STOP_WORD_FACTOR = 0.15;
/** The rarity of a word that isn't in the index. It equals the rarity of a word that few codes contain. */
export const UNKNOWN_RARITY = 4.2;
/** The minimum rarity of a misspelled word. It keeps the word's corrections from disappearing among other matches. */
export const LEAST_CORRECTED_RARITY = 0.5;
/**
 * The minimum total rarity of the words in an entry. Without it, a single stop word could completely match an entry
 * that contains only stop words.
 */
export const LEAST_ENTRY_RARITY = 0.1;
/** The total rarity that the matched words of an entry need for a complete match. A single common word isn't enough. */
export const COMMON_RARITY = 2;
/**
 * The total rarity for a complete match if half of the query's words are unknown. One rare word or several other words
 * are enough.
 */
export const FOREIGN_RARITY = 4;

/** The factor for the completeness of an entry if only one of its words matches and the query has only a few words. */
export const LONE_WORD_FACTOR = 0.8;
/**
 * In a query with at least this many words, a single match doesn't matter, because logs consist mostly of unknown
 * words.
 */
export const MANY_TERMS = 5;
/**
 * The factor for the score of an entry that matches only one word in a query of many words. Otherwise, a complete entry
 * of one word, such as `UNKNOWN`, would come before a longer entry that the query mostly contains.
 */
export const LONE_ENTRY_FACTOR = 0.85;

/* The weight of a match, by the kind of text. It is 1 for words that people use. */

/** The weight of a reason phrase, which appears in most queries. */
export const REASON_PHRASE_WEIGHT = 1.28;
/** The weight of a name that source code or documents use for the code. */
export const NAME_WEIGHT = 1.15;
/** The weight of a symptom or an error message. */
export const WORDS_WEIGHT = 1;
/** The weight of a topic, which several codes can share. */
export const TOPIC_WEIGHT = 0.8;
/** The weight of a header, which several codes can share. */
export const FIELD_WEIGHT = 0.8;
/** The weight of a vendor, which can have many codes. */
export const VENDOR_WEIGHT = 0.75;

/* The weight of an entry, by the share of the entry that the query covers. */

/**
 * The factor for an entry's score if the query covers almost none of the entry. For a complete entry, the factor is
 * 1.
 */
export const PARTIAL_ENTRY_SCORE = 0.3;
/**
 * The factor for a covered word if the query covers almost none of the rest of the entry. This factor is higher than
 * the previous one because coverage depends less on the rest of the entry.
 */
export const PARTIAL_ENTRY_COVER = 0.5;

/* The way in which the matches of a code are added up. */

/** The factors for a code's three best entries. The other entries mostly repeat the best one. */
export const ENTRY_FACTORS = [1, 0.2, 0.1] as const;
/** The weight of the query's coverage relative to the best entries. */
export const COVER_FACTOR = 0.8;
/** The factor for the coverage of a word. With this factor, a word is fully covered even if its match isn't perfect. */
export const COVER_TOLERANCE = 1.2;
/** The minimum share of the query that a code must cover, unless one of its entries is complete. */
export const LEAST_COVERAGE = 0.42;
/** The minimum share of a query that a code must cover if the query mentions neither HTTP nor a vendor. */
export const LEAST_COVERAGE_ELSEWHERE = 0.33;
/** The minimum share of an entry that the query must cover for the entry to be treated as complete. */
export const LEAST_WHOLENESS = 0.75;

/* The bonuses for codes that a query specifies directly. */

/** The bonus for a query that is a spelling of a code's name or phrase. */
export const NAMED_LIFT = 4;
/**
 * The bonus for an entry that is identical to the query. An identical entry is better evidence than an entry that is
 * only part of the query.
 */
export const WHOLE_TEXT_LIFT = 2;
/** The bonus for an entry that is part of a longer query, such as a log line, and the length of such an entry. */
export const CONTAINED_LIFT = 0.6;
export const LEAST_CONTAINED_WORDS = 3;
export const LEAST_CONTAINED_LENGTH = 16;
/** The bonus for the identifier of an error, such as the name of an exception. */
export const IDENTIFIER_LIFT = 1.6;
/** The bonus for a number that is certainly a status code. */
export const MENTIONED_LIFT = 2.5;
/** The minimum bonus for a phrase that starts with the query. */
export const COMPLETED_LIFT = 1.2;
/** The additional bonus for such a phrase, multiplied by the share of the phrase that was typed. */
export const COMPLETED_SHARE_LIFT = 1.5;
/** The bonus for a phrase or name that the query spells with typos. */
export const MISSPELLED_LIFT = 1.8;
/** The amount by which each typo reduces this bonus. */
export const MISSPELLED_PENALTY = 0.3;
/**
 * The bonus for one of the code's headers. It is small because several codes share a header, so the other words must
 * determine the result.
 */
export const FIELD_LIFT = 0.4;
/** The certainty that a number after "status" or a similar word is a status code. */
export const ANNOUNCED_NUMBER = 1;
/** The certainty that a number in a short query is a status code. */
export const NUMBER_IN_SHORT_QUERY = 0.8;
/** The certainty that a number in a long text is a status code. It's low because most such numbers are amounts. */
export const NUMBER_IN_LONG_QUERY = 0.35;

/* The order and the limits of the results. */

/** The factor for a code that isn't established. It puts the code after established codes that match equally well. */
export const UNSETTLED_FACTOR = 0.93;
/** The minimum score of a result, as a share of the best score. */
export const LEAST_SHARE_OF_BEST = 0.12;
/** The minimum raw score of the best result. */
export const LEAST_RAW = 0.31;
/** The minimum raw score of the best result for a query that mentions neither HTTP nor a vendor. */
export const LEAST_RAW_ELSEWHERE = 0.51;

/**
 * The maximum number of codes from the text that come before similar codes, because a pasted log can contain dozens of
 * codes.
 */
export const MOST_STATED = 5;
/** The minimum score of a code that appears in the text. */
export const LEAST_STATED = 0.9;
/** The score difference that keeps the codes in the text in order. */
export const STATED_STEP = 0.001;
/** The maximum score of a similar code, which puts such codes after the codes in the text. */
export const MOST_RESEMBLING = 0.89;

/* The limits that reduce the processing time or prevent coincidental matches. */

/**
 * A query shorter than this length was probably typed, not pasted. In such a query, the last word might be incomplete,
 * and its numbers matter more.
 */
export const SHORT_QUERY_LENGTH = 60;
/**
 * The maximum number of distinct words to process. A query with more words is a log, and the rest of its words add
 * nothing.
 */
export const MOST_TERMS = 64;
/** The maximum number of unknown words to correct. Corrections take the most time, and few of them matter. */
export const MOST_CORRECTED_WORDS = 8;
/** The maximum number of corrections to try for a misspelled word. */
export const MOST_CORRECTIONS = 6;
/** The maximum number of completions to try for an incomplete word. */
export const MOST_COMPLETIONS = 24;
/** The maximum length of an unknown word. A longer one is an ID or noise. */
export const LONGEST_UNKNOWN_WORD = 24;
/** The minimum length of a word that rarely resembles another word by coincidence. */
export const SURE_LENGTH = 7;
/**
 * In a word shorter than this length, the first letter of a correction must match because many short words differ by
 * only one letter.
 */
export const SHORT_WORD_LENGTH = 6;
