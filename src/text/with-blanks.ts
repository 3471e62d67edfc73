/** Returns a JSON pattern that allows whitespace between tokens. */
export const withBlanks = (json: string): string =>
  json.replaceAll('":', '":\\s*').replaceAll(',"', ',\\s*"').replaceAll('\\{"', '\\{\\s*"');
