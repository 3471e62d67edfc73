/** More seconds than this are clamped anyway. */
const MOST_SECONDS = Number.MAX_SAFE_INTEGER;

/** The text of a Retry-After field in whatever holds it; `undefined` when there is none. */
export function fieldValue(holder: unknown): string | undefined {
  if (typeof holder !== 'object' || holder === null) return lineText(holder);
  try {
    return 'get' in holder && typeof holder.get === 'function'
      ? lineText(holder.get('Retry-After'))
      : Array.isArray(holder)
        ? lineText(holder)
        : lineText(ownField(holder as Readonly<Record<string, unknown>>));
  } catch {
    // A getter or a `get` of the caller's failed: there is no value to be had.
    return undefined;
  }
}

/** The field of a plain object of fields, whose names are case-insensitive. */
function ownField(fields: Readonly<Record<string, unknown>>): unknown {
  const name = Object.keys(fields).find((key) => key.toLowerCase() === 'retry-after');
  return name === undefined ? undefined : fields[name];
}

/** A value or the first of several field lines, as text; a number is seconds and has to be one the field could say. */
function lineText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  return typeof first === 'number' && Number.isInteger(first) && first >= 0
    ? String(Math.min(first, MOST_SECONDS))
    : undefined;
}
