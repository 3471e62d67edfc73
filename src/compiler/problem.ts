/** A problem in the data, described so that a maintainer can fix it. */
export interface Problem {
  /** The rule that found the problem. */
  readonly rule: string;
  /** The file's path, relative to the project's root. */
  readonly file: string;
  /** The position in the file, for example `fields.2.source`. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** The instructions for fixing the problem. */
  readonly fix: string;
}

/** Shortens text to one line and escapes invisible characters and terminal control characters. */
const shown = (text: string) =>
  (text.length > 200 ? `${text.slice(0, 197)}...` : text).replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
    /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Formats a problem for the command line. */
export function formatProblem(problem: Problem): string {
  const where =
    problem.path === '' ? shown(problem.file) : `${shown(problem.file)} at ${shown(problem.path)}`;
  return [
    `${where} [${problem.rule}]`,
    `  found:    ${shown(problem.found)}`,
    `  expected: ${shown(problem.expected)}`,
    `  fix:      ${problem.fix}`,
  ].join('\n');
}

/** Thrown when the data can't be compiled. The message lists every problem. */
export class DataError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the data; nothing was written\n\n${problems.map(formatProblem).join('\n\n')}`);
    this.name = 'DataError';
    this.problems = problems;
  }
}
