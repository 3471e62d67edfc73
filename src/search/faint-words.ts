import { tokenize } from './tokenize.js';

/** Words that say little wherever they stand. */
const FAINT_WORDS =
  'a an and any are as at be been but by can could did do does for from get got had has have how http i if in into is it its may me my of on or our set so that the their then there this to was we were what when where which while who why will with would you your status code codes response error errors return returns returned returning use using used correct right best proper appropriate should undefined null nan true false api rest restful';

let faint: ReadonlySet<string> | undefined;

export function isFaint(stem: string): boolean {
  faint ??= new Set(tokenize(FAINT_WORDS).map((token) => token.stem));
  return stem.length < 2 || (stem.length === 2 && /^\d\d$/.test(stem)) || faint.has(stem);
}
