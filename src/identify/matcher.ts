import type { FieldValues } from '../reading/header-fields.js';
import type { Condition } from './fingerprint.js';
import { literalOf } from './literal-of.js';

/** The facts about a response that fingerprints are compared with. */
export interface Subject {
  readonly status: number;
  readonly fields: FieldValues;
  /** The start of the body, or an empty string. */
  readonly text: string;
  /** The start of the body in lowercase. */
  readonly lower: string;
  /** Whether the body is JSON, judging by its first character. */
  readonly json: boolean;
}

interface Compiled {
  readonly pattern: RegExp;
  readonly literal: string;
}

const compiled = /* @__PURE__ */ new Map<string, Compiled>();

function compile(source: string): Compiled {
  let found = compiled.get(source);
  if (found === undefined) {
    found = { pattern: new RegExp(source, 'i'), literal: source[0] === '^' ? '' : literalOf(source) };
    compiled.set(source, found);
  }
  return found;
}

/** The maximum length of a header value to check. No pattern needs a longer value. */
const LONGEST_VALUE = 2048;

/**
 * Joins the values of a header into one string. Values of Set-Cookie are on separate lines because they can contain
 * commas.
 */
export function fieldValue(fields: FieldValues, name: string): string | undefined {
  const values = fields.get(name);
  if (values === undefined) return undefined;
  const joined = values.length === 1 ? values[0] : values.join(name === 'set-cookie' ? '\n' : ', ');
  return (joined ?? '').slice(0, LONGEST_VALUE);
}

/** Returns the text that satisfies a condition, or `undefined` if the response doesn't satisfy it. */
export function match(condition: Condition, subject: Subject): string | undefined {
  const { kind, field, source, codes } = condition;
  if (kind === 'status') return codes.includes(subject.status) ? String(subject.status) : undefined;
  if (kind === 'absent') return subject.fields.has(field) ? undefined : '';
  if (kind === 'field') {
    if (field.endsWith('*')) {
      const prefix = field.slice(0, -1);
      for (const name of subject.fields.keys()) if (name.startsWith(prefix)) return name;
      return undefined;
    }
    const value = fieldValue(subject.fields, field);
    if (value === undefined || source === '') return value;
    const found = compile(source).pattern.exec(value)?.[0];
    // A cookie's value is private, so only its name is used as evidence.
    return found === undefined || field === 'set-cookie' ? found?.trim() : value;
  }
  if (subject.json !== (kind === 'json')) return undefined;
  const { pattern, literal } = compile(source);
  return subject.lower.includes(literal) ? pattern.exec(subject.text)?.[0] : undefined;
}
