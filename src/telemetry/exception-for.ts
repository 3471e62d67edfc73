import { classRange } from '../classes/class-range.js';
import type { ClassRange, CodeAsNumber } from '../model/status-class.js';

/**
 * What to answer for single codes or ranges in place of the rule: an exact code beats a range.
 *
 * @category Telemetry
 */
export type StatusExceptions<Answer> = Readonly<
  Partial<Record<number | ClassRange | Uppercase<ClassRange>, Answer | undefined>>
>;

/** The exception for a code that passes, of the caller's own properties only. */
export function exceptionFor<Answer>(
  code: CodeAsNumber,
  except: StatusExceptions<Answer> | null | undefined,
  passes: (answer: unknown) => boolean,
): Answer | undefined {
  const range = classRange(code);
  if (range === undefined || typeof except !== 'object' || except === null) return undefined;
  const keys = [`${code}`, range, range.toUpperCase()];
  const key = keys.find((one) => Object.hasOwn(except, one) && passes(except[one as ClassRange]));
  return key === undefined ? undefined : except[key as ClassRange];
}
