import type { Linter } from 'eslint';
import { version } from './about.js';
import { migrate } from './migrate.js';
import { noInvalidStatus } from './no-invalid-status.js';
import { preferClassGuard } from './prefer-class-guard.js';
import { preferConstant } from './prefer-constant.js';
import type { AtlasRule } from './rule-types.js';

/** The name and version of the plugin, which ESLint uses in messages and caches. */
export const meta: {
  readonly name: string;
  readonly namespace: string;
  readonly version: string | undefined;
} = { name: 'http-status-atlas', namespace: 'http-status-atlas', version };

/** The rules by name. The names omit the prefix `http-status-atlas/`. */
export const rules = {
  migrate,
  'no-invalid-status': noInvalidStatus,
  'prefer-class-guard': preferClassGuard,
  'prefer-constant': preferConstant,
} as const satisfies Record<string, AtlasRule>;

/**
 * Creates a configuration that includes the plugin. A getter calls this function, so importing the plugin doesn't run
 * any code.
 */
const configure = (name: string, levels: Linter.RulesRecord): Linter.Config => ({
  name: `http-status-atlas/${name}`,
  plugins: { 'http-status-atlas': plugin },
  rules: levels,
});

/**
 * The configurations for `eslint.config.js`.
 *
 * - `recommended` reports invalid status codes as errors. It reports numeric status codes and handwritten
 * class checks (such as `status >= 400 && status < 500`) as warnings.
 * - `migrate` replaces other status code libraries with this one. Run it once with `--fix`.
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
 * // eslint.config.mjs
 * import atlas from 'http-status-atlas/eslint';
 *
 * export default [atlas.configs.recommended];
 * ```
 * @category ESLint
 */
export const plugin = { meta, rules, configs } as const;
