/** The first digit of a status code; 0 for anything but an integer from 100 to 599. */
export function firstDigit(code: unknown): number {
  return isInRange(code, 100, 599) ? (code / 100) | 0 : 0;
}

/** Whether a value is an integer from `low` to `high` (inclusive). Looks at primitives only, so it never throws. */
export function isInRange(code: unknown, low: number, high: number): code is number {
  return Number.isInteger(code) && (code as number) >= low && (code as number) <= high;
}
