import type { Rule } from 'eslint';

/** The rules of the plugin. */
type RuleName = 'migrate' | 'no-invalid-status' | 'prefer-class-guard' | 'prefer-constant';

/** A rule with its texts; ESLint's own type leaves both open. */
export type AtlasRule = Rule.RuleModule & { readonly meta: Rule.RuleMetaData };
