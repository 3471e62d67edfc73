/** Returns a name as an ID: in lowercase, with a hyphen for each run of other characters than letters and digits. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
