import type { FieldValues } from '../reading/header-fields.js';
import type { Condition } from './fingerprint.js';
import { literalOf } from './literal-of.js';

/** The facts that fingerprints are matched against. */
export interface Subject {
  readonly status: number;
  readonly fields: FieldValues;
  /** The start of the body, unchanged, or an empty string. */
  readonly text: string;
  /** The same in lowercase. */
  readonly lower: string;
  /** Whether the body is JSON, by its first character. */
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

/** Only this much of a header value is checked; no pattern needs more. */
const LONGEST_VALUE = 2048;

/** The values of a header as one string; those of Set-Cookie, which can contain commas, on separate lines. */
export function fieldValue(fields: FieldValues, name: string): string | undefined {
  const values = fields.get(name);
  if (values === undefined) return undefined;
  const joined = values.length === 1 ? values[0] : values.join(name === 'set-cookie' ? '\n' : ', ');
  return (joined ?? '').slice(0, LONGEST_VALUE);
}

/** The text that meets a condition, or `undefined` if none does. */
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
    // The value of a cookie is private; its name is the evidence.
    return found === undefined || field === 'set-cookie' ? found?.trim() : value;
  }
  if (subject.json !== (kind === 'json')) return undefined;
  const { pattern, literal } = compile(source);
  return subject.lower.includes(literal) ? pattern.exec(subject.text)?.[0] : undefined;
}
