import { asMembers, namesOf, own } from './own.js';

/** The maximum length of an example. A longer example would fill most of a page. */
const LONGEST_EXAMPLE = 1500;
const DEEPEST = 8;

/** Thrown when an example is too long, is nested too deeply, or isn't JSON. */
class NoExample extends Error {}

/**
 * Formats a short value as indented JSON. The function calls none of the value's methods and stops reading at the
 * maximum length.
 */
export function exampleText(value: unknown): string | undefined {
  let rest = LONGEST_EXAMPLE;
  const keep = (text: string): string => {
    rest -= text.length;
    if (rest < 0) throw new NoExample();
    return text;
  };
  const write = (part: unknown, indent: string): string => {
    if (indent.length > 2 * DEEPEST) throw new NoExample();
    if (typeof part === 'string') return keep(JSON.stringify(part.slice(0, LONGEST_EXAMPLE)));
    if (part === null || typeof part === 'boolean' || Number.isFinite(part)) return keep(String(part));
    const inner = `${indent}  `;
    if (!Array.isArray(part) && asMembers(part) === undefined) throw new NoExample();
    const names = namesOf(part);
    const count = Array.isArray(part) ? part.length : names.length;
    keep(' '.repeat(Math.min(LONGEST_EXAMPLE, count * (inner.length + 2))));
    const lines = Array.isArray(part)
      ? part.map((one) => `${inner}${write(one, inner)}`)
      : names.map(
          (name) =>
            `${inner}${keep(JSON.stringify(name.slice(0, LONGEST_EXAMPLE)))}: ${write(own(part, name), inner)}`,
        );
    const [open, close] = Array.isArray(part) ? ['[', ']'] : ['{', '}'];
    return count === 0 ? `${open}${close}` : `${open}\n${lines.join(',\n')}\n${indent}${close}`;
  };
  try {
    return write(value, '');
  } catch {
    return undefined;
  }
}
