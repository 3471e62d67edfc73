import { classRange } from '../classes/class-range.js';
import { reasonPhrase } from '../lookup/reason-phrase.js';
import { statusName } from '../lookup/status-name.js';

/** Calls the library function that has the given name, with a code as its argument. */
export function ourText(
  name: 'reasonPhrase' | 'statusName' | 'classRange',
  code: number,
): string | undefined {
  const call: (code: number) => string | undefined = { reasonPhrase, statusName, classRange }[name];
  return call(code);
}
