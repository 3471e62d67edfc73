import { z } from 'zod';
import * as part from './parts.js';

/**
 * A record of `src/data/notes/`: errors that come with 200, or without a response, so they don't have a status code.
 */
export const noteRecord = z.strictObject({
  id: part.slug,
  title: z.string().min(1).max(80),
  text: z.string().min(1).max(480),
  codes: z.array(part.code).max(6),
  /** Words that people use, rather than the message of a product. */
  symptoms: z.array(z.string().min(1).max(100)),
  /** Messages that products write. */
  errors: part.sourcedTexts,
});
export type NoteRecord = z.infer<typeof noteRecord>;

/** `src/data/iis-sub-statuses.yaml`: the number that IIS logs after a status code, with a dot between them. */
export const iisSubStatuses = z.strictObject({
  source: z.url(),
  subStatuses: z.array(
    z.strictObject({
      value: z.string().regex(/^[1-5]\d\d\.\d{1,3}$/),
      what: z.string().min(1).max(160),
      /** First the code that is sent, then the code that fits better. */
      codes: z.array(part.code).min(1).max(2),
    }),
  ),
});
export type IisSubStatuses = z.infer<typeof iisSubStatuses>;
