import { checkRules, type Severity } from '../check.js';
import { LEVELS } from './arguments.js';
import type { Outcome } from './outcome.js';

/**
 * Lists the rules of `check` that have at least the given severity. Each line shows a rule's severity, ID, summary, and
 * sections.
 */
export function ruleList(level: Severity | undefined, json: boolean): Outcome {
  const last = LEVELS.indexOf(level ?? 'advice');
  const rules = checkRules.filter(({ severity }) => LEVELS.indexOf(severity) <= last);
  if (json) return { exitCode: 0, output: JSON.stringify(rules, null, 2) };
  const longest = Math.max(...rules.map(({ rule }) => rule.length));
  const lines = rules.map(({ rule, severity, optIn, source, summary }) => {
    const marked = `${severity}${optIn ? ' (opt-in)' : ''}`;
    return `${marked.padEnd('violation (opt-in)'.length)}  ${rule.padEnd(longest)}  ${summary} (${source})`;
  });
  return { exitCode: 0, output: lines.join('\n') };
}
