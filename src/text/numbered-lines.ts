/** A table of strings by code, with at most one line per code. */
export type NumberedLines = ReadonlyMap<number, string>;

/** Parses a table that is stored as one string. Each line contains a three-digit code, a space, and the entry. */
export function numberedLines(text: string): NumberedLines {
  const lines = new Map<number, string>();
  for (const line of text.split('\n')) lines.set(Number(line.slice(0, 3)), line.slice(4));
  return lines;
}
