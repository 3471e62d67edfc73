import { z } from 'zod';
import { iisSubStatuses, noteRecord } from '../model/schema/note.js';
import { productRecord } from '../model/schema/product.js';
import { proxyStatusErrors } from '../model/schema/proxy-errors.js';
import {
  commonCodes,
  comparisonRecord,
  nonstandardRecord,
  notStatusCodes,
  operationRecord,
  registeredRecord,
  stopWords,
  synonymGroups,
  vendorList,
  vendorRecord,
} from '../model/schema/record.js';

/** `src/data/registry/origin.yaml`: where the snapshot comes from. */
export const registryOrigin = z.strictObject({
  registry: z.string().min(1),
  address: z.url(),
  updated: z.iso.date(),
  checked: z.string().min(1),
});

/** What stands where, from the project's root. */
const places: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^src\/data\/registered\/\d{3}\.yaml$/, registeredRecord],
  [/^src\/data\/nonstandard\/\d{3}\.yaml$/, nonstandardRecord],
  [/^src\/data\/vendor\/[a-z0-9-]+\/\d{3}\.yaml$/, vendorRecord],
  [/^src\/data\/vendor\/vendors\.yaml$/, vendorList],
  [/^src\/data\/comparisons\/[\d-]+\.yaml$/, comparisonRecord],
  [/^src\/data\/operations\/[a-z-]+\.yaml$/, operationRecord],
  [/^src\/data\/products\/[a-z0-9-]+\.yaml$/, productRecord],
  [/^src\/data\/proxy-status-errors\.yaml$/, proxyStatusErrors],
  [/^src\/data\/registry\/(?:http-methods-)?origin\.yaml$/, registryOrigin],
  [/^src\/data\/common-codes\.yaml$/, commonCodes],
  [/^src\/data\/not-status-codes\.yaml$/, notStatusCodes],
  [/^src\/data\/notes\/[a-z0-9-]+\.yaml$/, noteRecord],
  [/^src\/data\/iis-sub-statuses\.yaml$/, iisSubStatuses],
  [/^src\/data\/stop-words\.yaml$/, stopWords],
  [/^src\/data\/synonyms\.yaml$/, synonymGroups],
];

/** The schema of a file of records, or `undefined` where nothing is read. */
export function schemaOf(file: string): z.ZodType | undefined {
  return places.find(([pattern]) => pattern.test(file))?.[1];
}
