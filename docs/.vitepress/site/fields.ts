import type { StatusDescription } from '../atlas.js';

type FieldRule = StatusDescription['fields'][number];

/**
 * Checks whether a rule is the one about Date that whole classes share (RFC 9110, section 6.6.1). It doesn't describe
 * any single code, so a page mentions it once and leaves it out of its lists.
 */
export const isRuleOfDate = (field: FieldRule): boolean =>
  field.name === 'Date' && field.if?.sender === 'origin-server';
