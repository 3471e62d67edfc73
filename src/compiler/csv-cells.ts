/** Splits a line of CSV (RFC 4180) into cells. The registries have no line breaks within cells. */
export function csvCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((cell) =>
    (cell[1] ?? cell[2] ?? '').replaceAll('""', '"'),
  );
}
