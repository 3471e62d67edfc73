/**
 * The Retry-After value as a string, from a value or an object of headers; empty if there is none.
 *
 * Throws for `null`, and if the object throws; the only caller treats both as no value.
 */
export function fieldValue(holder: unknown): string {
  if (typeof holder !== 'object' || Array.isArray(holder)) return lineText(holder);
  const fields = holder as Readonly<Record<string, unknown>>;
  // A `Map` matches only the exact name, and these are the two common spellings.
  if (typeof fields['get'] === 'function')
    return lineText(fields['get']('retry-after') ?? fields['get']('Retry-After'));
  const name = Object.keys(fields).find((one) => /^retry-after$/i.test(one));
  return name ? lineText(fields[name]) : '';
}

/**
 * A value, or the first of several header lines, as a string. A number is converted to a string, so that the grammar
 * applies.
 */
function lineText(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof value === 'number' ? `${value}` : typeof first === 'string' ? first : '';
}
