/** Converts a name to an ID: lowercase letters and digits, with a hyphen for each run of other characters. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
