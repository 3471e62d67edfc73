/** The output and exit code of a command: 0 success, 1 no results, 2 usage error. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output?: string;
  readonly error?: string;
}

/** A usage error. */
export const wrong = (message: string): Outcome => ({
  exitCode: 2,
  error: `${message}\nRun http-status-atlas --help for usage`,
});
/** No results. */
export const nothing = (message: string): Outcome => ({ exitCode: 1, error: message });
