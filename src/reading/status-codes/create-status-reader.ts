import { LineReader, type LineReading } from './line-reader.js';
import { finalOf, stated } from './read-status-codes.js';
import type { StatedStatus } from './reading.js';

/**
 * A status code in a stream. In each line, the `final` property marks the status that the client received.
 *
 * @category Reading
 */
export interface StreamedStatus extends StatedStatus {
  /**
   * The line that contains the status code, without colors or the line feed. If a value spans several lines, all of
   * them are included.
   */
  readonly line: string;
}

/**
 * A reader for a stream of text. See {@link createStatusReader}.
 *
 * @category Reading
 */
export interface StatusReader {
  /**
   * Reads a chunk, which can end at any position, and returns the status codes in the lines that the chunk completes.
   */
  readonly push: (chunk: string) => readonly StreamedStatus[];
  /** Ends the stream and returns the status codes in the last line. */
  readonly end: () => readonly StreamedStatus[];
}

/** The maximum number of characters to keep of a value that spans several lines. */
const LONGEST_VALUE = 1_048_576;
/**
 * The maximum number of characters to keep of an incomplete line. If more characters are received, all of them are read
 * as one part of the line.
 */
const LONGEST_LINE = 1_048_576;

/**
 * Creates a reader that finds the status codes in a stream of text, such as a log that's too large for memory.
 *
 * The reader parses each line as `readStatusCodes` does and remembers the context from earlier lines: the columns of
 * `#Fields` and of a CSV header, the header section and body of a response, or an indented JSON value. Positions are
 * relative to the start of the stream. The reader keeps at most about 2 million characters, regardless of the stream's
 * length.
 *
 * @returns A frozen reader with `push(chunk)` and `end()`. It ignores any chunk that isn't a string.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { createStatusReader } from 'http-status-atlas/reading';
 *
 * const reader = createStatusReader();
 * reader.push('#Fields: date sc-status time-taken\n2026-03-02 50'); // => []
 * reader.push('3 404\n')[0]?.code; // => 503
 * reader.end(); // => []
 * ```
 * @category Reading
 */
export function createStatusReader(): StatusReader {
  const lines = new LineReader(LONGEST_VALUE);
  let rest = '';
  const reported = ({ readings, line }: LineReading): StreamedStatus[] => {
    const final = finalOf(readings);
    return readings.map((one) => Object.freeze({ ...stated(one, one === final), line }));
  };
  const push = (chunk: string): readonly StreamedStatus[] => {
    const found: StreamedStatus[] = [];
    if (typeof chunk !== 'string') return Object.freeze(found);
    const text = rest + chunk;
    let at = 0;
    for (let lineFeed = text.indexOf('\n'); lineFeed >= 0; lineFeed = text.indexOf('\n', at)) {
      for (const one of reported(lines.read(text.slice(at, lineFeed + 1)))) found.push(one);
      at = lineFeed + 1;
    }
    rest = text.slice(at);
    if (rest.length > LONGEST_LINE) {
      for (const one of reported(lines.read(rest))) found.push(one);
      rest = '';
    }
    return Object.freeze(found);
  };
  const end = (): readonly StreamedStatus[] => {
    const last = reported(lines.read(rest));
    rest = '';
    return Object.freeze([...last, ...reported(lines.end())]);
  };
  return Object.freeze({ push, end });
}
