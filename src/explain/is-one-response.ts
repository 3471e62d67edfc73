import { readStatusCodes, type StatedStatus } from '../reading.js';
import { timeOf } from './log-time.js';

/** Matches the line that introduces an error's cause, which repeats the status of the error. */
const CAUSE = /^\s*(?:Caused by\b|\[cause\]|Suppressed\b)/;

/**
 * Checks whether a text is about a single response, such as an error message with its stack trace, a printed error
 * object, or the output of a download tool.
 *
 * Such a text can mention its status several times, but each time in a different way. In a log, the same wording or name
 * recurs, or the lines have their own times.
 */
export function isOneResponse(text: string): boolean {
  if (!text.trim().includes('\n')) return true;
  const statuses = readStatusCodes(text).filter(({ certainty }) => certainty !== 'hint');
  if (statuses.length < 2) return true;
  if (
    statuses.some(
      ({ code, from }) => code !== statuses[0]?.code || from === 'access-log' || from === 'column',
    )
  )
    return false;
  if (isLoggedError(text)) return true;
  const lines = statuses.map((status) => lineBefore(text, status)).filter((line) => !CAUSE.test(line));
  const timed = lines.filter((line) => timeOf(line) !== undefined);
  return timed.length < 2 && new Set(lines.map(wordingOf)).size === lines.length;
}

/** Matches the first line of a printed error, such as `org.example.NotFound: 404`. */
const TITLE = /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*(?:: |$)/;
/** Matches the lines that Python prints before a stack trace. */
const BEFORE_TRACE = /^(?:Traceback |During handling of the above |The above exception was )/;
const JAVA_FRAME = /^\s+at /;
const FRAME = /^\s+(?:at |File ")/;

/**
 * Checks whether a text is a single line of a log with the error that the line reports. The line often quotes the
 * error's message, so the status appears in both.
 */
function isLoggedError(text: string): boolean {
  const [head = '', ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (TITLE.test(head) || !rest.some((line) => FRAME.test(line))) return false;
  let titles = 0;
  let traces = 0;
  let hasJavaFrame = false;
  for (const line of rest) {
    if (timeOf(line) !== undefined) return false;
    if (JAVA_FRAME.test(line)) hasJavaFrame = true;
    if (/^\s/.test(line) || CAUSE.test(line)) continue;
    if (BEFORE_TRACE.test(line)) {
      if (line.startsWith('Traceback')) traces += 1;
    } else if (TITLE.test(line) && !hasJavaFrame) titles += 1;
    else return false;
  }
  return titles <= Math.max(1, traces);
}

/** Returns the part of a line that precedes its status. */
const lineBefore = (text: string, { start }: StatedStatus) =>
  text.slice(text.lastIndexOf('\n', start - 1) + 1, start);

/** Matches a name before its value. */
const NAME = /[\w$.-]+["']?\s*(?:=>|[:=])\s*["']?$/;
const TWO_WORDS = /(?:[\p{L}_]+[^\p{L}_]*){0,2}$/u;

/** Returns the indentation and the name before a status. If there is no name, the last two words are used instead. */
function wordingOf(line: string): string {
  const end = line.slice(-100).toLowerCase();
  return `${/^\s*/.exec(line)?.[0].length} ${(NAME.exec(end) ?? TWO_WORDS.exec(end))?.[0]}`;
}
