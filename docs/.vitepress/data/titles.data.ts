import { list } from '../atlas.js';
import { titleOf } from '../site/words.js';

/** The words after each described code in a heading, for links that name only the number. */
export type Titles = Readonly<Record<number, string>>;

declare const data: Titles;

export { data };

export default {
  load: (): Titles => Object.fromEntries(list().map((one) => [one.code, titleOf(one)])),
};
