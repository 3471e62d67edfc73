import { z } from 'zod';
import * as part from './parts.js';

/**
 * The content of `src/data/library-names.yaml`: the names and phrases in other libraries that can't be derived from
 * this package's names. The file is generated from the published packages.
 */
export const libraryNames = z.array(
  z.strictObject({
    /** The library's name in the `migrate` rule's options. */
    library: z.string().min(1),
    version: z.string().min(1),
    /** The style of the library's names: `NOT_FOUND` (`upper`) or `NotFound` (`pascal`). */
    style: z.enum(['upper', 'pascal']),
    /** The codes for which the library has no name in this style. */
    lacks: z.array(part.code),
    /** The names in the library that don't follow from this package's names. */
    names: z.record(z.string().regex(/^\w+$/), part.code),
    /**
     * The library's phrases that differ from this package's phrases, by code. `null` means that the library has no
     * phrase for the code. Absent if the library has no phrases at all.
     */
    phrases: z.record(z.string().regex(/^\d{3}$/), z.string().min(1).nullable()).exactOptional(),
  }),
);
export type LibraryNames = z.infer<typeof libraryNames>;
