/** Splits a comma-separated list whose members can't contain commas. */
export const members = (value: string | undefined): readonly string[] =>
  (value ?? '')
    .split(',')
    .map((member) => member.trim())
    .filter((member) => member !== '');

/** Parses a string of up to 15 decimal digits. Returns `undefined` for anything else. */
export function decimal(value: string | undefined): number | undefined {
  return /^\d{1,15}$/.test(value ?? '') ? Number(value) : undefined;
}
