import { OPERATIONS, type Operation, type OutcomeByOperation } from '../generated/operations.js';
import type { Recommendation } from '../model/guide.js';
import { deepFreeze } from '../text/deep-freeze.js';

/**
 * The outcomes that the guide knows for an operation.
 *
 * @category Guide
 */
export type OutcomeOf<Name extends Operation> = OutcomeByOperation[Name];

let operations: Readonly<Record<string, readonly Recommendation[]>> | undefined;

function recommendations(operation: unknown): readonly Recommendation[] {
  operations ??= deepFreeze(JSON.parse(OPERATIONS) as Record<string, Recommendation[]>);
  return typeof operation === 'string' && Object.hasOwn(operations, operation)
    ? (operations[operation] ?? NONE)
    : NONE;
}

const NONE: readonly Recommendation[] = [];

/**
 * Names the operations that the guide has recommendations for.
 *
 * @returns A new array of their names.
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
  recommendations('');
  return Object.freeze(Object.keys(operations ?? {}) as Operation[]);
}

/**
 * Recommends status codes for an API operation.
 *
 * The code to choose first stands first; each tells when to use it, which fields to send, and common mistakes.
 *
 * @param operation - The operation, for example `'create'`.
 * @param outcome - What came of it, for example `'conflict'`. Default: every outcome.
 * @returns A frozen array; empty for an unknown operation or outcome.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { recommend } from 'http-status-atlas/guide';
 *
 * recommend('create')[0]?.code; // => 201
 * recommend('create', 'conflict').map(({ code }) => code); // => [409]
 * ```
 * @category Guide
 */
export function recommend<Name extends Operation>(
  operation: Name,
  outcome?: OutcomeOf<Name>,
): readonly Recommendation[];
export function recommend(operation: string, outcome?: string): readonly Recommendation[] {
  const all = recommendations(operation);
  return Object.freeze(outcome === undefined ? [...all] : all.filter((one) => one.outcome === outcome));
}
