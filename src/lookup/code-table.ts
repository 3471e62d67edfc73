/** Strings by code. The table is filled on first use, and it has an element for every number below 600. */
export type CodeTable = (string | undefined)[];

/**
 * Fills a table from its generated text.
 *
 * Every element is set because reading a missing element of an array searches the prototypes. Searching prototypes is
 * slow and can return a value from a polluted prototype. An object with a null prototype was 2.5 times slower after the
 * first lookup of an unknown code (Node 20.20, November 2026).
 */
export function fillCodeTable(table: CodeTable, text: string): CodeTable {
  while (table.length < 600) table.push(undefined);
  let code = 0;
  for (const part of text.split('|')) {
    if (+part) code = +part;
    else table[code++] = part;
  }
  return table;
}
