import type { Rule } from 'eslint';

// The build replaces both with what package.json has; they don't exist in the source.
declare const PACKAGE_VERSION: string | undefined;
declare const PACKAGE_HOMEPAGE: string | undefined;

/** The version of the package. */
export const version = typeof PACKAGE_VERSION === 'string' ? PACKAGE_VERSION : undefined;

/** What editors show of a rule: a description, and the URL of its section, if package.json has one of the site. */
export const docsOf = (rule: string, description: string): NonNullable<Rule.RuleMetaData['docs']> =>
  typeof PACKAGE_HOMEPAGE === 'string'
    ? { description, url: `${PACKAGE_HOMEPAGE.replace(/\/$/, '')}/guide/linting#${rule}` }
    : { description };
