/** Matches a title or heading that starts with a code, such as `502 Bad Gateway`, `Error 404`, or `HTTP Status 404`. */
const TITLE = /<(?:title|h1)>\s*(?:[a-z]+ ){0,2}([1-5]\d\d)\b/;

/** Returns the status code in the title or heading of a page in lowercase. */
export function titleStatus(lower: string): number | undefined {
  const [, code] = TITLE.exec(lower) ?? [];
  return code === undefined ? undefined : Number(code);
}
