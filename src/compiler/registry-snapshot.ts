import { csvCells } from './csv-cells.js';

/** A row of the registry's CSV file. */
export interface RegistryRow {
  readonly from: number;
  readonly to: number;
  readonly description: string;
  readonly reference: string;
}

/**
 * Parses the status code registry's CSV file (`Value,Description,Reference`, RFC 4180).
 *
 * @throws SyntaxError - If the text isn't the status code registry's file.
 */
export function parseRegistry(text: string): RegistryRow[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  if (lines[0] !== 'Value,Description,Reference') {
    throw new SyntaxError(
      `Cannot read the registry snapshot: expected the columns Value,Description,Reference, found ${JSON.stringify(lines[0] ?? '')}`,
    );
  }
  return lines.slice(1).map((line, index) => {
    const cells = csvCells(line);
    const [value = '', description = '', reference = ''] = cells;
    const range = /^(\d{3})(?:-(\d{3}))?$/.exec(value);
    if (cells.length !== 3 || !range) {
      throw new SyntaxError(`Cannot read row ${index + 2} of the registry snapshot: ${JSON.stringify(line)}`);
    }
    const from = Number(range[1]);
    return { from, to: Number(range[2] ?? range[1]), description, reference };
  });
}

/** Returns a registered row's reason phrase without the registry's remarks, or `undefined` for an unused number. */
export function registeredPhrase(row: RegistryRow): string | undefined {
  if (row.description === '(Unused)') return undefined;
  return row.description.replace(/ \((?:TEMPORARY|OBSOLETED).*\)$/, '');
}
