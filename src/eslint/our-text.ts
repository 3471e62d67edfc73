import { classRange } from '../classes/class-range.js';
import { reasonPhrase } from '../lookup/reason-phrase.js';
import { statusName } from '../lookup/status-name.js';

/** Calls this library's function with the given name for a code. */
export function ourText(
  name: 'reasonPhrase' | 'statusName' | 'classRange',
  code: number,
): string | undefined {
  const call: (code: number) => string | undefined = { reasonPhrase, statusName, classRange }[name];
  return call(code);
}
