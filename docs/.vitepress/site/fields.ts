import type { StatusDescription } from '../atlas.js';

type FieldRule = StatusDescription['fields'][number];

/**
 * Checks whether a rule is the rule about Date that entire classes share (RFC 9110, section 6.6.1). The rule doesn't
 * describe any specific code, so a page mentions it once and omits it from its lists.
 */
export const isRuleOfDate = (field: FieldRule): boolean =>
  field.name === 'Date' && field.if?.sender === 'origin-server';
