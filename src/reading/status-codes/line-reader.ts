import { DATA_REMARK, meterLength } from '../exchanges/curl-meter.js';
import { readFieldLine } from '../exchanges/start-line.js';
import { unpaint } from '../unpaint.js';
import { type Columns, readColumns, readRow } from './columns.js';
import { MAIL, MAIL_CODE } from './mail.js';
import { PrintedResponse } from './printed-response.js';
import { readLine } from './read-line.js';
import { NONE, type Reading } from './reading.js';
import { shifted, TranscriptPlace } from './transcript-place.js';

/** The readings in a line, and the text that contains them. */
export interface LineReading {
  /** The readings in order. Their positions count from the start of the entire text. */
  readonly readings: readonly Reading[];
  readonly line: string;
}

const NOTHING_READ: LineReading = { readings: NONE, line: '' };

/** A value that spans several lines, such as indented JSON. */
interface OpenValue {
  readonly start: number;
  text: string;
  depth: number;
  inText: boolean;
  /** Whether the value is the body of a response whose status is in the previous line. */
  readonly isContent: boolean;
}

/** Matches the end of a line that contains a status, if the response body follows that line. */
const ANNOUNCES_CONTENT = /(?::|\bresponse|\bbody)\s*$/i;

/**
 * Matches the first line that OkHttp logs for a message, such as `<-- 402 https://...`. The headers and the body
 * follow, and then `<-- END HTTP`.
 */
const OKHTTP_START = /(?:-->\s[A-Z]{3,8} https?:\/\/|<--\s[1-5]\d\d\s.*\(\d+ ?ms\))/;
const OKHTTP_END = /(?:-->|<--)\s(?:END\b|HTTP FAILED)/;

/** Reads lines in order and tracks whether they are inside a table, a response, or a value. */
export class LineReader {
  readonly #transcript = new TranscriptPlace();
  readonly #printed = new PrintedResponse();
  readonly #longestValue: number;
  #columns: Columns | undefined;
  #value: OpenValue | undefined;
  #announces = false;
  /** Whether the line belongs to an error that a mail server's reply caused. */
  #isMail = false;
  #okhttp: 'outside' | 'started' | 'within' = 'outside';
  #at = 0;

  /** @param longestValue - The maximum number of characters to keep of a value that spans several lines. */
  constructor(longestValue: number) {
    this.#longestValue = longestValue;
  }

  /** Reads a line, including its line feed. */
  read(printed: string): LineReading {
    const meter = meterLength(printed);
    const painted = printed.slice(meter);
    const start = this.#at + meter;
    this.#at += printed.length;
    if (this.#value) return this.#continueValue(painted);
    if ((meter > 0 && painted.trim() === '') || DATA_REMARK.test(painted)) return NOTHING_READ;
    const { text, placeOf } = unpaint(painted.replace(/\r?\n$/, ''));
    const placed = this.#transcript.read(text, start);
    if (placed) return { readings: placed, line: text };
    if (this.#isContent(text) || this.#printed.isContent(text)) return NOTHING_READ;
    const announced = this.#announces && /^\s*[{[<]/.test(text);
    this.#announces = false;
    if (/^\s*[{[]/.test(text)) {
      const value = { start, text: painted, depth: 0, inText: false, isContent: announced };
      countBrackets(text, value);
      if (value.depth > 0) {
        this.#value = value;
        return NOTHING_READ;
      }
    }
    if (MAIL.test(text)) this.#isMail = true;
    else if (/^\S/.test(text)) this.#isMail = false;
    if (announced || (this.#isMail && MAIL_CODE.test(text))) return NOTHING_READ;
    const readings = this.#readRow(text) ?? readLine(text);
    this.#announces = readings.length > 0 && ANNOUNCES_CONTENT.test(text);
    return {
      readings: readings.map((one) => ({ ...one, start: placeOf(one.start) + start })),
      line: text,
    };
  }

  /** Ends the input. If the last value is incomplete, the available part is read. */
  end(): LineReading {
    const value = this.#value;
    this.#value = undefined;
    return value && !value.isContent
      ? { readings: shifted(readLine(value.text), value.start), line: value.text }
      : NOTHING_READ;
  }

  #continueValue(line: string): LineReading {
    const value = this.#value as OpenValue;
    countBrackets(unpaint(line).text, value);
    value.text += line;
    return value.depth > 0 && value.text.length < this.#longestValue ? NOTHING_READ : this.end();
  }

  /**
   * Checks whether a line is inside a complete message in an OkHttp log. Such a message starts with its header section.
   */
  #isContent(text: string): boolean {
    if (OKHTTP_START.test(text)) {
      this.#okhttp = 'started';
      return false;
    }
    if (this.#okhttp === 'outside') return false;
    const isField = readFieldLine(
      text.replace(/^.{0,60}?(?:OkHttp\w*|okhttp3?\.OkHttpClient):\s/i, '').trim(),
    );
    if (this.#okhttp === 'started' && !isField) this.#okhttp = 'outside';
    else this.#okhttp = OKHTTP_END.test(text) ? 'outside' : 'within';
    return this.#okhttp === 'within';
  }

  #readRow(text: string): readonly Reading[] | undefined {
    // A table ends at the next command in a terminal.
    if (text.startsWith('$ ')) this.#columns = undefined;
    if (/^#fields/i.test(text)) {
      // Such a line replaces the columns, even if none of the new ones is a status.
      this.#columns = readColumns(text);
      return NONE;
    }
    const row = this.#columns && readRow(text, this.#columns);
    if (row) return row;
    if (!/status|code/i.test(text) || !/^(?:["A-Za-z_]|[|│]|\s+[A-Za-z_]+\s+\||.*_code\})/i.test(text))
      return undefined;
    const columns = readColumns(text);
    if (!columns) return undefined;
    this.#columns = columns;
    return NONE;
  }
}

function countBrackets(line: string, value: OpenValue): void {
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (value.inText) {
      if (unit === 92) at += 1;
      else if (unit === 34) value.inText = false;
    } else if (unit === 34) value.inText = true;
    else if (unit === 123 || unit === 91) value.depth += 1;
    else if (unit === 125 || unit === 93) value.depth -= 1;
  }
}
