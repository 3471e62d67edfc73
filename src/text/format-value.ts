/** Formats a value for a message without calling the value's methods. */
export function formatValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value);
    case 'bigint':
      return `${value}n`.slice(0, 60);
    case 'object':
    case 'function':
      return value === null ? 'null' : `[${typeof value}]`;
    default:
      return String(value).slice(0, 60);
  }
}
