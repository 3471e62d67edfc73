import { z } from 'zod';
import { checkRuleFile } from '../model/schema/check-rule.js';
import { documentList } from '../model/schema/documents.js';
import { libraryNames } from '../model/schema/library-names.js';
import { logMarks } from '../model/schema/log-marks.js';
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

/** The source of a registry's snapshot. */
const registryOrigin = z.strictObject({
  registry: z.string().min(1),
  address: z.url(),
  updated: z.iso.date(),
  checked: z.string().min(1),
});

/** The folders with one record per file, as paths from the project's root. */
export const recordFolders = {
  registered: { files: /^src\/data\/registered\/\d{3}\.yaml$/, schema: registeredRecord },
  nonstandard: { files: /^src\/data\/nonstandard\/\d{3}\.yaml$/, schema: nonstandardRecord },
  vendor: { files: /^src\/data\/vendor\/[a-z0-9-]+\/\d{3}\.yaml$/, schema: vendorRecord },
  comparisons: { files: /^src\/data\/comparisons\/[\d-]+\.yaml$/, schema: comparisonRecord },
  operations: { files: /^src\/data\/operations\/[a-z-]+\.yaml$/, schema: operationRecord },
  products: { files: /^src\/data\/products\/[a-z0-9-]+\.yaml$/, schema: productRecord },
  notes: { files: /^src\/data\/notes\/[a-z0-9-]+\.yaml$/, schema: noteRecord },
};

/** The record files that don't belong to a folder. */
export const singleFiles = {
  vendors: { file: 'src/data/vendor/vendors.yaml', schema: vendorList },
  documents: { file: 'src/data/documents.yaml', schema: documentList },
  proxyStatusErrors: { file: 'src/data/proxy-status-errors.yaml', schema: proxyStatusErrors },
  checkRules: { file: 'src/data/check-rules.yaml', schema: checkRuleFile },
  libraryNames: { file: 'src/data/library-names.yaml', schema: libraryNames },
  commonCodes: { file: 'src/data/common-codes.yaml', schema: commonCodes },
  notStatusCodes: { file: 'src/data/not-status-codes.yaml', schema: notStatusCodes },
  iisSubStatuses: { file: 'src/data/iis-sub-statuses.yaml', schema: iisSubStatuses },
  logMarks: { file: 'src/data/log-marks.yaml', schema: logMarks },
  stopWords: { file: 'src/data/stop-words.yaml', schema: stopWords },
  synonyms: { file: 'src/data/synonyms.yaml', schema: synonymGroups },
  registryOrigin: { file: 'src/data/registry/origin.yaml', schema: registryOrigin },
  methodsOrigin: { file: 'src/data/registry/http-methods-origin.yaml', schema: registryOrigin },
};

/** The snapshots, exactly as the registries publish them. */
export const registryFile = 'src/data/registry/http-status-codes-1.csv';
export const methodsFile = 'src/data/registry/http-methods.csv';

/** Returns the schema for a YAML file, or `undefined` if the compiler doesn't read the file. */
export function schemaOf(file: string): z.ZodType | undefined {
  const found =
    Object.values(singleFiles).find((one) => one.file === file) ??
    Object.values(recordFolders).find(({ files }) => files.test(file));
  return found?.schema;
}
