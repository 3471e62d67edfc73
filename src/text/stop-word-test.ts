/**
 * Makes the test whether a stem says little about what a text is about: a stop word, a single character, or two digits.
 *
 * @param stems - The stems of the stop words.
 */
export function stopWordTest(stems: Iterable<string>): (stem: string) => boolean {
  const known: ReadonlySet<string> = new Set(stems);
  return (stem) => stem.length < 2 || /^\d\d$/.test(stem) || known.has(stem);
}
