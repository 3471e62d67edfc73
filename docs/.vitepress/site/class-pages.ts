import { type Description, fallbackCode, list } from '../atlas.js';
import { CLASSES, titleOf } from './words.js';

const described = list();

const linked = (one: Description) => ({ code: one.code, title: titleOf(one), summary: one.summary });

/** Returns the data for a class's page. */
function pageOf(at: number) {
  const one = CLASSES[at];
  if (one === undefined) throw new RangeError(`No class at index ${at}`);
  const { range, label, intro, id } = one;
  const codes = described.filter((description) => description.class === id);
  const registered = codes.filter((description) => !('meanings' in description));
  return {
    range,
    label,
    intro,
    registered: registered.map((description) => ({
      ...linked(description),
      standing: description.standing,
    })),
    vendors: codes.filter((description) => 'meanings' in description).map(linked),
    cacheable: registered
      .filter((description) => 'heuristicallyCacheable' in description && description.heuristicallyCacheable)
      .map(({ code }) => code),
    retried: registered.filter(({ retry }) => retry.withRetryAfter !== 'never').map(({ code }) => code),
    unknown: { code: Number(`${range[0]}71`), as: fallbackCode(Number(`${range[0]}71`)) ?? 0 },
    previous: CLASSES[at - 1]?.range,
    next: CLASSES[at + 1]?.range,
  };
}

export type ClassPageData = ReturnType<typeof pageOf>;

/** Returns a route for each class, such as `/codes/4xx`. */
export const classPages = () => CLASSES.map((_, at) => ({ params: pageOf(at) }));
