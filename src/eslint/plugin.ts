import type { Linter } from 'eslint';
import { version } from './about.js';
import { migrate } from './migrate.js';
import { noInvalidStatus } from './no-invalid-status.js';
import { preferClassGuard } from './prefer-class-guard.js';
import { preferConstant } from './prefer-constant.js';
import type { AtlasRule } from './rule-types.js';

/** What the plugin is called in messages and caches. */
export const meta: {
  readonly name: string;
  readonly namespace: string;
  readonly version: string | undefined;
} = { name: 'http-status-atlas', namespace: 'http-status-atlas', version };

/** The rules by name, without the prefix `http-status-atlas/`. */
export const rules = {
  migrate,
  'no-invalid-status': noInvalidStatus,
  'prefer-class-guard': preferClassGuard,
  'prefer-constant': preferConstant,
} as const satisfies Record<string, AtlasRule>;

/** A configuration that knows the plugin. It is made when it is read, so that nothing runs at import. */
const configure = (name: string, levels: Linter.RulesRecord): Linter.Config => ({
  name: `http-status-atlas/${name}`,
  plugins: { 'http-status-atlas': plugin },
  rules: levels,
});

/**
 * Configurations for `eslint.config.js`.
 *
 * - `recommended` reports invalid statuses as errors; numbers and tests of a class as warnings.
 * - `migrate` moves files from other libraries; use it once, with `--fix`.
 */
export const configs = {
  get recommended(): Linter.Config {
    return configure('recommended', {
      'http-status-atlas/no-invalid-status': 'error',
      'http-status-atlas/prefer-class-guard': 'warn',
      'http-status-atlas/prefer-constant': 'warn',
    });
  },
  get migrate(): Linter.Config {
    return configure('migrate', { 'http-status-atlas/migrate': 'error' });
  },
};

/**
 * The ESLint plugin for ESLint 9 and 10.
 *
 * @example
 * ```javascript
 * // eslint.config.js
 * import atlas from 'http-status-atlas/eslint';
 *
 * export default [atlas.configs.recommended];
 * ```
 * @category ESLint
 */
export const plugin = { meta, rules, configs } as const;
