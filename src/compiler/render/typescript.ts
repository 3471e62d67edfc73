/** The first line of every generated file. */
export const banner = '// Generated from src/data by npm run generate. Change the data, not this file.\n\n';

/** Renders a string literal with the quotes that the formatter uses. */
export function stringLiteral(text: string): string {
  const singles = text.split("'").length - 1;
  const doubles = text.split('"').length - 1;
  const quote = singles > doubles ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped}${quote}`;
}

/** Renders a union of literals. There is one member per line if the formatter would wrap the union. */
export function unionType(name: string, members: readonly string[]): string {
  const oneLine = `export type ${name} = ${members.join(' | ')};`;
  return oneLine.length <= 110
    ? oneLine
    : `export type ${name} =\n${members.map((member) => `  | ${member}`).join('\n')};`;
}

/** Renders a doc comment from its lines. */
export function docComment(lines: readonly string[], indent = ''): string {
  const body = lines.map((line) => (line === '' ? `${indent} *` : `${indent} * ${line}`));
  return [`${indent}/**`, ...body, `${indent} */`].join('\n');
}

/** Renders an array of numbers, wrapped like the formatter's output. */
export function numberArray(name: string, members: readonly number[]): string {
  const head = `export const ${name}: readonly number[] = [`;
  const oneLine = `${head}${members.join(', ')}];`;
  if (oneLine.length <= 110) return oneLine;
  const lines: string[] = [];
  for (const member of members) {
    const last = lines.at(-1);
    const longer = last === undefined ? undefined : `${last} ${member},`;
    if (longer === undefined || longer.length > 110) lines.push(`  ${member},`);
    else lines[lines.length - 1] = longer;
  }
  return `${head}\n${lines.join('\n')}\n];`;
}
