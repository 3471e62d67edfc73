/** The text of a Retry-After field in whatever holds it; `undefined` when there is none. */
export function fieldValue(holder: unknown): string | undefined {
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return lineText(holder);
  try {
    const fields = holder as Readonly<Record<string, unknown>>;
    if (typeof fields['get'] === 'function') return lineText(fields['get']('Retry-After'));
    return lineText(fields[Object.keys(fields).find((name) => /^retry-after$/i.test(name)) as string]);
  } catch {
    // A getter or a `get` of the caller's failed: there is no value to be had.
    return undefined;
  }
}

/** A value, or the first of several field lines, as text; a number is written out, for the grammar to judge. */
function lineText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof value === 'number' ? `${value}` : typeof first === 'string' ? first : undefined;
}
