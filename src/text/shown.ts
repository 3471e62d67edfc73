/** A value as a message can show it: text in quotes, of other things no more than their type. */
export function shown(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
  return typeof value === 'number' || typeof value === 'bigint' || value === null
    ? String(value)
    : `a value of type ${typeof value}`;
}
