import pc from 'picocolors';

/** The width of the output terminal, and whether it supports color. */
export interface Terminal {
  readonly width: number;
  readonly color: boolean;
}

const NARROWEST = 40;
const WIDEST = 100;

/** Describes a stream's terminal. Color is used only in terminals, and never if `NO_COLOR` is set. */
export function terminalOf(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Terminal {
  const columns = stream.columns ?? Number(env['COLUMNS'] ?? 80);
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, Number.isFinite(columns) && columns > 0 ? columns : 80)),
    color: hasColor(stream, env),
  };
}

/**
 * Decides whether to use color. `NO_COLOR` takes precedence over `FORCE_COLOR`. If neither variable is set, color
 * depends on the terminal.
 */
function hasColor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** Escapes the control characters in external input so that they can't affect the terminal. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the expression finds control characters
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return code.length > 2 ? `\\u${code.padStart(4, '0')}` : `\\x${code.padStart(2, '0')}`;
  });
}

/** Returns a function that colors codes by class or, if color is off, leaves them unchanged. */
export function painter({ color }: Terminal) {
  const colors = pc.createColors(color);
  const byClass = [colors.reset, colors.gray, colors.green, colors.cyan, colors.yellow, colors.red];
  return {
    bold: colors.bold,
    dim: colors.dim,
    code: (code: number, text = String(code)) =>
      colors.bold((byClass[Math.trunc(code / 100)] ?? colors.reset)(text)),
  };
}

/** Wraps text into lines of at most `width` characters, including the indentation. */
export function wrap(text: string, width: number, indent = ''): string {
  return text
    .split('\n')
    .map((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(' ')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > width) {
          lines.push(indent + line);
          line = word;
        } else line = line === '' ? word : `${line} ${word}`;
      }
      if (line !== '') lines.push(indent + line);
      return lines.join('\n');
    })
    .join('\n');
}

/** Converts Markdown to plain text by removing backticks and emphasis. */
export const plain = (markdown: string): string =>
  markdown.replace(/`([^`]*)`/g, '$1').replace(/\*\*?([^*]+)\*\*?/g, '$1');
