export { type Problem, type ProblemMembers, problem } from './problem/problem.js';
