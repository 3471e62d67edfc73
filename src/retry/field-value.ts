/**
 * Returns the Retry-After value as a string. The input can be the value itself, an object of headers, or pairs. The
 * result is empty if there is no value.
 *
 * The function throws an error if the input is `null` or if reading the object throws. In both cases, the only caller
 * treats the value as missing.
 */
export function fieldValue(holder: unknown): string {
  if (typeof holder !== 'object') return lineText(holder);
  const fields = holder as Readonly<Record<string, unknown>>;
  // The `get` method of a `Map` is case-sensitive, and these are the two common spellings.
  if (typeof fields['get'] === 'function')
    return lineText(fields['get']('retry-after') ?? fields['get']('Retry-After'));
  // An array contains pairs, or the values of a repeated header.
  const pairs: readonly unknown[] = Array.isArray(holder) ? holder : Object.entries(fields);
  const pair = pairs.find((one) => /^retry-after$/i.test((one as readonly string[])[0] as string));
  return lineText(pair ? (pair as readonly unknown[])[1] : holder);
}

/**
 * Converts a value to a string. If the header was repeated, the first value is used. Numbers are also converted so that
 * the header's grammar applies to them.
 */
function lineText(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof value === 'number' || typeof first === 'string' ? `${first}` : '';
}
