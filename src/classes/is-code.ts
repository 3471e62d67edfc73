/**
 * Checks whether a value is a status code: an integer from 100 to 599. Objects aren't converted, so the function never
 * throws.
 */
export function isCode(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 99 && (value as number) < 600;
}
