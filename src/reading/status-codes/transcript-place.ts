import { readFieldLine } from '../exchanges/start-line.js';
import { readAccessLog, readLine } from './read-line.js';
import { NONE, type Reading } from './reading.js';

/** The first line of a response, without a prefix, marked as received by curl, or indented by wget. */
const STATUS_LINE =
  /^(?:(?:\d\d:\d\d:\d\d\.\d{6} )?(<) | {2})?HTTP\/\d(?:\.\d)?\s{1,4}([1-5]\d\d)(?=\s*$| +[A-Za-z'][^|"]*$)/;
const STATUS_FIELD = /^(?:\[\s*[\d.]+\] recv \(stream_id=\d+\) )?(< )?:status:? +([1-5]\d\d)(?=\s*$)/;
const REQUEST_LINE = /^(> )?[A-Z]{3,10} \S+ HTTP\/[\d.]+\s*$/;
/** A line with a remark from curl; it contains no received or sent data. */
const REMARK = /^(?:\d\d:\d\d:\d\d\.\d{6} )?\* /;
const MARK = /^(?:\d\d:\d\d:\d\d\.\d{6} )?[<>](?: |$)/;
const TOOL_MESSAGE = /^(?:curl|wget|http): /;
/** The longest body; the rest is something else. */
const LONGEST_CONTENT = 1_048_576;

type Place = 'outside' | 'head' | 'blank' | 'content' | 'sent-head' | 'sent-content';

/** The statuses in a line of a transcript; `undefined` if the line isn't part of one. */
export type PlacedReadings = readonly Reading[] | undefined;

/**
 * Follows a transcript line by line. A body contains no statuses, unless something in it looks like a status line and a
 * header section follows.
 */
export class TranscriptPlace {
  #place: Place = 'outside';
  /** Whether curl marks received and sent lines. */
  #marked = false;
  #length = 0;
  #pending: readonly Reading[] | undefined;

  /** Reads a line that starts at `start` in the text; the readings have positions in the text. */
  read(line: string, start: number): PlacedReadings {
    const answer = STATUS_LINE.exec(line) ?? STATUS_FIELD.exec(line);
    if (this.#place === 'content' || this.#place === 'sent-content')
      return this.#readContent(line, start, answer);
    if (answer) {
      const marked = answer[1] !== undefined;
      // With `-i` and `-v`, curl shows the header section twice.
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
      // The response to the request whose content this was; inside a body, the next line decides.
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

  /** A line of an access log can't be in a body, so the transcript has ended. */
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
    this.#marked = false;
    return shifted(logged, start);
  }
}

/** The readings of a line, with positions in the text. */
export const shifted = (readings: readonly Reading[], by: number): readonly Reading[] =>
  readings.map((one) => ({ ...one, start: one.start + by }));

function statusLine(match: RegExpExecArray, start: number): readonly Reading[] {
  const code = Number(match[2]);
  return [{ code, start: start + match[0].length - 3, from: 'status-line', certainty: 'certain', rank: 0 }];
}
