/**
 * Creates a function that recognizes stems that reveal little about a query or an entry: stop words, single
 * characters, and two-digit numbers.
 *
 * @param stems - The stems of the stop words.
 */
export function stopWordTest(stems: Iterable<string>): (stem: string) => boolean {
  const known: ReadonlySet<string> = new Set(stems);
  return (stem) => stem.length < 2 || /^\d\d$/.test(stem) || known.has(stem);
}
