import type { FieldValues } from '../reading/header-fields.js';
import type { Compiled, Condition } from './fingerprint.js';
import { isQuoted } from './is-quoted.js';
import { literalsOf, startOf } from './literal-of.js';

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

/**
 * Returns the compiled pattern of a condition. Most patterns never match, so the expression is compiled on first use.
 */
function compile(condition: Condition): Compiled {
  const { source } = condition;
  condition.compiled ??= { start: startOf(source), literals: source[0] === '^' ? [] : literalsOf(source) };
  return condition.compiled;
}

const find = (condition: Condition, text: string): RegExpExecArray | null => {
  const compiled = compile(condition);
  compiled.pattern ??= new RegExp(condition.source, 'i');
  return compiled.pattern.exec(text);
};

/**
 * Checks whether a value starts with the expected character. Many fingerprints have a condition about Server, and this
 * check is much faster than trying their patterns.
 */
function mayStart(condition: Condition, value: string): boolean {
  const { start } = compile(condition);
  // With this bit, uppercase and lowercase letters are equal.
  return start === '' || (start.charCodeAt(0) | 32) === (value.charCodeAt(0) | 32);
}

/** Checks whether the body contains the strings that a condition about the body requires. */
export function mayMatch(condition: Condition, { lower }: Subject): boolean {
  const { start, literals } = compile(condition);
  if (start !== '') return lower.startsWith(start);
  for (const literal of literals) if (lower.includes(literal)) return true;
  return literals.length === 0;
}

/** The maximum length of a header value to check. No pattern needs a longer value. */
const LONGEST_VALUE = 2048;

/**
 * Joins a header's values into one string. Set-Cookie values are on separate lines because they can contain commas.
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
    if (!mayStart(condition, value)) return undefined;
    const found = find(condition, value)?.[0];
    // A cookie's value is private, so only its name is used as evidence.
    return found === undefined || field === 'set-cookie' ? found?.trim() : value;
  }
  if (subject.json !== (kind === 'json')) return undefined;
  const found = mayMatch(condition, subject) ? find(condition, subject.text) : null;
  if (found === null || (kind === 'text' && isQuoted(subject.lower, found.index))) return undefined;
  return found[0];
}
