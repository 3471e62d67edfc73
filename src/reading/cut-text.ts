/** Text with some parts removed, and a function that maps its positions to those in the original text. */
export interface CutText {
  readonly text: string;
  readonly placeOf: (at: number) => number;
}

/** Removes the matches of a pattern without groups. If `kept` returns part of a match, that part remains. */
export function cutText(text: string, pattern: RegExp, kept = (_found: string) => ''): CutText {
  const cuts = [{ at: 0, shift: 0 }];
  let shift = 0;
  const clean = text.replace(pattern, (found: string, at: number) => {
    const rest = kept(found);
    cuts.push({ at: at - shift, shift: shift + found.length - rest.length });
    shift += found.length - rest.length;
    return rest;
  });
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
      return at + (cuts[low - 1] as { shift: number }).shift;
    },
  };
}
