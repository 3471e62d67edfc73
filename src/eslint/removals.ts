import type { AST, SourceCode } from 'eslint';
import type { Statement } from './bindings.js';
import { type Edit, rangeOf } from './imports.js';
import type { AnyNode } from './nodes.js';

/** The range of a statement with the line break behind it. */
export function lineOf(sourceCode: SourceCode, node: AnyNode): AST.Range {
  const [start, end] = rangeOf(node);
  const rest = /^[ \t]*\r?\n/.exec(sourceCode.text.slice(end))?.[0] ?? '';
  const before = /(?:^|\n)([ \t]*)$/.exec(sourceCode.text.slice(0, start))?.[1] ?? '';
  return [start - before.length, end + rest.length];
}

/** The text of parts without those that go. */
function list(sourceCode: SourceCode, parts: readonly AnyNode[], between: string): string {
  const text = (one: AnyNode) => sourceCode.text.slice(...rangeOf(one));
  const indent = /\n([ \t]*)\S/.exec(between)?.[1];
  return indent === undefined
    ? `{ ${parts.map(text).join(', ')} }`
    : `{\n${parts.map((one) => `${indent}${text(one)},`).join('\n')}\n}`;
}

/**
 * The edit that takes parts out of a statement of which others stay.
 *
 * @returns `undefined` if a comment would be lost.
 */
export function removal(
  sourceCode: SourceCode,
  { node, parts }: Statement,
  gone: readonly AnyNode[],
): Edit | undefined {
  const kept = parts.filter((one) => !gone.includes(one));
  const [start, end] = rangeOf(node);
  const text = sourceCode.text.slice(start, end);
  if (/\/[/*]/.test(text.slice(0, text.lastIndexOf('}') + 1))) return undefined;
  const braces = /\{[^}]*\}/.exec(text);
  if (node.type === 'ImportDeclaration') {
    const from = text.lastIndexOf('from');
    const named = kept.filter((one) => one.type === 'ImportSpecifier');
    const others = kept
      .filter((one) => one.type !== 'ImportSpecifier')
      .map((one) => sourceCode.text.slice(...rangeOf(one)));
    const clause = [
      ...others,
      ...(named.length > 0 ? [list(sourceCode, named, braces?.[0] ?? '')] : []),
    ].join(', ');
    return { range: [start, start + from], text: `import ${clause} ` };
  }
  if (braces === null) return undefined;
  const at = start + braces.index;
  return { range: [at, at + braces[0].length], text: list(sourceCode, kept, braces[0]) };
}
