import type { RuleId } from '../generated/check-rule-ids.js';
import type { Seen } from './seen.js';

/** Values for the placeholders of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Whether a response breaks a rule; the values to show if it does and the message shows some. */
export type Check = (seen: Seen) => Values | boolean | undefined;

/** The rules of a subject. */
export type Checks<Id extends RuleId> = Readonly<Record<Id, Check>>;
