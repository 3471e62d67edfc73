import { classRange } from '../classes/class-range.js';
import { isCode } from '../classes/is-code.js';
import type { CodeAsNumber, InRange, IsWide } from '../model/status-class.js';
import type { HasStatus, RangeDigit } from './pattern-types.js';

type StatusOf<Subject> = Subject extends number | null | undefined
  ? Subject
  : Subject extends { readonly status: infer Status extends number }
    ? Status
    : never;

/** The status code that an object key represents. The key is a number or a numeric string. */
type ExactCode<Key> = Key extends number ? Key : Key extends `${infer Code extends number}` ? Code : never;

/** The type `Subject` with its status narrowed to `Status`. */
type Cut<Subject, Status> = [Status] extends [never]
  ? never
  : Subject extends number
    ? Status
    : Subject extends { readonly status: Status }
      ? Subject
      : Subject & { readonly status: Status };

type TakeExact<Subject, Code> = Subject extends number | HasStatus
  ? true extends IsWide<StatusOf<Subject>>
    ? Subject extends number
      ? Code
      : Subject & { readonly status: Code }
    : Cut<Subject, Extract<StatusOf<Subject>, Code>>
  : never;

type TakeRange<Subject, First extends number, Handled> = Subject extends number | HasStatus
  ? true extends IsWide<StatusOf<Subject>>
    ? Subject
    : Cut<Subject, Exclude<InRange<StatusOf<Subject>, First>, Handled>>
  : never;

type TakeRest<Subject, First extends number, Handled> = Subject extends unknown
  ? true extends IsWide<StatusOf<Subject>>
    ? Subject
    : Cut<Subject, Exclude<StatusOf<Subject>, Handled | InRange<StatusOf<Subject>, First>>>
  : never;

/** The statuses that no key handles. They become required keys, so compiler errors list them. */
type Unhandled<Subject, Keys> = 'default' extends Keys
  ? never
  : true extends IsWide<StatusOf<Subject>>
    ? 'default'
    : Extract<
        Exclude<StatusOf<Subject>, ExactCode<Keys> | InRange<StatusOf<Subject>, RangeDigit<Keys>>>,
        number
      >;

/** Any result. The literals in this union keep a handler's literal result from widening. */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler that returns nothing has the result void
type Kept = {} | null | undefined | void | '' | 0 | 0n | false;

/** Rejects a second handler for the same range, such as `4XX` in addition to `4xx`. */
type TwiceOr<Key extends string, Keys, Handler> =
  Lowercase<Key> extends Keys ? `the range ${Lowercase<Key>} is already handled` : Handler;

type Case<Subject, Key extends PropertyKey, Keys> = Key extends 'default'
  ? (subject: TakeRest<Subject, RangeDigit<Keys>, ExactCode<Keys>>) => Kept
  : Key extends `${number}XX`
    ? TwiceOr<Key, Keys, (subject: TakeRange<Subject, RangeDigit<Key>, ExactCode<Keys>>) => Kept>
    : [RangeDigit<Key>] extends [never]
      ? [ExactCode<Key>] extends [never]
        ? `not a status code, a range such as '4xx', or 'default'`
        : true extends IsWide<ExactCode<Key>>
          ? 'a computed key must be a single known status code'
          : [TakeExact<Subject, ExactCode<Key>>] extends [never]
            ? `no response has status ${ExactCode<Key>}`
            : (subject: TakeExact<Subject, ExactCode<Key>>) => Kept
      : (subject: TakeRange<Subject, RangeDigit<Key>, ExactCode<Keys>>) => Kept;

/**
 * The cases of a match, with one handler for each key. Keys are required for otherwise unhandled statuses.
 *
 * @category Matching
 */
export type StatusCases<Subject, Keys extends PropertyKey> = {
  readonly [Key in Keys | Unhandled<Subject, Keys>]: Case<Subject, Key, Keys>;
};

/**
 * Calls the handler that matches a status code and returns the handler's result. Missing cases are compile-time errors.
 *
 * Keys are codes, class ranges such as `'4xx'` or `'4XX'`, and `default`. An exact code takes precedence over its
 * range, and a range takes precedence over `default`. Each handler receives the subject, narrowed to the statuses that
 * it handles. A plain `number` or `Response` requires `default`. If a new version adds a code to `StatusCode`, an
 * exhaustive match without `default` might stop compiling.
 *
 * @param subject - A code, or an object with `status`.
 * @param cases - A handler for each status that the subject can have.
 * @returns The handler's result, or `undefined` if no case handles the status, which can happen only if the subject
 * doesn't match its type.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { matchStatus } from 'http-status-atlas';
 *
 * const say = (code: number) =>
 *   matchStatus(code, {
 *     404: () => 'no such page',
 *     '4xx': (other) => `client error ${other}`,
 *     default: () => 'something else',
 *   });
 *
 * say(404); // => 'no such page'
 * say(422); // => 'client error 422'
 * say(200); // => 'something else'
 * ```
 * @category Matching
 */
export function matchStatus<Subject extends CodeAsNumber | HasStatus, Keys extends PropertyKey, Handlers>(
  subject: Subject,
  cases: Handlers & StatusCases<Subject, Keys>,
): Handlers[keyof Handlers] extends (...args: never) => infer Result ? Result : never;
export function matchStatus(
  subject: CodeAsNumber | HasStatus,
  cases: Readonly<Record<PropertyKey, (subject: unknown) => unknown>>,
): unknown {
  const status: unknown = typeof subject === 'object' && subject !== null ? subject.status : subject;
  const range = classRange(isCode(status) ? status : undefined);
  const keys = range === undefined ? ['default'] : [`${status}`, range, range.toUpperCase(), 'default'];
  for (const key of keys) {
    const handler = Object.hasOwn(Object(cases), key) ? cases[key] : undefined;
    if (typeof handler === 'function') return handler(subject);
  }
  return undefined;
}
