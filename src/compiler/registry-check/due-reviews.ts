import type { Dataset } from '../dataset.js';

/**
 * Lists the records whose review date has passed, and the registrations that have expired. Returns one sentence for
 * each, with the action to take. `today` has the format `YYYY-MM-DD`.
 */
export function dueReviews({ registered, products, registry }: Dataset, today: string): string[] {
  const records = registered.flatMap(({ file, record }) =>
    record.reviewBy !== undefined && record.reviewBy < today
      ? [
          `${record.code} was due for review by ${record.reviewBy}. Compare the record with its document, then change reviewBy in ${file}.`,
        ]
      : [],
  );
  const recognized = products.flatMap(({ file, record }) =>
    record.reviewBy !== undefined && record.reviewBy < today
      ? [
          `The fingerprints of ${record.name} were due for review by ${record.reviewBy}. Compare them with their sources, then change reviewBy in ${file}.`,
        ]
      : [],
  );
  const registrations = registry.flatMap(({ from, description }) => {
    const expiry = /\bexpires (\d{4}-\d\d-\d\d)\b/.exec(description)?.[1];
    return expiry !== undefined && expiry < today
      ? [
          `The temporary registration of ${from} expired on ${expiry}. Check whether the registry extended the registration, made it permanent, or removed it.`,
        ]
      : [];
  });
  return [...records, ...recognized, ...registrations];
}
