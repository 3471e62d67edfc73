/**
 * The Retry-After value as a string, from a value, an object of headers, or pairs; empty if there is none.
 *
 * Throws for `null`, and if the object throws; the only caller treats both as no value.
 */
export function fieldValue(holder: unknown): string {
  if (typeof holder !== 'object') return lineText(holder);
  const fields = holder as Readonly<Record<string, unknown>>;
  // A `Map` matches only the exact name, and these are the two common spellings.
  if (typeof fields['get'] === 'function')
    return lineText(fields['get']('retry-after') ?? fields['get']('Retry-After'));
  // An array has pairs, or the values of a repeated header.
  const pairs: readonly unknown[] = Array.isArray(holder) ? holder : Object.entries(fields);
  const pair = pairs.find((one) => /^retry-after$/i.test((one as readonly string[])[0] as string));
  return lineText(pair ? (pair as readonly unknown[])[1] : holder);
}

/**
 * A value, or the first of several header lines, as a string. A number is converted to a string, so that the grammar
 * applies.
 */
function lineText(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof value === 'number' || typeof first === 'string' ? `${first}` : '';
}
