/**
 * Checks whether a value is an integer from `low` to `high` (inclusive). Objects aren't converted, so the function
 * never throws.
 */
export function isInRange(code: unknown, low: number, high: number): code is number {
  return Number.isInteger(code) && (code as number) >= low && (code as number) <= high;
}
