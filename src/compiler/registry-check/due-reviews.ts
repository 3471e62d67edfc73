import type { Dataset } from '../dataset.js';

/** What is past its date: a sentence each, with what to do. `today` is `YYYY-MM-DD`. */
export function dueReviews({ registered, products, registry }: Dataset, today: string): string[] {
  const records = registered.flatMap(({ file, record }) =>
    record.reviewBy !== undefined && record.reviewBy < today
      ? [
          `${record.code} had to be reviewed by ${record.reviewBy}. Compare it with its document, then change reviewBy in ${file}.`,
        ]
      : [],
  );
  const recognized = products.flatMap(({ file, record }) =>
    record.reviewBy !== undefined && record.reviewBy < today
      ? [
          `The fingerprints of ${record.name} had to be reviewed by ${record.reviewBy}. Compare them with their sources, then change reviewBy in ${file}.`,
        ]
      : [],
  );
  const registrations = registry.flatMap(({ from, description }) => {
    const expiry = /\bexpires (\d{4}-\d\d-\d\d)\b/.exec(description)?.[1];
    return expiry !== undefined && expiry < today
      ? [
          `${from} is registered temporarily, and the registration expired on ${expiry}. Check whether the registry extended it, made it permanent, or removed it.`,
        ]
      : [];
  });
  return [...records, ...recognized, ...registrations];
}
