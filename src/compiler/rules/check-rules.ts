import type { BoundFact, CheckRuleRecord } from '../../model/schema/check-rule.js';
import type { RegisteredRecord } from '../../model/schema/record.js';
import type { Dataset } from '../dataset.js';
import type { Finding, Rule } from './rule.js';

const FILE = 'src/data/check-rules.yaml';

/**
 * The severities that each requirement level allows. If an RFC only describes a header, without a keyword, the severity
 * can be at most a warning.
 */
const SEVERITY_OF: Readonly<Record<string, readonly string[]>> = {
  must: ['violation'],
  'must-not': ['violation'],
  should: ['warning'],
  'should-not': ['warning'],
  may: ['advice'],
  described: ['warning', 'advice'],
};

/** Returns the value at a path such as `content.requirement`. */
export const valueAt = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      record,
    );

const hasField = (record: RegisteredRecord, field: string, requirement: string) =>
  record.fields.some(
    (one) => one.name === field && one.direction === 'response' && one.requirement === requirement,
  );

function requirementOf(fact: BoundFact): string | undefined {
  if ('field' in fact) return fact.requirement;
  return fact.path === 'content.requirement' ? String(fact.value) : undefined;
}

function missing({ registered }: Dataset, fact: BoundFact): string[] {
  const records = registered.map(({ record }) => record);
  if ('field' in fact) {
    const text = `${fact.field}: ${fact.requirement}`;
    if (fact.codes === undefined) {
      return records.some((record) => hasField(record, fact.field, fact.requirement)) ? [] : [text];
    }
    return fact.codes
      .filter((code) => {
        const record = records.find((one) => one.code === code);
        return record === undefined || !hasField(record, fact.field, fact.requirement);
      })
      .map((code) => `${code} without ${text}`);
  }
  return fact.codes
    .filter(
      (code) =>
        JSON.stringify(
          valueAt(
            records.find((one) => one.code === code),
            fact.path,
          ),
        ) !== JSON.stringify(fact.value),
    )
    .map((code) => `${code} whose ${fact.path} is not ${JSON.stringify(fact.value)}`);
}

function problemsOf(dataset: Dataset, rule: CheckRuleRecord, index: number): Finding[] {
  const at = (path: string, found: string, expected: string, fix: string): Finding => ({
    file: FILE,
    path: `rules.${index}.${path}`,
    found,
    expected,
    fix,
  });
  const { facts = [] } = rule;
  return [
    ...(facts.length > 0 === (rule.unbound === undefined)
      ? []
      : [
          at(
            'facts',
            rule.rule,
            'facts, or a reason in `unbound`',
            'name the facts in the records, or explain in `unbound` why there are none',
          ),
        ]),
    ...facts.flatMap((fact, number) =>
      missing(dataset, fact).map((found) =>
        at(`facts.${number}`, found, 'a fact in the record', 'correct the rule or the record'),
      ),
    ),
    ...(rule.differs !== undefined
      ? []
      : facts.flatMap((fact, number) => {
          const requirement = requirementOf(fact);
          const severities = requirement === undefined ? undefined : SEVERITY_OF[requirement];
          return severities === undefined || severities.includes(rule.severity)
            ? []
            : [
                at(
                  `facts.${number}`,
                  `${requirement} in the record, ${rule.severity} in the rule`,
                  severities.join(' or '),
                  'correct the severity or the requirement, or explain in `differs` why they differ',
                ),
              ];
        })),
  ];
}

export const boundCheckRules: Rule = {
  name: 'bound-check-rules',
  description: 'A checkResponse rule refers to facts whose requirement matches its severity',
  scope: 'all',
  check: (dataset) => dataset.checkRules.rules.flatMap((rule, index) => problemsOf(dataset, rule, index)),
};

/**
 * Checks whether a requirement has a rule or a recorded reason for not having one. A requirement that no response can
 * break needs neither.
 */
function isCovered({ checkRules }: Dataset, code: number, name: string, requirement: string): boolean {
  const covers = (codes: readonly number[] | undefined) => codes === undefined || codes.includes(code);
  return (
    checkRules.rules.some(({ facts = [] }) =>
      facts.some((fact) =>
        'field' in fact
          ? covers(fact.codes) && fact.field === name && fact.requirement === requirement
          : covers(fact.codes) && fact.path === name && fact.value === requirement,
      ),
    ) ||
    checkRules.unchecked.some(
      (one) => covers(one.codes) && ('fields' in one ? one.fields.includes(name) : one.path === name),
    )
  );
}

export const checkedRequirements: Rule = {
  name: 'checked-requirements',
  description:
    'Every must and must-not in a record is either checked by a rule or listed as unchecked with a reason',
  scope: 'registered',
  check: (dataset) =>
    dataset.registered.flatMap(({ file, record }) =>
      [
        ...record.fields
          .filter(({ direction }) => direction === 'response')
          .map(({ name, requirement }, index) => ({ path: `fields.${index}`, name, requirement })),
        { path: 'content', name: 'content.requirement', requirement: record.content.requirement },
      ]
        .filter(
          ({ name, requirement }) =>
            /^must/.test(requirement) && !isCovered(dataset, record.code, name, requirement),
        )
        .map(({ path, name, requirement }) => ({
          file,
          path,
          found: `${name}: ${requirement}`,
          expected: `a rule in ${FILE}`,
          fix: 'connect a rule to the requirement, or explain in `unchecked` why there is no rule',
        })),
    ),
};
