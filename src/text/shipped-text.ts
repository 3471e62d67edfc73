/** The lines of a text that the package ships, and the function that writes out what is behind the key of a line. */
export interface ShippedText {
  readonly lines: readonly string[];
  readonly expand: (part: string) => string;
}

/** What codes are written in: printable, plain in a literal with any quotes, and not the bar between phrases. */
export const codeCharacters = (): string[] =>
  Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter((one) => !/["'`$\\|]/.test(one));

/** The codes in order: single characters, and those of two, of which the first says that there is a second. */
export function codesOf(singles: string, firsts: string): string[] {
  const seconds = codeCharacters();
  return [...singles, ...[...firsts].flatMap((first) => seconds.map((second) => first + second))];
}

/**
 * Opens a text in which the build may have written frequent phrases as codes of one or two characters.
 *
 * Such a text has a separate first line, with bars before the single characters, the first characters of the codes,
 * and each phrase: a digit for what it has in common with the phrase before, and the rest of it. Lines are written out
 * one at a time, because a program needs few of them: all together take more time than everything else at first use.
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
