import { reasonPhrase } from '../core.js';
import { createStatusReader, type StreamedStatus } from '../reading.js';

/** How often and when a code appears in a log. */
export interface CodeCount {
  readonly code: number;
  readonly reasonPhrase?: string;
  readonly count: number;
  /** From 0 to 1. */
  readonly share: number;
  /** The time of the first line with the code, in the format of the log. */
  readonly first?: string;
  readonly last?: string;
}

/** The output of `explain --json` for a log. */
export interface LogSummary {
  readonly kind: 'log';
  readonly lines: number;
  /** The number of status codes that were counted. */
  readonly statuses: number;
  /** Worst first: by class, then by count. */
  readonly codes: readonly CodeCount[];
}

const TIME =
  /\d{4}[-/]\d\d[-/]\d\d[T\s]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?|\d\d\/[A-Z][a-z]{2}\/\d{4}[: ]\d\d:\d\d:\d\d(?: [+-]\d{4})?/;

interface Tally {
  count: number;
  first: string | undefined;
  last: string | undefined;
}

/** Counts the codes in a log while it is read. */
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
    const time = TIME.exec(line.slice(0, 2000))?.[0];
    this.#statuses += 1;
    const tally = this.#tallies.get(code);
    if (!tally) this.#tallies.set(code, { count: 1, first: time, last: time });
    else {
      tally.count += 1;
      tally.first ??= time;
      tally.last = time ?? tally.last;
    }
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
          ...(first === undefined ? {} : { first }),
          ...(last === undefined ? {} : { last }),
        };
      });
    const lines = this.#lines + (this.#endsWithLine ? 0 : 1);
    return { kind: 'log', lines, statuses: this.#statuses, codes };
  }
}
