/** The line that heads every generated file. */
export const banner = '// Generated from src/data by npm run generate. Change the data, not this file.\n\n';

/** A string literal, quoted as the formatter quotes it. */
export function stringLiteral(text: string): string {
  const singles = text.split("'").length - 1;
  const doubles = text.split('"').length - 1;
  const quote = singles > doubles ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

/** A union of literals, one member a line where the formatter wants it so. */
export function unionType(name: string, members: readonly string[]): string {
  const oneLine = `export type ${name} = ${members.join(' | ')};`;
  return oneLine.length <= 110
    ? oneLine
    : `export type ${name} =\n${members.map((member) => `  | ${member}`).join('\n')};`;
}

/** A doc comment from its lines. */
export function docComment(lines: readonly string[], indent = ''): string {
  const body = lines.map((line) => (line === '' ? `${indent} *` : `${indent} * ${line}`));
  return [`${indent}/**`, ...body, `${indent} */`].join('\n');
}
