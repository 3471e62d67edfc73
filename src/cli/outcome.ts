/** The output and exit code of a command. The exit code is 0 for success, 1 for no results, and 2 for a usage error. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output?: string;
  readonly error?: string;
}

/** Reports a usage error. */
export const wrong = (message: string): Outcome => ({
  exitCode: 2,
  error: `${message}\nRun http-status-atlas --help for usage`,
});
/** Reports that there are no results. */
export const nothing = (message: string): Outcome => ({ exitCode: 1, error: message });
