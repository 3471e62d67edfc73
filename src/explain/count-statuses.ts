import { reasonPhrase } from '../core.js';
import { createStatusReader, type StreamedStatus } from '../reading.js';
import { type LogTime, timeOf } from './log-time.js';

/** How often a code appears in a log, and the earliest and latest times of its lines. */
export interface CodeCount {
  readonly code: number;
  readonly reasonPhrase?: string;
  readonly count: number;
  /** The share of all status codes, from 0 to 1. */
  readonly share: number;
  /** The earliest time of a line with the code, in the log's own format. */
  readonly first?: string;
  /** The latest time of a line with the code, in the log's own format. */
  readonly last?: string;
}

/** The output of `explain --json` for a log. */
export interface LogSummary {
  readonly kind: 'log';
  readonly lines: number;
  /** The number of status codes in the log. */
  readonly statuses: number;
  /** The codes, sorted by class (worst first) and then by count. */
  readonly codes: readonly CodeCount[];
}

interface Tally {
  count: number;
  first: LogTime | undefined;
  last: LogTime | undefined;
}

/** Counts the codes in a log while the log is being read. */
export class LogCounter {
  readonly #reader = createStatusReader();
  readonly #tallies = new Map<number, Tally>();
  #lines = 0;
  #endsWithLine = true;
  #statuses = 0;

  get statuses(): number {
    return this.#statuses;
  }

  push(chunk: string): void {
    if (chunk === '') return;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) this.#lines += 1;
    this.#endsWithLine = chunk.endsWith('\n');
    for (const status of this.#reader.push(chunk)) this.#count(status);
  }

  #count({ code, final, certainty, line }: StreamedStatus): void {
    if (!final || certainty === 'hint') return;
    this.#statuses += 1;
    const tally = this.#tallies.get(code) ?? { count: 0, first: undefined, last: undefined };
    this.#tallies.set(code, tally);
    tally.count += 1;
    const time = timeOf(line);
    if (time === undefined) return;
    if (tally.first === undefined || time.at < tally.first.at) tally.first = time;
    if (tally.last === undefined || time.at >= tally.last.at) tally.last = time;
  }

  end(): LogSummary {
    for (const status of this.#reader.end()) this.#count(status);
    const codes = [...this.#tallies]
      .sort(
        ([a, one], [b, other]) =>
          Math.trunc(b / 100) - Math.trunc(a / 100) || other.count - one.count || a - b,
      )
      .map(([code, { count, first, last }]): CodeCount => {
        const phrase = reasonPhrase(code);
        return {
          code,
          ...(phrase === undefined ? {} : { reasonPhrase: phrase }),
          count,
          share: Math.round((count / this.#statuses) * 10_000) / 10_000,
          ...(first === undefined ? {} : { first: first.text }),
          ...(last === undefined ? {} : { last: last.text }),
        };
      });
    const lines = this.#lines + (this.#endsWithLine ? 0 : 1);
    return { kind: 'log', lines, statuses: this.#statuses, codes };
  }
}
