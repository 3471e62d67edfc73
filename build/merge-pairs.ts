/** What two pieces next to each other are joined by in the name of their pair. */
const BETWEEN = '\0';

/** Neither the end of a line nor the bar between phrases is part of a phrase. */
const isApart = (piece: string | undefined) => piece === undefined || piece === '\n' || piece === '|';

/**
 * Makes pieces that occur next to each other longer, the most frequent pair first, until none occurs often enough: words
 * become phrases. It is what is called byte pair encoding, of words.
 */
export function mergePairs(pieces: readonly string[], least: number): string[] {
  const sequence: (string | undefined)[] = [...pieces];
  const nextOf = Int32Array.from(pieces, (_, at) => at + 1);
  const previousOf = Int32Array.from(pieces, (_, at) => at - 1);
  const places = new Map<string, Set<number>>();
  /** The pairs by how often they occur. */
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

  // A pair that comes of a merge is no more frequent than the pair that was merged.
  for (let count = byCount.length - 1; count >= least; count -= 1) {
    for (let pair = first(byCount[count]); pair !== undefined; pair = first(byCount[count])) {
      const whole = pair.replace(BETWEEN, '');
      const found = [...(places.get(pair) ?? [])].sort((a, b) => a - b);
      for (const at of found) {
        // In `aaa`, the second pair of `aa` is gone with the first.
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
