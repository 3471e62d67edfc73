/**
 * The text of a Retry-After header, from a value or an object of headers; empty when there is none.
 *
 * Throws for `null`, and if the holder throws; the only caller treats that as no value.
 */
export function fieldValue(holder: unknown): string {
  if (typeof holder !== 'object' || Array.isArray(holder)) return lineText(holder);
  const fields = holder as Readonly<Record<string, unknown>>;
  // A `Map` has one spelling only, and these are the two that are written.
  if (typeof fields['get'] === 'function')
    return lineText(fields['get']('retry-after') ?? fields['get']('Retry-After'));
  const name = Object.keys(fields).find((one) => /^retry-after$/i.test(one));
  return name ? lineText(fields[name]) : '';
}

/**
 * A value, or the first of several field lines, as text; a number is converted to a string, so that the grammar
 * applies.
 */
function lineText(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof value === 'number' ? `${value}` : typeof first === 'string' ? first : '';
}
