/** The lines of a string in the package, with a function that expands the abbreviations in part of a line. */
export interface ShippedText {
  readonly lines: readonly string[];
  readonly expand: (part: string) => string;
}

/**
 * Returns the characters that can be used in abbreviations: printable characters that need no escaping in a string
 * literal, except the vertical bar that separates phrases.
 */
export const codeCharacters = (): string[] =>
  Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((one) => !/["'`$\\|]/.test(one));

/**
 * Returns the abbreviations in order: the single characters, followed by the pairs. The first character of a pair
 * indicates that a second one follows.
 */
export function codesOf(singles: string, firsts: string): string[] {
  const seconds = codeCharacters();
  return [...singles, ...[...firsts].flatMap((first) => seconds.map((second) => first + second))];
}

/**
 * Opens a string in which the build might have replaced frequent phrases with abbreviations of one or two characters.
 *
 * An abbreviated string has an additional first line. It contains the single characters, the first characters of pairs,
 * and the phrases, each after a vertical bar. Each phrase starts with a digit for the length of the prefix that it
 * shares with the previous phrase, and the rest of the phrase follows. Lines are expanded one at a time because a
 * program needs only a few of them. Expanding all of them would take longer than everything else on first use.
 */
export function openText(text: string): ShippedText {
  const lines = text.split('\n');
  if (!text.startsWith('|')) return { lines, expand: (part) => part };
  const [, singles = '', firsts = '', ...endings] = (lines.shift() as string).split('|');
  const codes = codesOf(singles, firsts);
  const phrases = new Map<string, string>();
  let phrase = '';
  for (const [at, ending] of endings.entries()) {
    phrase = phrase.slice(0, Number(ending[0])) + ending.slice(1);
    phrases.set(codes[at] as string, phrase);
  }
  return {
    lines,
    expand: (part) => {
      let whole = '';
      for (let at = 0; at < part.length; at += 1) {
        let code = part[at] as string;
        if (firsts.includes(code)) {
          at += 1;
          code += part[at];
        }
        whole += phrases.get(code) ?? code;
      }
      return whole;
    },
  };
}
