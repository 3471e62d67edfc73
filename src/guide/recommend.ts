import {
  OPERATION_BY_ALIAS,
  type Operation,
  type OutcomeByOperation,
  operations as operationsText,
} from '../generated/operations.js';
import type { Recommendation } from '../model/guide.js';
import { deepFreeze } from '../text/deep-freeze.js';
import { openText } from '../text/shipped-text.js';

/**
 * An alternative name for an operation, for example `'batch'` for `'bulk'`.
 *
 * @category Guide
 */
export type OperationAlias = keyof typeof OPERATION_BY_ALIAS;

/**
 * The outcomes that the guide lists for an operation.
 *
 * @category Guide
 */
export type OutcomeOf<Name extends Operation | OperationAlias> = OutcomeByOperation[Name extends Operation
  ? Name
  : (typeof OPERATION_BY_ALIAS)[Name & OperationAlias]];

let operations: ReadonlyMap<Operation, () => readonly Recommendation[]> | undefined;

/** Returns the operations, each with a function that parses its recommendations on first use. */
function openOperations(): ReadonlyMap<Operation, () => readonly Recommendation[]> {
  if (operations !== undefined) return operations;
  const { lines, expand } = openText(operationsText());
  operations = new Map(
    lines.map((line) => {
      const space = line.indexOf(' ');
      let recommendations: readonly Recommendation[] | undefined;
      const read = () => {
        recommendations ??= deepFreeze(JSON.parse(expand(line.slice(space + 1))) as Recommendation[]);
        return recommendations;
      };
      return [line.slice(0, space) as Operation, read];
    }),
  );
  return operations;
}

/**
 * Removes separators and converts the name to lowercase so that `sign-in`, `Sign in`, and `signIn` are the same name.
 */
const squash = (name: string) => name.replace(/[\s_-]/g, '').toLowerCase();

/** The maximum length of a name. Longer input is rejected to limit the processing time. */
const LONGEST_NAME = 100;

function recommendations(operation: unknown): readonly Recommendation[] {
  if (typeof operation !== 'string' || operation.length > LONGEST_NAME) return [];
  const asked = squash(operation);
  const isAsked = (name: string) => squash(name) === asked;
  const alias = Object.keys(OPERATION_BY_ALIAS).find(isAsked) as OperationAlias | undefined;
  const all = openOperations();
  const name = [...all.keys()].find(isAsked) ?? (alias && OPERATION_BY_ALIAS[alias]);
  return (name && all.get(name)?.()) ?? [];
}

/**
 * Lists the operations for which the guide has recommendations.
 *
 * @returns A frozen array of operation names.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9 | RFC 9110, section 9}
 *
 * @example
 * ```ts
 * import { listOperations } from 'http-status-atlas/guide';
 *
 * listOperations().includes('create'); // => true
 * ```
 * @category Guide
 */
export function listOperations(): readonly Operation[] {
  return Object.freeze([...openOperations().keys()]);
}

/**
 * Recommends status codes for an API operation.
 *
 * The preferred code comes first. Each recommendation includes when to use the code, which headers to send, and common
 * mistakes.
 *
 * @param operation - The operation, for example `'create'`, or one of its aliases, in any letter case.
 * @param outcome - The outcome, for example `'conflict'`. Default: every outcome.
 * @returns A frozen array, or an empty array for an unknown operation or outcome.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { recommend } from 'http-status-atlas/guide';
 *
 * recommend('create')[0]?.code; // => 201
 * recommend('batch')[0]?.code === recommend('bulk')[0]?.code; // => true
 * recommend('create', 'conflict').map(({ code }) => code); // => [409]
 * ```
 * @category Guide
 */
export function recommend<Name extends Operation | OperationAlias>(
  operation: Name,
  outcome?: OutcomeOf<Name>,
): readonly Recommendation[];
export function recommend(operation: string, outcome?: string): readonly Recommendation[] {
  const all = recommendations(operation);
  return Object.freeze(outcome === undefined ? [...all] : all.filter((one) => one.outcome === outcome));
}
