import type { Rule } from 'eslint';

// The build replaces both constants with values from package.json. They don't exist in the source.
declare const PACKAGE_VERSION: string | undefined;
declare const PACKAGE_HOMEPAGE: string | undefined;

/** The package version. */
export const version = typeof PACKAGE_VERSION === 'string' ? PACKAGE_VERSION : undefined;

/**
 * Returns the documentation that editors show for a rule: a description and, if `package.json` specifies a homepage,
 * the URL of the section about the rule.
 */
export const docsOf = (rule: string, description: string): NonNullable<Rule.RuleMetaData['docs']> =>
  typeof PACKAGE_HOMEPAGE === 'string'
    ? { description, url: `${PACKAGE_HOMEPAGE.replace(/\/$/, '')}/guide/linting#${rule}` }
    : { description };
