import { stem as stemOf } from '../text/stem.js';

/** Words that say little wherever they stand. */
const FAINT_WORDS =
  'about all also although always am an and another any anybody anyone anything are as ask at away be became because become been being both but by came can case come could did do does doing done each either else ever everything exactly find for from gave get give go goes going got great guess had happen has have he hello help her hi him his how however http if in instead into is isn it its itself just kind less let like look lot may maybe me mean might mine my next now of often on once one or others our own people perhaps please possible probably put quite rather really said say seem seen she should shows since so somebody somehow someone something sometimes somewhere still such suddenly sure take tell than thank that the their them then there these they thing think this those though to together took try up upon us usually very via want was way we well went were what whatever when whenever where whether which while who whole whose why will with within would yes yet you your status code response error return use used using correct right best proper appropriate undefined null nan true false api apis rest restful problem issue question answer';

let faint: ReadonlySet<string> | undefined;

export function isStopWord(stem: string): boolean {
  faint ??= new Set(FAINT_WORDS.split(' ').map(stemOf));
  return stem.length < 2 || (stem.length === 2 && /\d\d/.test(stem)) || faint.has(stem);
}
