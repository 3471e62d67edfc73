import type { CheckRuleFile } from '../model/schema/check-rule.js';
import type { DocumentList } from '../model/schema/documents.js';
import type { LibraryNames } from '../model/schema/library-names.js';
import type { LogMarks } from '../model/schema/log-marks.js';
import type { IisSubStatuses, NoteRecord } from '../model/schema/note.js';
import type { ProductRecord } from '../model/schema/product.js';
import type { ProxyStatusErrors } from '../model/schema/proxy-errors.js';
import type {
  ComparisonRecord,
  NonstandardRecord,
  NotStatusCode,
  OperationRecord,
  RegisteredRecord,
  StopWords,
  VendorList,
  VendorRecord,
} from '../model/schema/record.js';
import type { MethodRow } from './method-snapshot.js';
import type { RegistryRow } from './registry-snapshot.js';

/** A record and the file that contains it. */
export interface Filed<Body> {
  readonly file: string;
  readonly record: Body;
}

/** All records in a fixed order, after validation against their schemas. */
export interface Dataset {
  readonly registered: readonly Filed<RegisteredRecord>[];
  readonly vendor: readonly (Filed<VendorRecord> & { readonly slug: string })[];
  readonly nonstandard: readonly Filed<NonstandardRecord>[];
  readonly vendors: VendorList;
  readonly documents: DocumentList;
  readonly comparisons: readonly Filed<ComparisonRecord>[];
  readonly operations: readonly Filed<OperationRecord>[];
  readonly products: readonly Filed<ProductRecord>[];
  readonly proxyStatusErrors: ProxyStatusErrors;
  readonly checkRules: CheckRuleFile;
  readonly libraryNames: LibraryNames;
  readonly commonCodes: readonly { readonly code: number; readonly when: string }[];
  readonly notStatusCodes: readonly NotStatusCode[];
  readonly notes: readonly Filed<NoteRecord>[];
  readonly iisSubStatuses: IisSubStatuses;
  readonly logMarks: LogMarks;
  readonly stopWords: StopWords;
  readonly synonyms: readonly (readonly string[])[];
  readonly registry: readonly RegistryRow[];
  /** The date of the registry's last change before the snapshot. */
  readonly registryUpdated: string;
  /** The URL of the status code registry's file. */
  readonly registryAddress: string;
  readonly methods: readonly MethodRow[];
  /** The URL of the method registry's file. */
  readonly methodsAddress: string;
}
