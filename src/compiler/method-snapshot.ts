import { csvCells } from './csv-cells.js';

/** A row of the method registry's CSV file. */
export interface MethodRow {
  readonly method: string;
  readonly safe: boolean;
  readonly idempotent: boolean;
  readonly reference: string;
}

const COLUMNS = 'Method Name,Safe,Idempotent,Reference';

/**
 * Parses the method registry's CSV file (RFC 4180).
 *
 * @throws SyntaxError - If the text isn't the method registry's file.
 */
export function parseMethods(text: string): MethodRow[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  if (lines[0] !== COLUMNS) {
    throw new SyntaxError(
      `Cannot read the method snapshot: expected the columns ${COLUMNS}, found ${JSON.stringify(lines[0] ?? '')}`,
    );
  }
  return lines.slice(1).map((line, index) => {
    const cells = csvCells(line);
    const [method = '', safe = '', idempotent = '', reference = ''] = cells;
    if (
      cells.length !== 4 ||
      !/^(?:\*|[A-Z]+(?:-[A-Z]+)*)$/.test(method) ||
      !isFlag(safe) ||
      !isFlag(idempotent)
    ) {
      throw new SyntaxError(`Cannot read row ${index + 2} of the method snapshot: ${JSON.stringify(line)}`);
    }
    return { method, safe: safe === 'yes', idempotent: idempotent === 'yes', reference };
  });
}

const isFlag = (text: string) => text === 'yes' || text === 'no';
