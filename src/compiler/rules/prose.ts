import type { Dataset } from '../dataset.js';

/** A piece of prose and its location. */
export interface Prose {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

/** Returns the prose in the registered codes' records. */
export function registeredProse(dataset: Dataset): Prose[] {
  return dataset.registered.flatMap(({ file, record }) => [
    { file, path: 'summary', text: record.summary },
    { file, path: 'description', text: record.description },
    { file, path: 'retry.reason', text: record.retry.reason },
    ...record.whenToUse.map((text, index) => ({ file, path: `whenToUse.${index}`, text })),
    ...record.notToUse.map(({ text }, index) => ({ file, path: `notToUse.${index}.text`, text })),
    ...record.causes.client.map((text, index) => ({ file, path: `causes.client.${index}`, text })),
    ...record.causes.server.map((text, index) => ({ file, path: `causes.server.${index}`, text })),
    ...record.seeAlso.map(({ difference }, index) => ({
      file,
      path: `seeAlso.${index}.difference`,
      text: difference,
    })),
  ]);
}

/** Returns the prose in the vendors' records and in the nonstandard codes' records. */
export function vendorProse(dataset: Dataset): Prose[] {
  return [
    ...dataset.vendor.flatMap(({ file, record }) => [
      { file, path: 'meaning', text: record.meaning },
      { file, path: 'fix', text: record.fix ?? '' },
      { file, path: 'note', text: record.note ?? '' },
    ]),
    ...dataset.nonstandard.flatMap(({ file, record }) => [
      { file, path: 'summary', text: record.summary },
      { file, path: 'retry.reason', text: record.retry.reason },
    ]),
  ];
}

/** Returns the prose in the guide's records. */
export function guideProse(dataset: Dataset): Prose[] {
  return [
    ...dataset.comparisons.flatMap(({ file, record }) => [
      { file, path: 'question', text: record.question },
      ...record.answers.flatMap((answer, index) => [
        { file, path: `answers.${index}.answer`, text: answer.answer },
        { file, path: `answers.${index}.client`, text: answer.client ?? '' },
        { file, path: `answers.${index}.server`, text: answer.server ?? '' },
      ]),
    ]),
    ...dataset.operations.flatMap(({ file, record }) => [
      { file, path: 'intro', text: record.intro },
      ...record.recommendations.flatMap((one, index) => [
        { file, path: `recommendations.${index}.when`, text: one.when },
        ...one.mistakes.map((text, at) => ({ file, path: `recommendations.${index}.mistakes.${at}`, text })),
      ]),
    ]),
  ];
}

/** Returns all the prose in the package. */
export function allProse(dataset: Dataset): Prose[] {
  return [...registeredProse(dataset), ...vendorProse(dataset), ...guideProse(dataset)].filter(
    ({ text }) => text !== '',
  );
}

/**
 * Splits prose into sentences. A sentence ends with a period, question mark, or exclamation mark, followed by a space
 * and a capital letter.
 */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+(?=["'`(]?[A-Z0-9*])|\n{2,}|\n(?=[-*] )/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

/** Returns the words in a string, in lowercase. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
