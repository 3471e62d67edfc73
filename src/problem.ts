/**
 * Builds problem details (RFC 9457).
 *
 * @module http-status-atlas/problem
 */
export { type Problem, type ProblemMembers, problem } from './problem/problem.js';
