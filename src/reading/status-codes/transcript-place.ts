import { readFieldLine } from '../exchanges/start-line.js';
import { readAccessLog, readLine } from './read-line.js';
import { certain, NONE, type Reading } from './reading.js';

/**
 * Matches the first line of a response, without a prefix, with curl's marker for received lines, or with wget's
 * indentation.
 */
const STATUS_LINE =
  /^(?:(?:\d\d:\d\d:\d\d\.\d{6} )?(<) | {2})?HTTP\/\d(?:\.\d)?\s{1,4}([1-5]\d\d)(?=\s*$| +[A-Za-z'][^|"]*$)/;
const STATUS_FIELD = /^(?:\[\s*[\d.]+\] recv \(stream_id=\d+\) )?(< )?:status:? +([1-5]\d\d)(?=\s*$)/;
const REQUEST_LINE = /^(> )?[A-Z]{3,10} \S+ HTTP\/[\d.]+\s*$/;
/** Matches a remark from curl. A remark contains no received or sent data. */
const REMARK = /^(?:\d\d:\d\d:\d\d\.\d{6} )?\* /;
const MARK = /^(?:\d\d:\d\d:\d\d\.\d{6} )?[<>](?: |$)/;
const TOOL_MESSAGE = /^(?:curl|wget|http): /;
/** The maximum length of a body. Any text beyond this limit isn't part of the transcript. */
const LONGEST_CONTENT = 1_048_576;

type Place = 'outside' | 'head' | 'blank' | 'content' | 'sent-head' | 'sent-content';

/** The statuses in a transcript line, or `undefined` if the line isn't part of one. */
export type PlacedReadings = readonly Reading[] | undefined;

/**
 * Follows a transcript line by line. Statuses in a body are ignored, unless a line looks like a status line and a
 * header section follows.
 */
export class TranscriptPlace {
  #place: Place = 'outside';
  /** Whether curl marks received and sent lines in this transcript. */
  #marked: boolean | undefined;
  #length = 0;
  #pending: readonly Reading[] | undefined;

  /** Reads a line that starts at position `start`. The positions in the result count from the start of the text. */
  read(line: string, start: number): PlacedReadings {
    const answer = STATUS_LINE.exec(line) ?? STATUS_FIELD.exec(line);
    if (this.#place === 'content' || this.#place === 'sent-content')
      return this.#readContent(line, start, answer);
    if (answer) {
      const marked = answer[1] !== undefined;
      // With `-i` and `-v`, curl prints the header section twice.
      if (this.#marked && !marked && this.#place !== 'outside') return NONE;
      this.#marked = marked;
      this.#place = 'head';
      return statusLine(answer, start);
    }
    const request = REQUEST_LINE.exec(line);
    if (request) {
      this.#marked = request[1] !== undefined;
      this.#place = 'sent-head';
      return NONE;
    }
    if (this.#place === 'outside') return undefined;
    if (this.#marked) return this.#readMarked(line, start);
    if (line.trim() === '') {
      if (this.#place === 'sent-head') this.#enter('sent-content');
      else this.#place = 'blank';
      return NONE;
    }
    if (this.#place !== 'blank' && (readFieldLine(line.trim()) || /^[ \t]/.test(line))) return NONE;
    if (this.#place === 'blank') {
      this.#enter('content');
      return this.#readContent(line, start, null);
    }
    this.#place = 'outside';
    return undefined;
  }

  #enter(place: Place): void {
    this.#place = place;
    this.#length = 0;
  }

  #readContent(line: string, start: number, answer: RegExpExecArray | null): PlacedReadings {
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending && readFieldLine(line.trim())) {
      this.#place = 'head';
      return pending;
    }
    if (answer) {
      // After a request body, this line is the start of the response. Inside a response body, the next line decides
      // whether this line starts another response.
      if (this.#place === 'content') {
        this.#pending = statusLine(answer, start);
        return NONE;
      }
      this.#place = 'head';
      return statusLine(answer, start);
    }
    if (TOOL_MESSAGE.test(line)) return shifted(readLine(line), start);
    return this.#leaveAtLog(line, start);
  }

  #readMarked(line: string, start: number): PlacedReadings {
    if (TOOL_MESSAGE.test(line) || REMARK.test(line)) return shifted(readLine(line), start);
    if (MARK.test(line)) {
      this.#length = 0;
      return NONE;
    }
    return this.#leaveAtLog(line, start);
  }

  /** Checks for a line from an access log. Such a line can't be in a body, so it ends the transcript. */
  #leaveAtLog(line: string, start: number): PlacedReadings {
    this.#length += line.length;
    const isMarkup = /^\s*[<{["]/.test(line);
    const logged = isMarkup ? undefined : readAccessLog(line);
    if (logged === undefined || logged.length === 0) {
      if (this.#length < LONGEST_CONTENT) return NONE;
      this.#place = 'outside';
      return undefined;
    }
    this.#place = 'outside';
    return shifted(logged, start);
  }
}

/** Shifts the positions of readings by a given number of characters. */
export const shifted = (readings: readonly Reading[], by: number): readonly Reading[] =>
  readings.map((one) => ({ ...one, start: one.start + by }));

const statusLine = ({ 0: line, 2: digits }: RegExpExecArray, start: number) =>
  certain(digits, start + line.length - 3, 0, 'status-line');
