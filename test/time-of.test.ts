import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectLinear } from './time-of.js';

// The clock is scripted, so that the result doesn't depend on the machine.
let now = 0;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('expectLinear()', () => {
  /** Expects linear time of a call whose time in milliseconds is scripted, with a pause in its first measured run. */
  const expectLinearTime = (cost: (size: number) => number, pause = 0) => {
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    let runs = 0;
    expectLinear(
      (size) => size,
      (size) => {
        runs += 1;
        // The first three runs aren't measured.
        now += cost(size) + (runs === 4 ? pause : 0);
      },
      8000,
    );
  };
  const linear = (size: number) => size / 500;
  const quadratic = (size: number) => size ** 2 / 500_000;

  test('accepts linear time', () => {
    expect(() => expectLinearTime(linear)).not.toThrow();
    expect(() => expectLinearTime((size) => size * Math.log(size))).not.toThrow();
    expect(() => expectLinearTime(() => 5)).not.toThrow();
  });

  test('rejects quadratic time, even if the machine pauses once', () => {
    const message = 'the time grew by this factor';
    expect(() => expectLinearTime(quadratic)).toThrow(message);
    expect(() => expectLinearTime(quadratic, 1000)).toThrow(message);
  });
});

describe('inMegabytesRead()', () => {
  /** Scripts the times of reading the megabyte and of the call, in turns. The last two repeat. */
  const measured = async (...times: readonly number[]) => {
    // The module keeps the time of its first reading.
    vi.resetModules();
    const { inMegabytesRead } = await import('./time-of.js');
    let calls = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      calls += 1;
      if (calls % 2 === 0) {
        const at = calls / 2 - 1;
        now += times[at < times.length ? at : times.length - 2 + (at % 2)] ?? 0;
      }
      return now;
    });
    return inMegabytesRead(() => {}, 1);
  };

  test('measures a quick call once', async () => {
    expect(await measured(4, 2, 100, 1)).toBe(0.5);
  });

  test('compares the shortest times of a slow call', async () => {
    expect(await measured(2, 12)).toBe(6);
    expect(await measured(90, 100, 2, 50, 7, 12, 3, 13)).toBe(6);
  });

  test('accepts a call that was slow only because of a pause', async () => {
    expect(await measured(4, 100, 4, 2)).toBe(0.5);
  });
});
