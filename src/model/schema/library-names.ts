import { z } from 'zod';
import * as part from './parts.js';

/** `src/data/library-names.yaml`: names and phrases that can't be derived from this package's names; generated from the real packages. */
export const libraryNames = z.array(
  z.strictObject({
    /** The library's name in the options of the rule `migrate`. */
    library: z.string().min(1),
    version: z.string().min(1),
    /** The style of its names: `NOT_FOUND` or `NotFound`. */
    style: z.enum(['upper', 'pascal']),
    /** Codes whose name in this style it doesn't have. */
    lacks: z.array(part.code),
    /** Its other names. */
    names: z.record(z.string().regex(/^\w+$/), part.code),
    /** Its phrases that differ from this library's, by code; `null` where it has none. Absent if it has no phrases. */
    phrases: z.record(z.string().regex(/^\d{3}$/), z.string().min(1).nullable()).exactOptional(),
  }),
);
export type LibraryNames = z.infer<typeof libraryNames>;
