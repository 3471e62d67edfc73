import { fallbackCode } from '../classes/fallback-code.js';
import { isCode } from '../classes/is-code.js';
import type { ReasonPhraseOf } from '../lookup/code-lookup-types.js';
import { reasonPhrase } from '../lookup/reason-phrase.js';
import { formatValue } from '../text/format-value.js';

/** The members that RFC 9457 defines, except `status`. */
interface StandardMembers {
  /** A URI reference that identifies the problem type. Default: `about:blank`. */
  readonly type?: string | undefined;
  /** A short summary of the problem type, which you can localize. Default: the reason phrase. */
  readonly title?: string | undefined;
  /** An explanation specific to this occurrence of the problem. Default: absent. */
  readonly detail?: string | undefined;
  /** A URI reference that identifies this occurrence of the problem. Default: absent. */
  readonly instance?: string | undefined;
}

/**
 * The members to add to a problem: `type`, `title`, `detail`, `instance`, and your own extensions.
 *
 * @category Problem details
 */
export interface ProblemMembers extends StandardMembers {
  readonly [extension: string]: unknown;
}

/**
 * The literal type of `Member` in `Members`, `Default` if `Members` certainly lacks the member, or `string` otherwise.
 */
type TextOf<Members, Member extends 'type' | 'title', Default> = Members extends {
  readonly [Name in Member]: infer Text extends string;
}
  ? Text
  : Member extends keyof Members
    ? Members[Member] extends undefined
      ? Default
      : string
    : Default;

/** A value with plain arrays. The type parameter infers arrays as readonly tuples, which most other types reject. */
type Plain<Value> = Value extends readonly (infer Item)[]
  ? Plain<Item>[]
  : Value extends (...args: never) => unknown
    ? Value
    : Value extends object
      ? { readonly [Name in keyof Value]: Plain<Value[Name]> }
      : Value;

/** The members of a problem that keep the types of the given members. */
type Others<Members> = {
  readonly [Name in keyof Members as Name extends 'type' | 'title' | 'status' ? never : Name]: Plain<
    Members[Name]
  >;
};

/**
 * A problem details object.
 *
 * @category Problem details
 */
export type Problem<Code extends number, Members> = {
  readonly type: TextOf<Members, 'type', 'about:blank'>;
  readonly title: TextOf<
    Members,
    'title',
    ReasonPhraseOf<Code> extends infer Phrase extends string ? Phrase : string
  >;
  readonly status: Code;
} & ([Members] extends [never] ? unknown : Others<Members>);

/**
 * Builds a problem details object (RFC 9457), to send as `application/problem+json`.
 *
 * The `status` member is the code. With the default type `about:blank`, the title is the reason phrase. If the code has
 * none, the title is the reason phrase of its class's x00 code. A custom title is kept because RFC 9457 allows
 * localized titles. Extensions are copied, a member named `__proto__` is treated like any other, and reserved members
 * of the wrong type are rejected.
 *
 * @param code - The status code of the response, an integer from 100 to 599.
 * @param members - `detail`, `instance`, `type`, `title`, and extensions. Default: none.
 * @returns A frozen object with the members in the order type, title, status, detail, instance, extensions.
 * @throws RangeError - If `code` isn't an integer from 100 to 599.
 * @throws TypeError - If a reserved member has the wrong type, or `status` is given but differs from `code`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3.1 | RFC 9457, section 3.1}
 *
 * @example
 * ```ts
 * import { problem } from 'http-status-atlas/problem';
 *
 * JSON.stringify(problem(404, { detail: 'No user 7', user: 7 }));
 * // => '{"type":"about:blank","title":"Not Found","status":404,"detail":"No user 7","user":7}'
 * problem(404, { title: 'Nicht gefunden' }).title; // => 'Nicht gefunden'
 * ```
 * @category Problem details
 */
export function problem<
  Code extends number,
  // The code is the status, so a `status` member is accepted only if it has the same value. Without `object`, an object
  // that has only extensions would be rejected.
  const Members extends object & StandardMembers & { readonly status?: Code | undefined } = Record<
    never,
    never
  >,
>(code: Code, members?: Members): Problem<Code, Members>;
export function problem(code: number, members: ProblemMembers = {}): object {
  if (!isCode(code)) {
    throw new RangeError(`Invalid status code ${formatValue(code)}: expected an integer from 100 to 599`);
  }
  if (typeof members !== 'object' || members === null || Array.isArray(members)) {
    throw new TypeError(`Invalid problem members ${formatValue(members)}: expected an object`);
  }
  const status: unknown = Object.hasOwn(members, 'status') ? members.status : undefined;
  if (status !== undefined && status !== code) {
    throw new TypeError(
      `Cannot set problem member "status" to ${formatValue(status)}: expected the code argument, ${code}`,
    );
  }
  const type = text(members, 'type');
  const title = text(members, 'title');
  const built: Record<string, unknown> = {};
  // The function uses defineProperty, because an assignment to a member named __proto__ would change the prototype
  // instead.
  const add = (name: string, value: unknown) =>
    value !== undefined && Object.defineProperty(built, name, { value, enumerable: true });
  add('type', type ?? 'about:blank');
  add('title', title ?? phraseOf(code));
  add('status', code);
  add('detail', text(members, 'detail'));
  add('instance', text(members, 'instance'));
  for (const name of Object.keys(members)) if (!Object.hasOwn(built, name)) add(name, members[name]);
  return Object.freeze(built);
}

/** Returns the reason phrase of the code, or of the code that it is treated as. */
const phraseOf = (code: number): string =>
  reasonPhrase(code) ?? reasonPhrase(fallbackCode(code) ?? 500) ?? '';

function text(members: ProblemMembers, name: 'type' | 'title' | 'detail' | 'instance'): string | undefined {
  const value: unknown = Object.hasOwn(members, name) ? members[name] : undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new TypeError(`Cannot set problem member "${name}" to ${formatValue(value)}: expected a string`);
}
