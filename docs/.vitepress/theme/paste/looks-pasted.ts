const SEVERAL_LINES = /\S[^\n]*\n\s*\S/;
const JSON_VALUE = /^\s*[[{]/;
const REQUEST_LINE = /"[A-Z]{3,7} \S+ HTTP\/\d/;
const TIME = /\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d/;
/** Users rarely type a longer question. */
const LONGEST_QUERY = 400;

/** Whether pasted text is a response, log lines, or JSON, rather than words to search for. */
export const looksPasted = (text: string): boolean =>
  text.length > LONGEST_QUERY ||
  [SEVERAL_LINES, JSON_VALUE, REQUEST_LINE, TIME].some((pattern) => pattern.test(text));
