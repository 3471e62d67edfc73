import type { RuleId } from '../generated/check-rule-ids.js';
import type { Seen } from './seen.js';

/** The values of the placeholders in a rule's message. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * Checks whether a response breaks a rule. If so, the result is `true` or the values for the placeholders in the rule's
 * message.
 */
export type Check = (seen: Seen) => Values | boolean | undefined;

/** The checks for one group of rules, by rule ID. */
export type Checks<Id extends RuleId> = Readonly<Record<Id, Check>>;
