import { z } from 'zod';
import { SEVERITIES } from '../check-rule.js';
import * as part from './parts.js';

const codes = z.array(part.code).min(1);
const severity = z.enum(SEVERITIES);

/**
 * The fact that a rule is based on: a header that the records require or forbid, or a value at a path in the records.
 */
const boundFact = z.union([
  z.strictObject({
    codes: codes.exactOptional(),
    field: z.string().regex(/^[A-Za-z][A-Za-z-]*$/),
    requirement: part.requirement,
  }),
  z.strictObject({ codes, path: part.line, value: z.unknown() }),
]);
export type BoundFact = z.infer<typeof boundFact>;

/** A rule in `src/data/check-rules.yaml`. */
export const checkRule = z.strictObject({
  rule: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
  severity,
  optIn: z.literal(true).exactOptional(),
  /** The requirement keyword in the sentence that the rule is based on. */
  keyword: part.line,
  source: part.source,
  summary: part.line,
  message: part.line,
  fix: part.line,
  facts: z.array(boundFact).min(1).exactOptional(),
  /** The reason why no record contains the fact. */
  unbound: part.line.exactOptional(),
  /** The reason why the severity doesn't match the requirement level. */
  differs: part.line.exactOptional(),
});
export type CheckRuleRecord = z.infer<typeof checkRule>;

/**
 * The content of `src/data/check-rules.yaml`: the rules, in the order they are reported, and the facts that
 * have no rule.
 */
export const checkRuleFile = z.strictObject({
  rules: z.array(checkRule),
  unchecked: z.array(
    z.union([
      z.strictObject({ codes, fields: z.array(part.line).min(1), reason: part.line }),
      z.strictObject({ codes, path: part.line, reason: part.line }),
    ]),
  ),
});
export type CheckRuleFile = z.infer<typeof checkRuleFile>;
