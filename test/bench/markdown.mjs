const cell = (value) => String(value).replaceAll('|', '\\|');

/** Formats a Markdown table. The first row is the header. */
export function table([head, ...rows]) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

export const count = (number) => Math.round(number).toLocaleString('en');

/** Returns a share as a percentage, rounded down, so that a value below a limit doesn't look equal to it. */
export const percent = (value) => `${(Math.floor(1000 * value + 1e-9) / 10).toFixed(1)}%`;
