import { classify } from '../classes/classify.js';
import type { StatusClass } from '../model/status-class.js';

/** A parsed key from a responses object. */
export interface StatusKey {
  /** The status: `404`, `4xx`, or `default`. */
  readonly key: string;
  /** The status code. Absent for ranges and `default`. */
  readonly code?: number;
  readonly class?: StatusClass;
  /** The sort position. Codes are sorted by number, a range follows the codes of its class, and `default` is last. */
  readonly rank: number;
}

const known = new Map<string, StatusKey>();
const DEFAULT: StatusKey = { key: 'default', rank: 1000 };

/** Parses a code from 100 to 599, a class range with `x` or `X`, or `default`. */
export function readStatusKey(value: unknown): StatusKey | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value);
  if (text === 'default') return DEFAULT;
  if (!/^[1-5](?:\d\d|xx|XX)$/.test(text)) return undefined;
  const before = known.get(text);
  if (before !== undefined) return before;
  const first = Number(text[0]) * 100;
  const classOf = classify(first) as StatusClass;
  const read: StatusKey = /x/i.test(text)
    ? { key: text.toLowerCase(), class: classOf, rank: first + 99.5 }
    : { key: text, code: Number(text), class: classOf, rank: Number(text) };
  known.set(text, read);
  return read;
}
