import { classRange } from '../classes/class-range.js';
import type { Vendor } from '../generated/vendors.js';
import type { Standing } from '../model/description.js';
import type { ClassRange, StatusClass } from '../model/status-class.js';
import { NO_OPTIONS } from '../text/no-options.js';
import { type Description, describe, describedCodes } from './describe.js';

/**
 * The filters of `list` and `search`. A code must pass all the given filters.
 *
 * @category Describing
 */
export interface DescriptionFilter {
  /** A class, or a class range such as `'4xx'` or `'4XX'`. Default: every class. */
  readonly class?: StatusClass | ClassRange | Uppercase<ClassRange> | undefined;
  /** The standing of the codes. Default: every standing. */
  readonly standing?: Standing | undefined;
  /** The slug of a vendor that uses the codes. Default: all codes, regardless of vendor. */
  readonly vendor?: Vendor | undefined;
}

/** Checks whether a description passes a filter. */
export function passes(description: Description, filter: DescriptionFilter): boolean {
  const meanings = description.standing === 'nonstandard' ? description.meanings : description.otherUses;
  return (
    (filter.class === undefined ||
      filter.class === description.class ||
      filter.class === classRange(description.code) ||
      filter.class === classRange(description.code)?.toUpperCase()) &&
    (filter.standing === undefined || filter.standing === description.standing) &&
    (filter.vendor === undefined || meanings.some(({ vendor }) => vendor === filter.vendor))
  );
}

/**
 * Lists the described codes in ascending order.
 *
 * @param filter - The class, standing, and vendor to keep. Default: all codes.
 * @returns A new frozen array of descriptions, or an empty array if a filter has an unknown value.
 * @see {@link https://www.iana.org/assignments/http-status-codes/ | the registry}
 *
 * @example
 * ```ts
 * import { list } from 'http-status-atlas';
 *
 * list({ class: '1xx', standing: 'standard' }).map(({ code }) => code); // => [100, 101]
 * list({ vendor: 'laravel' }).map(({ code }) => code); // => [419]
 * ```
 * @category Describing
 */
export function list(filter: DescriptionFilter = NO_OPTIONS): readonly Description[] {
  const wanted = typeof filter === 'object' && filter !== null ? filter : NO_OPTIONS;
  const all = [...describedCodes()].map((code) => describe(code) as Description);
  return Object.freeze(all.filter((description) => passes(description, wanted)));
}
