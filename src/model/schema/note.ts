import { z } from 'zod';
import * as part from './parts.js';

/**
 * A record in `src/data/notes/`: an error that occurs with a 200 response or without a response, so no status code
 * explains it.
 */
export const noteRecord = z.strictObject({
  id: part.slug,
  title: z.string().min(1).max(80),
  text: z.string().min(1).max(480),
  codes: z.array(part.code).max(6),
  /** Words that people use to describe the error, as opposed to messages from a product. */
  symptoms: z.array(z.string().min(1).max(100)),
  /** Messages that products write for the error. */
  errors: part.sourcedTexts,
  /**
   * Parts of messages that reveal the subject wherever they appear. A search for such a message finds only the codes in
   * this note. Letter case and punctuation don't matter.
   */
  marks: z.array(z.strictObject({ source: part.line, texts: part.phrases.min(1) })).exactOptional(),
});
export type NoteRecord = z.infer<typeof noteRecord>;

/**
 * The content of `src/data/iis-sub-statuses.yaml`: the IIS substatus codes. IIS logs the substatus after the status
 * code, separated by a dot.
 */
export const iisSubStatuses = z.strictObject({
  source: z.url(),
  subStatuses: z.array(
    z.strictObject({
      value: z.string().regex(/^[1-5]\d\d\.\d{1,3}$/),
      what: z.string().min(1).max(160),
      /** The code that IIS sends, followed by a code that fits better, if there is one. */
      codes: z.array(part.code).min(1).max(2),
    }),
  ),
});
export type IisSubStatuses = z.infer<typeof iisSubStatuses>;
