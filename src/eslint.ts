/**
 * An ESLint plugin: constants for numbers that are statuses, guards for tests of a class, invalid statuses, and moving
 * from other libraries.
 *
 * @module http-status-atlas/eslint
 */
export { configs, meta, plugin as default, rules } from './eslint/plugin.js';
