/** Colors of a terminal: the sequence itself, what is left of it when a paste drops the escape, or its spelled form. */
const PAINT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the sequences of a terminal are what is looked for
  /(?:\u001b|\\u001b|\\x1b|\\033|\\e|#033|\^\[|\u009b)?\[(?:\d{1,3}(?:;\d{1,3}){0,6})?m|\u001b\[[\d;?]{0,12}[A-Za-z]/gi;

/** A text without colors, and how to get from a place in it to the place in the original. */
export interface Unpainted {
  readonly text: string;
  readonly placeOf: (at: number) => number;
}

const same = (at: number) => at;

/** Takes the colors of a terminal out of a text. */
export function unpaint(text: string): Unpainted {
  if (!text.includes('[')) return { text, placeOf: same };
  const cuts: { readonly at: number; readonly shift: number }[] = [];
  let shift = 0;
  const clean = text.replace(PAINT, (paint: string, at: number) => {
    cuts.push({ at: at - shift, shift: shift + paint.length });
    shift += paint.length;
    return '';
  });
  if (cuts.length === 0) return { text, placeOf: same };
  return {
    text: clean,
    placeOf: (at) => {
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cuts[middle] as { at: number }).at <= at) low = middle + 1;
        else high = middle;
      }
      return at + (cuts[low - 1]?.shift ?? 0);
    },
  };
}
