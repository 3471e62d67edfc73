import type { Rule } from 'eslint';

/** A rule with its texts; ESLint's own type leaves both open. */
export type AtlasRule = Rule.RuleModule & { readonly meta: Rule.RuleMetaData };
