import { withoutPrompt } from './terminal-output.js';

/**
 * Counts the characters of `text`, starting at `start`, that occupy `bytes` bytes in UTF-8. If the text is shorter, all
 * characters are counted.
 */
export function charactersOf(text: string, start: number, bytes: number): number {
  let at = start;
  for (let left = bytes; at < text.length && left > 0; at += 1) {
    const unit = text.charCodeAt(at);
    left -= unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  }
  return at - start;
}

/** Removes the duration that HTTPie prints after the body with `-vv` or `--meta`. */
function withoutDuration(text: string): string {
  const line = text.lastIndexOf('Elapsed time: ');
  const isLast = line >= 0 && /^Elapsed time: [\d.]+s\s*$/.test(text.slice(line));
  return isLast && (line === 0 || text[line - 1] === '\n') ? text.slice(0, line).trimEnd() : text;
}

/**
 * Removes the text that a tool, the terminal, or pasting added to a body: a duration, the final line feeds, and the shell
 * prompt. What the announced length covers is part of the body.
 */
export function cutBody(body: string, announced: number, verbose: boolean): string {
  const end = charactersOf(body, 0, announced);
  const rest = body.slice(end);
  if (rest.trim() === '') return body.slice(0, end);
  const shown = body.slice(0, Math.max(end, withoutPrompt(body).length));
  return verbose ? shown : shown.slice(0, end) + withoutDuration(shown.slice(end));
}
