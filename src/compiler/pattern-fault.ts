/** Returns the quantifier at position `at` and its limits, or `undefined` if there is none. */
function quantifierAt(
  pattern: string,
  at: number,
): { most: number; fixed: boolean; length: number } | undefined {
  const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(pattern.slice(at));
  if (!found) return undefined;
  const [text, least, comma, most] = found;
  if (least === undefined) return { most: text[0] === '?' ? 1 : Infinity, fixed: false, length: text.length };
  const limit = comma === '' ? Number(least) : most === '' ? Infinity : Number(most);
  return { most: limit, fixed: comma === '', length: text.length };
}

/**
 * Explains why a regular expression might need more than linear time. Returns `undefined` if the expression is safe.
 *
 * The function rejects constructs that are known to be dangerous: a repeated group that contains a quantifier, two
 * consecutive unlimited quantifiers, backreferences, and lookbehind. Without these constructs, matching takes linear
 * time.
 */
export function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, 'i');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (/\\[1-9]|\(\?<[=!]/.test(pattern)) return 'a backreference or a lookbehind';
  const groups: boolean[] = [];
  let unlimitedBefore = '';
  for (let at = 0; at < pattern.length; ) {
    const start = at;
    let inside = false;
    const character = pattern.charAt(at);
    if (character === '(') {
      groups.push(false);
      at += /^\(\?[:=!]/.test(pattern.slice(at)) ? 3 : 1;
      continue;
    }
    if (character === '[') {
      at += 1;
      while (at < pattern.length && pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
      at += 1;
    } else if (character === '\\') {
      at += 2;
    } else {
      if (character === ')') inside = groups.pop() ?? false;
      at += 1;
    }
    const atom = pattern.slice(start, at);
    const quantifier = quantifierAt(pattern, at);
    if (quantifier === undefined) {
      if (character === ')' && inside && groups.length > 0) groups[groups.length - 1] = true;
      unlimitedBefore = '';
      continue;
    }
    at += quantifier.length;
    if (inside && quantifier.most > 1) return 'a quantifier inside a repeated group';
    if (quantifier.most === Infinity && unlimitedBefore === atom) return 'two unlimited quantifiers in a row';
    unlimitedBefore = quantifier.most === Infinity ? atom : '';
    if ((!quantifier.fixed || inside) && groups.length > 0) groups[groups.length - 1] = true;
  }
  return undefined;
}
