import type {
  Citation,
  NonstandardDescription,
  StatusDescription,
  VendorMeaning,
} from '../model/description.js';
import type { RegisteredRecord } from '../model/schema/record.js';
import { STATUS_CLASSES, type StatusClass } from '../model/status-class.js';
import { sectionUrl } from '../text/section-url.js';
import type { Dataset } from './dataset.js';

/** Returns the class of a code from 100 to 599. */
export function classOfCode(code: number): StatusClass {
  const found = STATUS_CLASSES[Math.trunc(code / 100) - 1];
  if (found === undefined)
    throw new RangeError(`Cannot find the class of ${code}: expected a code from 100 to 599`);
  return found;
}

const cite = (part: { document: string; section: string; note?: string; maturity?: string }): Citation => ({
  document: part.document,
  section: part.section,
  url: sectionUrl(part.document, part.section),
  ...(part.note === undefined ? {} : { note: part.note }),
  ...(part.maturity === undefined ? {} : { maturity: part.maturity }),
});

function meaningsOf(dataset: Dataset, code: number, primaryVendor?: string): VendorMeaning[] {
  return dataset.vendor
    .filter(({ record }) => record.code === code)
    .sort((a, b) => Number(b.slug === primaryVendor) - Number(a.slug === primaryVendor))
    .map(({ record: { code: _code, words: _words, ...meaning }, slug }) => ({
      vendor: slug,
      vendorName: dataset.vendors[slug] ?? slug,
      ...meaning,
    }));
}

function describeRegistered(dataset: Dataset, record: RegisteredRecord): StatusDescription {
  const { words: _words, description, definedBy, alsoDefinedBy, ...facts } = record;
  return {
    ...facts,
    class: classOfCode(record.code),
    ...(description === '' ? {} : { description }),
    definedBy: cite(definedBy),
    alsoDefinedBy: alsoDefinedBy.map(cite),
    otherUses: meaningsOf(dataset, record.code),
  };
}

/**
 * Builds the descriptions of all codes, in order. These are the descriptions that `describe` returns and that
 * `data.json` contains.
 */
export function describeRecords(dataset: Dataset): (StatusDescription | NonstandardDescription)[] {
  const registered = dataset.registered.map(({ record }) => describeRegistered(dataset, record));
  const nonstandard = dataset.nonstandard.map(
    ({ record: { code, summary, primaryVendor, retry } }): NonstandardDescription => ({
      code,
      class: classOfCode(code),
      standing: 'nonstandard',
      summary,
      meanings: meaningsOf(dataset, code, primaryVendor),
      retry,
    }),
  );
  return [...registered, ...nonstandard].sort((a, b) => a.code - b.code);
}
