import { z } from 'zod';
import * as part from './parts.js';

const document = z.strictObject({
  document: part.line,
  replacedBy: part.line.exactOptional(),
  stillDefines: z
    .array(z.strictObject({ code: part.code, reason: part.line }))
    .min(1)
    .exactOptional(),
});

/**
 * The content of `src/data/documents.yaml`: the documents that records cite, each with its replacement, if there is
 * one. `stillDefines` lists the codes that only a replaced document defines, with the reason.
 */
export const documentList = z.array(document);
export type DocumentList = z.infer<typeof documentList>;
