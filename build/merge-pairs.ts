/** The separator between the two pieces in the name of a pair. */
const BETWEEN = '\0';

/** Checks for pieces that can't be part of a phrase: a line end, or the bar between phrases. */
const isApart = (piece: string | undefined) => piece === undefined || piece === '\n' || piece === '|';

/**
 * Merges adjacent pieces, starting with the most frequent pair, until no pair is frequent enough. As a result, words
 * become phrases. This algorithm is byte pair encoding, applied to words.
 */
export function mergePairs(pieces: readonly string[], least: number): string[] {
  const sequence: (string | undefined)[] = [...pieces];
  const nextOf = Int32Array.from(pieces, (_, at) => at + 1);
  const previousOf = Int32Array.from(pieces, (_, at) => at - 1);
  const places = new Map<string, Set<number>>();
  /** The pairs, grouped by frequency. */
  const byCount: Set<string>[] = [];

  const pairAt = (at: number): string | undefined => {
    const [first, second] = [sequence[at], sequence[nextOf[at] as number]];
    return isApart(first) || isApart(second) ? undefined : `${first}${BETWEEN}${second}`;
  };
  const change = (at: number, isThere: boolean) => {
    const pair = pairAt(at);
    if (pair === undefined) return;
    const found = places.get(pair) ?? new Set();
    places.set(pair, found);
    byCount[found.size]?.delete(pair);
    if (isThere) found.add(at);
    else found.delete(at);
    const alike = byCount[found.size] ?? new Set();
    byCount[found.size] = alike;
    alike.add(pair);
  };
  for (const at of pieces.keys()) change(at, true);

  // A pair that results from a merge is never more frequent than the merged pair.
  for (let count = byCount.length - 1; count >= least; count -= 1) {
    for (let pair = first(byCount[count]); pair !== undefined; pair = first(byCount[count])) {
      const whole = pair.replace(BETWEEN, '');
      const found = [...(places.get(pair) ?? [])].sort((a, b) => a - b);
      for (const at of found) {
        // In `aaa`, the second pair `aa` disappears together with the first one.
        if (pairAt(at) !== pair) continue;
        const previous = previousOf[at] as number;
        const next = nextOf[at] as number;
        for (const one of [previous, at, next]) change(one, false);
        sequence[at] = whole;
        sequence[next] = undefined;
        const after = nextOf[next] as number;
        nextOf[at] = after;
        if (after < pieces.length) previousOf[after] = at;
        for (const one of [previous, at]) change(one, true);
      }
      byCount[count]?.delete(pair);
    }
  }
  return sequence.filter((piece) => piece !== undefined);
}

const first = (pairs: ReadonlySet<string> | undefined): string | undefined => pairs?.values().next().value;
