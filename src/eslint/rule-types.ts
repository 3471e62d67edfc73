import type { Rule } from 'eslint';

/** A rule with required metadata. In ESLint's own type, the metadata is optional. */
export type AtlasRule = Rule.RuleModule & { readonly meta: Rule.RuleMetaData };
