import { z } from 'zod';
import * as part from './parts.js';
import {
  comparisonRecord,
  notStatusCodes,
  operationRecord,
  recommendedField,
  registeredRecord,
} from './record.js';

const citation = z.strictObject({
  document: part.line,
  section: part.section.exactOptional(),
  url: z.url(),
  note: part.line.exactOptional(),
  maturity: part.line.exactOptional(),
});

const vendorMeaning = z.strictObject({
  vendor: part.line,
  vendorName: part.line,
  reasonPhrase: part.line.exactOptional(),
  kind: part.vendorKind,
  meaning: part.line,
  reachesClient: z.boolean(),
  fix: part.line.exactOptional(),
  note: part.line.exactOptional(),
  sources: z.array(part.line),
  confidence: part.confidence,
});

/** The schema of a registered code's description, as `describe` returns it. */
export const statusDescription = registeredRecord
  .omit({ words: true, description: true, definedBy: true, alsoDefinedBy: true })
  .extend({
    class: part.statusClass,
    description: z.string().min(1).exactOptional(),
    definedBy: citation,
    alsoDefinedBy: z.array(citation),
    otherUses: z.array(vendorMeaning),
  });

/** The schema of a nonstandard code's description, as `describe` returns it. */
export const nonstandardDescription = z.strictObject({
  code: part.code,
  class: part.statusClass,
  standing: z.literal('nonstandard'),
  summary: part.line,
  meanings: z.array(vendorMeaning).min(1),
  retry: part.retry,
});

const recommendation = operationRecord.shape.recommendations.element
  .omit({ fields: true })
  .extend({ fields: z.array(recommendedField.extend({ required: z.boolean() })) });

/** The schema of an operation, as `data.json` contains it. */
const operation = operationRecord
  .omit({ recommendations: true })
  .extend({ recommendations: z.array(recommendation) });

/** The schema of `data.json`, which contains the entire dataset. */
export const dataset = z.strictObject({
  $schema: part.line,
  about: part.line,
  license: part.line,
  registryUpdated: z.iso.date(),
  codes: z.array(z.union([statusDescription, nonstandardDescription])),
  vendors: z.record(z.string(), part.line),
  comparisons: z.array(comparisonRecord.omit({ words: true })),
  operations: z.array(operation),
  commonCodes: z.array(z.strictObject({ code: part.code, when: part.line })),
  notStatusCodes,
});
export type Dataset = z.infer<typeof dataset>;
