/** A table of texts by code: a code has at most one line. */
export type NumberedLines = ReadonlyMap<number, string>;

/** Reads a table that is shipped as one string: each line is a three-digit code, a space, and the entry. */
export function numberedLines(text: string): NumberedLines {
  const lines = new Map<number, string>();
  for (const line of text.split('\n')) lines.set(Number(line.slice(0, 3)), line.slice(4));
  return lines;
}
