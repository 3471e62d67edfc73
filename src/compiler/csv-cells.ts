/** The cells of a line of CSV with RFC 4180 quoting; the registries have no line breaks within a cell. */
export function csvCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((cell) =>
    (cell[1] ?? cell[2] ?? '').replaceAll('""', '"'),
  );
}
