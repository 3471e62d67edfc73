/**
 * Returns, in lowercase, the longest string that every match of a pattern must contain, or an empty string if there is
 * none.
 *
 * Searching for a string is much faster than trying a pattern at every position. The function supports the subset of
 * regular expressions that the data uses. Groups, classes, and characters with a quantifier that allows zero
 * repetitions end the string.
 */
export function literalOf(pattern: string): string {
  let best = '';
  let run = '';
  let depth = 0;
  const end = (): void => {
    if (run.length > best.length) best = run;
    run = '';
  };
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === '|' && depth === 0) return '';
    if (character === '(' || character === ')') {
      end();
      depth += character === '(' ? 1 : -1;
    } else if (character === '[') {
      end();
      while (pattern[at] !== ']' && at < pattern.length) at += pattern[at] === '\\' ? 2 : 1;
    } else if (character === '{') {
      run = run.slice(0, -1);
      end();
      while (pattern[at] !== '}' && at < pattern.length) at += 1;
    } else if (character === '?' || character === '*') {
      run = run.slice(0, -1);
      end();
    } else if (character === '+' || character === '.' || character === '^' || character === '$') {
      end();
    } else if (character === '\\') {
      at += 1;
      const escaped = pattern.charAt(at);
      if (/\w/.test(escaped)) end();
      else if (depth === 0) run += escaped;
    } else if (depth === 0) {
      run += character;
    }
  }
  end();
  return best.toLowerCase();
}

/** Splits a pattern at each `|` that isn't in a group or a class. */
function alternativesOf(pattern: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '\\') at += 1;
    else if (character === '[')
      while (pattern[at] !== ']' && at < pattern.length) at += pattern[at] === '\\' ? 2 : 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === '|' && depth === 0) {
      alternatives.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...alternatives, pattern.slice(from)];
}

/**
 * Returns lowercase strings, at least one of which must appear in every match of a pattern, or an empty list if there
 * are none.
 */
export function literalsOf(pattern: string): readonly string[] {
  const literals = alternativesOf(pattern).map(literalOf);
  return literals.includes('') ? [] : literals;
}

/** Returns the lowercase string that every match of a pattern must start with, or an empty string. */
export function startOf(pattern: string): string {
  if (alternativesOf(pattern).length > 1) return '';
  const [start = ''] = /^\^(?:(?:[^\\^$.*+?()[\]{}|]|\\\W)(?![*+?{]))+/.exec(pattern) ?? [];
  return start
    .slice(1)
    .replace(/\\(?=\W)/g, '')
    .toLowerCase();
}
