/**
 * Finds the body in a response that PowerShell prints as a list, such as the output of `Invoke-WebRequest`:
 * `StatusCode : 200`. Long values continue on indented lines. Numbers in the body aren't the response's status, and
 * `RawContent` repeats the status.
 */
export class PrintedResponse {
  #isInside = false;
  #isContent = false;

  /** Reads the next line. Returns whether the line belongs to the body. */
  isContent(line: string): boolean {
    if (/^\S/.test(line)) {
      const name = /^(\w+) +:/.exec(line)?.[1];
      this.#isInside = name === 'StatusCode' || (this.#isInside && !!name);
      this.#isContent = this.#isInside && (name === 'Content' || name === 'RawContent');
    }
    return this.#isContent;
  }
}
