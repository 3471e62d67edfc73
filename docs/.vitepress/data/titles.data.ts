import { list } from '../atlas.js';
import { titleOf } from '../site/words.js';

/** The title of each described code. Links that contain only the code show the title as a tooltip. */
export type Titles = Readonly<Record<number, string>>;

declare const data: Titles;

export { data };

export default {
  load: (): Titles => Object.fromEntries(list().map((one) => [one.code, titleOf(one)])),
};
