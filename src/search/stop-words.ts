import { STOP_WORDS } from '../generated/stop-words.js';
import { stopWordTest } from '../text/stop-word-test.js';

let test: ((stem: string) => boolean) | undefined;

/** Tells whether a stem says little wherever it is found. */
export function isStopWord(stem: string): boolean {
  test ??= stopWordTest(STOP_WORDS.split(' '));
  return test(stem);
}
