/** Strings by code, with a slot for every number below 600; filled on first use. */
export type CodeTable = (string | undefined)[];

/**
 * Fills a table from its generated text.
 *
 * No slot is left out: reading a hole searches the prototypes, which is slow and can return a value from a polluted
 * one. A null-prototype object was 2.5 times slower after the first lookup of an unknown code (Node 20.20, November
 * 2026).
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
