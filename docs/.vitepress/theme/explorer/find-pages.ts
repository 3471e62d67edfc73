import { type FoundPage, data as pages } from '../../data/pages.data';

const MOST = 4;
const FEWEST_LETTERS = 3;

/** Returns the words in a string, including the words in a camel-case name. */
const wordsOf = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

const squeezed = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * Returns a score for how well a page matches, depending on whether the query is the entire title, its start, or words
 * in it.
 */
function fit({ title }: FoundPage, query: string): number {
  const name = squeezed(title);
  const asked = squeezed(query);
  if (name === asked) return 3;
  const words = wordsOf(title);
  const wanted = wordsOf(query);
  if (wanted.length > 0 && wanted.every((word) => words.some((one) => one.startsWith(word))))
    return name.startsWith(asked) ? 2 : 1;
  return 0;
}

/** Returns the functions, guides, operations, and headers that match a query, best first. */
export function findPages(query: string): FoundPage[] {
  if (squeezed(query).length < FEWEST_LETTERS) return [];
  return pages
    .map((page) => ({ page, score: fit(page, query) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.page.title.length - other.page.title.length)
    .slice(0, MOST)
    .map(({ page }) => page);
}
