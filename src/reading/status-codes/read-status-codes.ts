import { LineReader, type LineReading } from './line-reader.js';
import type { Reading, StatedStatus } from './reading.js';

const NOT_ANY: readonly StatedStatus[] = /* @__PURE__ */ Object.freeze([]);
/** The maximum length of a value that spans several lines. Even a large HAR file fits. */
const LONGEST_VALUE = 67_108_864;

/**
 * Matches a test tool's line about a compared number. The number is a status if the rest of the text is about HTTP or
 * expects success.
 */
const COMPARED = /^[\s+|^]*(?:Received|Actual)(?: value)?(?::| is)\s+<?\d{3}>?\s*$/i;
const ABOUT_HTTP =
  /http|status|response|request|\b(?:GET|POST|PUT|DELETE|PATCH)\b|^\s*(?:-\s*)?Expected:\s+(?:20[0-6]|30[1-478])\s*$/im;

/** Matches an expectation about a status in source code: `expect(response.status()).toBe(200)`. */
const STATUS_EXPECTED = /\bexpect\(.{0,200}\bstatus(?:Code)?\b.{0,20}\)\.(?:not\.)?to/i;

/**
 * Finds the status codes in text such as log lines, header sections, JSON, error messages, or sentences.
 *
 * The function recognizes a status code by its context: a status line, its position in a known log format, or the name
 * or words next to it. Byte counts, ports, durations, paths, versions, and the codes of other protocols are ignored.
 * The function finds codes from 100 to 599, including unregistered ones, and runs in linear time.
 *
 * @param text - The text. For a non-string value, the result is an empty array.
 * @returns A frozen array in the order of the text. At most one item has `final` set. If the text contains no status
 * codes, the array is empty.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110.html#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { readStatusCodes } from 'http-status-atlas';
 *
 * readStatusCodes('status=502 bytes=404').map(({ code }) => code); // => [502]
 * readStatusCodes('192.0.2.1 - - [02/Mar/2026:08:14:02 +0000] "GET /500 HTTP/1.1" 200 404')[0]?.code; // => 200
 * readStatusCodes('listening on port 404'); // => []
 * ```
 * @category Reading
 */
export function readStatusCodes(text: string): readonly StatedStatus[] {
  if (typeof text !== 'string') return NOT_ANY;
  const reader = new LineReader(LONGEST_VALUE);
  const groups: LineReading[] = [];
  let compared: 'likely' | 'as read' | 'none' | undefined;
  const keep = ({ readings, line }: LineReading) => {
    if (readings.length === 0) return;
    if (!COMPARED.test(line)) {
      groups.push({ readings, line });
      return;
    }
    compared ??= STATUS_EXPECTED.test(text) ? 'likely' : ABOUT_HTTP.test(text) ? 'as read' : 'none';
    if (compared === 'likely')
      groups.push({ readings: readings.map((one) => ({ ...one, certainty: 'likely' })), line });
    else if (compared === 'as read') groups.push({ readings, line });
  };
  for (let at = 0; at < text.length; ) {
    const lineFeed = text.indexOf('\n', at);
    const next = lineFeed < 0 ? text.length : lineFeed + 1;
    keep(reader.read(text.slice(at, next)));
    at = next;
  }
  keep(reader.end());
  return settled(groups);
}

/** Matches the line of a stack trace that names the cause of an exception, and the line of an exception. */
const CAUSE = /^\s*(?:Caused by|Suppressed): /;
const EXCEPTION = /(?:Exception|Error)\b/;

/** Selects the readings to report and marks the final one. */
function settled(groups: readonly LineReading[]): readonly StatedStatus[] {
  const all = groups.flatMap(({ readings }) => readings);
  // If any reading is better than a hint, hints aren't reported.
  const isKnown = all.some(({ certainty }) => certainty !== 'hint');
  const isKept = ({ certainty }: Reading) => !isKnown || certainty !== 'hint';
  const kept = all.filter(isKept);
  const withKept = groups.filter(({ readings }) => readings.some((one) => isKept(one)));
  const trace = withKept.filter(({ line }) => !CAUSE.test(line)).at(-1);
  // The client received the status of the exception, not that of its cause.
  const last = trace && EXCEPTION.test(trace.line) ? trace : withKept.at(-1);
  const final = last && finalOf(last.readings.filter((one) => isKept(one)));
  return Object.freeze(kept.map((one) => stated(one, one === final)));
}

/** Converts a reading to the form that callers receive. */
export const stated = ({ code, start, length = 3, from, certainty }: Reading, final: boolean): StatedStatus =>
  Object.freeze({ code, start, end: start + length, from, certainty, final });

/** Finds the last status that the client received. */
export function finalOf(readings: readonly Reading[]): Reading | undefined {
  let final: Reading | undefined;
  for (const one of readings) if (final === undefined || one.rank <= final.rank) final = one;
  return final;
}
