import { stem as stemOf } from './stem.js';

/** Words that say little wherever they stand. */
const FAINT_WORDS =
  'a about all also although always am an and another any anybody anyone anything are as ask asks asked at away be became because become been being both but by came can case cases come comes could did do does doing done each either else ever everything exactly find for from gave get gets getting give gives go goes going got great guess had happen happens happening happened has have having he hello help her here hi him his how however http i if in instead into is isn it its itself just kind less let like likely look looks lot may maybe me mean means might mine my next now of often on once one or others our own people perhaps please possible probably put quite rather really said say says seem seems seen she should shows since so somebody somehow someone something sometimes somewhere still such suddenly sure take takes tell tells than thank thanks that the their them then there these they thing things think this those though to together took tried tries trying try up upon us usually very via want wanted wants was way we well went were what whatever when whenever where whether which while who whole whose why will with within would yes yet you your status code codes response responses error errors return returns returned returning use uses used using correct right best proper appropriate undefined null nan true false api apis rest restful problem problems issue issues question answer answers';

let faint: ReadonlySet<string> | undefined;

export function isFaint(stem: string): boolean {
  faint ??= new Set(FAINT_WORDS.split(' ').map(stemOf));
  return stem.length < 2 || (stem.length === 2 && /^\d\d$/.test(stem)) || faint.has(stem);
}
