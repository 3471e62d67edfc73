/**
 * An ESLint plugin that suggests constants and class guards, reports invalid statuses, and replaces other libraries.
 *
 * @module http-status-atlas/eslint
 */
export { configs, meta, plugin as default, rules } from './eslint/plugin.js';
