import { cutText } from '../cut-text.js';
import { messageReadings } from './messages.js';
import { elements, namedValues } from './named-values.js';
import {
  AZURE_STORAGE,
  bars,
  CLOUDFRONT,
  elasticLoadBalancer,
  HAPROXY,
  iis,
  otherLog,
  SQUID,
  varnishlog,
} from './proxy-logs.js';
import type { Reading, Recognizer } from './reading.js';
import { codeOf, NONE, statusIn } from './reading.js';
import { namedOnly } from './reasons.js';
import {
  ASPNET,
  counted,
  HAPI,
  JMETER,
  K6,
  MARKED_STATUS,
  PRINTED,
  plainRequest,
  quotedRequest,
  REJECTED,
  SENT,
  STATUS_BETWEEN,
  STATUS_FIRST,
} from './request-logs.js';

/** The log formats, from the most specific to the least specific. The first format that recognizes a line is used. */
const ACCESS_LOGS: readonly (RegExp | Recognizer)[] = [
  elasticLoadBalancer,
  otherLog,
  HAPROXY,
  SQUID,
  CLOUDFRONT,
  AZURE_STORAGE,
  varnishlog,
  iis,
  ASPNET,
  bars,
  quotedRequest,
  STATUS_FIRST,
  MARKED_STATUS,
  STATUS_BETWEEN,
  PRINTED,
  K6,
  JMETER,
  plainRequest,
  counted,
  HAPI,
  SENT,
  REJECTED,
];

const HAS_DIGITS = /\d{3}|[(:]|HTTPStatus/;
/** The maximum nesting depth of quoted strings. Deeper strings aren't parsed. */
const DEEPEST = 3;

/** Returns the readings in a line if any access log format recognizes the line. */
export function readAccessLog(line: string): readonly Reading[] | undefined {
  for (const format of ACCESS_LOGS) {
    const readings = format instanceof RegExp ? statusIn(format, line) : format(line);
    if (readings) return inOrder(readings);
  }
  return undefined;
}

/** Returns the readings in a line, or in a value that spans several lines, in the order in which they appear. */
export function readLine(line: string, depth = 0): readonly Reading[] {
  if (!HAS_DIGITS.test(line)) return NONE;
  const isObject = /^\s*[{[]\s*(?:["'{[\w:]|$)/.test(line);
  const logged = isObject && line.trimStart().startsWith('{') ? statusIn(PRINTED, line) : readAccessLog(line);
  if (logged) return logged;
  const byName = namedOnly(line);
  if (byName) return byName;
  const { readings, texts } = namedValues(line);
  if (readings && (readings.length > 0 || isObject)) return inOrder(readings);
  const xml = elements(line);
  if (xml) return xml;
  for (const { key, value, start } of depth < DEEPEST ? texts : []) {
    const { text, placeOf } = unescaped(value);
    const inner = failureAtStart(key, text) ?? readLine(text, depth + 1);
    if (inner.length > 0) return inner.map((one) => ({ ...one, start: placeOf(one.start) + start }));
  }
  return texts.length > 0 && /^\s*\{\s*"/.test(line) ? NONE : inOrder(messageReadings(line));
}

/**
 * Reads a code at the start of an error message, with the reason after it: `error="400 - Rejected by Elasticsearch"`.
 */
function failureAtStart(key: string, value: string): readonly Reading[] | undefined {
  const digits = /^([45]\d\d)\s?[-–:]\s?(?=[A-Za-z])/.exec(value)?.[1];
  const code = /err|exception|cause|reason|fail/i.test(key) ? codeOf(digits) : undefined;
  return code === undefined ? undefined : [{ code, start: 0, from: 'message', certainty: 'likely', rank: 0 }];
}

const inOrder = (readings: readonly Reading[]) => [...readings].sort((a, b) => a.start - b.start);

/** Unescapes quoted text. An escaped line feed becomes a space so that the text remains one line. */
const unescaped = (text: string) =>
  cutText(text, /\\./g, (found) => (/[nrt]/.test(found) ? ' ' : found.slice(1)));
