import { classRange } from '../classes/class-range.js';
import type { ClassRange, CodeAsNumber } from '../model/status-class.js';

/**
 * The results for specific codes or ranges, used instead of the usual rule. An exact code takes precedence over a
 * range.
 *
 * @category Telemetry
 */
export type StatusExceptions<Answer> = Readonly<
  Partial<Record<number | ClassRange | Uppercase<ClassRange>, Answer | undefined>>
>;

/** Returns the exception for a code, if the exception is valid. Only own properties are read. */
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
