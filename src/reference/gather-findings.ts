import { fillTemplate } from '../text/fill-template.js';
import { sourceUrl } from '../text/section-url.js';
import { documentRules } from './document-rules.js';
import type { Fault } from './find-faults.js';
import type { ReadDocument } from './read-document.js';
import type { ReferenceFinding, ReferenceOperation, ReferenceRuleId } from './reference-types.js';
import { readStatusKey } from './status-key.js';

const RULES = Object.keys(documentRules);

/** Combines findings that are the same for several operations. */
export function gatherFindings({ responses, gaps, refusals }: ReadDocument): readonly ReferenceFinding[] {
  const found = new Map<string, { key: string; fault: Fault; operations: ReferenceOperation[] }>();
  const add = (key: string, fault: Fault, operation: ReferenceOperation) => {
    const values = fault.values ?? {};
    const same = [fault.rule, key, ...Object.values(values)].join('\n');
    const known = found.get(same);
    if (known === undefined) found.set(same, { key, fault, operations: [operation] });
    else known.operations.push(operation);
  };
  for (const { status, operation, faults } of responses) {
    for (const fault of faults) add(status.key, fault, operation);
  }
  for (const { fault, operation } of gaps) add('default', fault, operation);
  for (const { invalid } of refusals) {
    if (invalid === undefined) continue;
    const { key, operation } = invalid;
    const shown = `"${key.slice(0, 40)}"`;
    add(key, { rule: 'invalid-status', values: { key: shown } }, operation);
  }
  const rankOf = (key: string) => readStatusKey(key)?.rank ?? 0;
  const placeOf = (rule: ReferenceRuleId) => RULES.indexOf(rule);
  return [...found.values()]
    .sort((a, b) => rankOf(a.key) - rankOf(b.key) || placeOf(a.fault.rule) - placeOf(b.fault.rule))
    .map(({ key, fault: { rule, values = {} }, operations }) => {
      const { severity, message, fix, source } = documentRules[rule];
      return {
        rule,
        severity,
        key,
        message: fillTemplate(message, values),
        fix: fillTemplate(fix, values),
        ...(source === undefined ? {} : { source, url: sourceUrl(source) }),
        operations,
      };
    });
}
