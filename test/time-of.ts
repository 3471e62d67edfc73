import { expect } from 'vitest';

/** Returns the time that a call takes in milliseconds. */
export function timeOf(call: () => unknown): number {
  const started = performance.now();
  call();
  return performance.now() - started;
}

const megabyte = 'a line of text\n'.repeat(70_000);

/** Reads a megabyte of text, character by character, which takes 1 to 5 ms. */
function readMegabyte(): number {
  let hash = 0;
  for (let at = 0; at < megabyte.length; at += 1) hash = (Math.imul(hash, 31) + megabyte.charCodeAt(at)) | 0;
  return hash;
}

let ofReading: number | undefined;

const GROWTH = 8;

/**
 * Expects that the time of a call grows in proportion to its input. Times are only compared with each other, because a
 * slow or busy machine slows all of them down. With eight times the input, quadratic code takes 64 times as long, so the
 * limit is halfway: 32.
 *
 * @param input - Returns the input of a size.
 * @param size - The larger of the two sizes. It has to be large enough for quadratic code to take a second.
 */
export function expectLinear<T>(input: (size: number) => T, call: (input: T) => unknown, size: number): void {
  const small = input(Math.ceil(size / GROWTH));
  const large = input(size);
  ofReading ??= timeOf(readMegabyte);
  // Most calls take less than a millisecond with the small input. With the large one, the engine also collects garbage.
  const least = 4 * ofReading;
  let ofSmall = Number.POSITIVE_INFINITY;
  let ofLarge = Number.POSITIVE_INFINITY;
  const ratio = () => ofLarge / Math.max(ofSmall, least);
  // Code is slow until the engine has compiled it, which would make the small input's time too long.
  for (let run = 0; run < 3; run += 1) call(small);
  // A pause can only make a time longer, so the shortest of several is compared.
  for (let round = 0; round < 2 || (round < 8 && ratio() >= 16); round += 1) {
    ofSmall = Math.min(
      ofSmall,
      timeOf(() => call(small)),
    );
    ofLarge = Math.min(
      ofLarge,
      timeOf(() => call(large)),
    );
  }
  expect(ratio(), `with ${GROWTH} times the input, the time grew by this factor`).toBeLessThan(4 * GROWTH);
}

/**
 * Returns how many times as long a call takes as a loop over the characters of a megabyte. Unlike a number of
 * milliseconds, this number hardly depends on the machine and its load.
 *
 * @param enough - A number below which it isn't necessary to measure again.
 */
export function inMegabytesRead(call: () => unknown, enough: number): number {
  // Reading the megabyte takes longer than most calls, so it's repeated only for a call that seems slow.
  ofReading ??= timeOf(readMegabyte);
  let ofCall = timeOf(call);
  if (ofCall / ofReading < enough) return ofCall / ofReading;
  ofReading = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 25; round += 1) {
    ofReading = Math.min(ofReading, timeOf(readMegabyte));
    ofCall = Math.min(ofCall, timeOf(call));
    if (ofCall / ofReading < enough) break;
  }
  return ofCall / ofReading;
}
