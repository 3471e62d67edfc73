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
 * `src/data/documents.yaml`: the documents that records cite, with the one that replaced a document. `stillDefines` names
 * the codes whose definition is only in a document that was replaced, and why.
 */
export const documentList = z.array(document);
export type DocumentList = z.infer<typeof documentList>;
