/** Matches a response that a programming language prints as a string in one line. */
const PRINTED = /^b?(["']?)HTTP\/\d(?:\.\d)? [1-9]\d\d/;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Replaces the escape sequences in a response that is printed as a string. Other text is returned unchanged. */
export function readPrintedString(text: string): string {
  const line = text.trim();
  const found = PRINTED.exec(line);
  if (found === null || line.includes('\n') || !line.includes('\\n')) return text;
  return line
    .slice(line.indexOf('HTTP'), found[1] !== '' && line.endsWith(found[1] as string) ? -1 : undefined)
    .replace(/\\(.)/g, (_, character: string) => ESCAPES[character] ?? character);
}
