import { stopWords } from '../generated/stop-words.js';
import { stopWordTest } from '../text/stop-word-test.js';

let test: ((stem: string) => boolean) | undefined;

/** Checks whether a stem belongs to a word that reveals little in any context. */
export function isStopWord(stem: string): boolean {
  test ??= stopWordTest(stopWords().split(' '));
  return test(stem);
}
