import { isCode } from '../classes/is-code.js';
import type { RuleId } from '../generated/check-rule-ids.js';
import { checkRuleText } from '../generated/check-rule-text.js';
import { SEVERITIES, type Severity } from '../model/check-rule.js';
import type { FetchResponse, RequestFacts, ResponseFacts } from '../model/message.js';
import { fillTemplate } from '../text/fill-template.js';
import { NO_OPTIONS } from '../text/no-options.js';
import { authentication } from './authentication.js';
import { caching } from './caching.js';
import type { Check, Values } from './check.js';
import { codes } from './codes.js';
import { conditions } from './conditions.js';
import { content } from './content.js';
import type { CheckOptions, Finding } from './finding.js';
import { framing } from './framing.js';
import { locations } from './locations.js';
import { methods } from './methods.js';
import { notModified } from './not-modified.js';
import { ranges } from './ranges.js';
import { retryAfter } from './retry-after.js';
import { readSeen } from './seen.js';
import { upgrading } from './upgrading.js';

interface Rule {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly optIn: boolean;
  readonly source: string;
  readonly message: string;
  readonly fix: string;
  readonly check: Check;
}

/** The only rule that applies to a number that isn't a status code. */
const INVALID: RuleId = 'invalid-status';

let known: readonly Rule[] | undefined;

/** Assembles the rules on first use, in the order of the `checkRules` list. A test compares the two orders. */
function rules(): readonly Rule[] {
  if (known) return known;
  const checks: Readonly<Record<RuleId, Check>> = {
    ...framing,
    ...content,
    ...upgrading,
    ...locations,
    ...ranges,
    ...notModified,
    ...authentication,
    ...methods,
    ...conditions,
    ...retryAfter,
    ...caching,
    ...codes,
  };
  const lines = checkRuleText().split('\n');
  known = Object.entries(checks).map(([rule, check], index) => {
    const [marked = '', message = '', fix = ''] = lines[index]?.split('|') ?? [];
    const mark = Number(marked[0]);
    return {
      rule: rule as RuleId,
      severity: SEVERITIES[mark >> 1] ?? 'violation',
      optIn: mark % 2 === 1,
      source: marked.slice(1).replace(/^\d/, 'RFC 9110 $&'),
      message,
      fix,
      check,
    };
  });
  return known;
}

function urlOf(source: string): string {
  const [, number, section] = /^RFC (\d+) ([\w.]+)/.exec(source) ?? [];
  return `https://www.rfc-editor.org/rfc/rfc${number}#section-${section}`;
}

/**
 * Checks a response against the definition of its status code: required and forbidden headers, bodies, methods, and
 * preconditions.
 *
 * "Unknown" isn't the same as "absent". A rule that needs an unknown fact (the method, the request headers, or the
 * body) reports nothing. The function never reads the body of a Fetch `Response`, so pass the body as `options.body`.
 * An empty result means that the function found nothing in the given facts, not that the exchange is correct.
 *
 * By default, the function reports violations and warnings. To include advice, pass `level: 'advice'`. To add opt-in
 * rules, use `also`. The function is pure and synchronous, and it never throws. For a value that isn't a response, it
 * returns no findings.
 *
 * @param response - A Fetch `Response`, or the known facts about a response.
 * @param request - The request for this response: a Fetch `Request`, or the known facts about it. Default: unknown.
 * @param options - The view, the level, and the rules. Default: every rule of severity `warning` or higher, except
 * opt-in rules.
 * @returns A frozen array of findings in the order of `checkRules`, or an empty array if nothing was found.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { checkResponse } from 'http-status-atlas/check';
 *
 * const response = new Response('{"error":"method not allowed"}', { status: 405 });
 * const request = new Request('https://example.com/items', { method: 'DELETE' });
 *
 * checkResponse(response, request).map(({ rule, source }) => `${rule}: ${source}`);
 * // => ['method-not-allowed-without-allow: RFC 9110 15.5.6; 10.2.1']
 * ```
 * @category Checking
 */
export function checkResponse(
  response: FetchResponse | ResponseFacts,
  request?: RequestFacts,
  options: CheckOptions | null = NO_OPTIONS,
): readonly Finding[] {
  const findings: Finding[] = [];
  try {
    const chosen: CheckOptions = options ?? NO_OPTIONS;
    const { level, ignore, also } = chosen;
    const seen = readSeen(response, request, chosen);
    if (!seen) return Object.freeze(findings);
    const least = Math.max(0, SEVERITIES.indexOf(level ?? 'warning'));
    for (const { rule, severity, optIn, source, message, fix, check } of rules()) {
      const isChosen = also?.includes(rule) || (!optIn && SEVERITIES.indexOf(severity) >= least);
      if (!isChosen || ignore?.includes(rule)) continue;
      if (rule !== INVALID && !isCode(seen.status)) continue;
      const found = check(seen);
      if (!found) continue;
      const { status, method = '' } = seen;
      const values: Values = { status, method, ...(found === true ? {} : found) };
      findings.push(
        Object.freeze({
          rule,
          severity,
          status,
          message: fillTemplate(message, values).replace(/\b1 bytes/, '1 byte'),
          fix: fillTemplate(fix, values),
          source,
          url: urlOf(source),
        }),
      );
    }
  } catch {
    // A getter or proxy in the caller's objects threw an error, so the function returns only the findings so far.
  }
  return Object.freeze(findings);
}
