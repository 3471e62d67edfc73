import { list } from '../atlas.js';

/** A code's caching rules, as a table row. */
export interface CachingRow {
  readonly code: number;
  readonly phrase: string;
  readonly heuristically: boolean;
  readonly explicitFreshness: boolean;
  readonly mustNotStore: boolean;
  readonly note?: string;
  readonly source: string;
}

declare const data: readonly CachingRow[];

export { data };

export default {
  load(): CachingRow[] {
    return list().flatMap((one) =>
      'meanings' in one
        ? []
        : [
            {
              code: one.code,
              phrase: one.reasonPhrase ?? 'Unused',
              heuristically: one.heuristicallyCacheable,
              explicitFreshness: one.caching.explicitFreshness,
              mustNotStore: one.caching.mustNotStore,
              ...(one.caching.note === undefined ? {} : { note: one.caching.note }),
              source: one.caching.source,
            },
          ],
    );
  },
};
