import { SEVERITIES } from '../../model/check-rule.js';
import type { Dataset } from '../dataset.js';
import { banner, numberArray, stringLiteral, unionType } from './typescript.js';

/** Renders the union type of the rule IDs. */
export const renderCheckRuleIds = ({ checkRules }: Dataset): string =>
  `${banner}/**\n * The ID of a \`checkResponse\` rule.\n *\n * @category Checking\n */\n${unionType(
    'RuleId',
    checkRules.rules.map(({ rule }) => stringLiteral(rule)),
  )}\n`;

/**
 * Renders the messages of `checkResponse`, one line per rule. To keep the bundle below its 9,000-byte limit, the
 * severity is a digit, and most sources omit their document.
 */
export function renderCheckRuleText({ checkRules }: Dataset): string {
  const lines = checkRules.rules.map(({ severity, optIn, source, message, fix }) =>
    [
      SEVERITIES.indexOf(severity) * 2 + (optIn ? 1 : 0) + source.replace(/^RFC 9110 /, ''),
      message,
      fix,
    ].join('|'),
  );
  return `${banner}/** The rules in order, one per line. Each line contains the severity times 2 (plus 1 for an opt-in rule), the source (without a leading RFC 9110), the message, and the fix. The IDs are in the modules with the checks. */\nexport const checkRuleText = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}

/** Renders the list of rules, which developers can use for documentation and for lists of ignored rules. */
export function renderCheckRules({ checkRules }: Dataset): string {
  const rows = checkRules.rules.map(({ rule, severity, optIn, source, summary }) => {
    const members = [
      `rule: ${stringLiteral(rule)},`,
      `severity: ${stringLiteral(severity)},`,
      `source: ${stringLiteral(source)},`,
      `summary: ${stringLiteral(summary)},`,
      `optIn: ${optIn === true},`,
    ];
    return `  {\n${members.map((member) => `    ${member}`).join('\n')}\n  },`;
  });
  const doc = [
    '/**',
    ' * The `checkResponse` rules, in the order in which their findings are reported.',
    ' *',
    " * An opt-in rule runs only if the `also` option lists it. `checkResponse` doesn't use this list, so importing that function doesn't bundle the list.",
    ' *',
    ' * @example',
    ' * ```ts',
    " * import { checkRules } from 'http-status-atlas/check';",
    ' *',
    " * checkRules.find(({ rule }) => rule === 'method-not-allowed-without-allow')?.severity; // => 'violation'",
    ' * ```',
    ' * @category Checking',
    ' */',
  ].join('\n');
  return `${banner}import type { CheckRule } from '../model/check-rule.js';\nimport type { RuleId } from './check-rule-ids.js';\n\n${doc}\nexport const checkRules: readonly CheckRule<RuleId>[] = [\n${rows.join('\n')}\n];\n`;
}

/** Renders the lists of codes that only the checks need. */
export function renderCheckCodes({ registered }: Dataset): string {
  const nameless = registered
    .filter(({ record }) => record.name === undefined)
    .map(({ record }) => record.code);
  return `${banner}/** Registered codes that aren't members of \`StatusCode\`. */\n${numberArray('NAMELESS_CODES', nameless)}\n`;
}
