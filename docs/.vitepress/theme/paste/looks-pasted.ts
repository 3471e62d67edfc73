const SEVERAL_LINES = /\S[^\n]*\n\s*\S/;
const JSON_VALUE = /^\s*[[{]/;
const PAGE = /^\s*<(?:!doctype|\?xml|html|head|body|title|center|pre|h1)\b/i;
const REQUEST_LINE = /"[A-Z]{3,7} \S+ HTTP\/\d/;
const TIME = /\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d/;
/** The maximum length of a typed query. Users rarely type longer text. */
const LONGEST_QUERY = 400;

/** Checks whether pasted text is a response, a page, log lines, or JSON, as opposed to words to search for. */
export const looksPasted = (text: string): boolean =>
  text.length > LONGEST_QUERY ||
  [SEVERAL_LINES, JSON_VALUE, PAGE, REQUEST_LINE, TIME].some((pattern) => pattern.test(text));
