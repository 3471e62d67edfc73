/** Matches a shell prompt that names the user and host, or the directory on Windows. */
const NAMED_PROMPT =
  /^(?:\([\w.-]{1,40}\) )?(?:\[?[\w.-]{1,40}@[\w.-]{1,60}[: ]\S{0,80} ?[$#%>\u276f]|(?:PS )?[A-Z]:\\[^>\n]{0,120}>)(?: |\r?$)/m;
/** Matches, at the end of the text, a short prompt or the sign that zsh shows after a line without a line feed. */
const LAST_PROMPT = /(?:(?:^|\n)[$#%\u276f] ?|([^\s\d%])%)\s*$/;
/** The number of characters to search for a prompt at the end of the text. Earlier text might quote one. */
const END = 200;

/** Removes the shell prompt that follows a body in terminal output, and everything after the prompt. */
export function withoutPrompt(body: string): string {
  // The end begins at the start of a line so that a prompt isn't found in the middle of a line.
  const lineFeed = body.length <= END ? 0 : body.indexOf('\n', body.length - END);
  const start = lineFeed < 0 ? body.length : lineFeed;
  const named = body.slice(start).search(NAMED_PROMPT);
  return (named < 0 ? body : body.slice(0, start + named)).replace(LAST_PROMPT, '$1');
}

/** Matches the next command, and the durations that `time` prints. */
const OTHER_OUTPUT = /^(?:[$#%>\u276f] ?\w|real\s+\d|[^\n]{0,200}\b\d+% cpu\b)/;

/**
 * Checks whether the text after a response that should have no body comes from the terminal or from `curl -w`, which
 * can print the status after the response.
 */
export function isTerminalOutput(body: string, status: number): boolean {
  const text = body.trim();
  return (
    NAMED_PROMPT.exec(text)?.index === 0 ||
    OTHER_OUTPUT.test(text) ||
    /^\d{3}(?=\s+\S)/.exec(text)?.[0] === `${status}`
  );
}
