import type { Description } from '../atlas.js';

export const CLASSES = [
  {
    range: '1xx',
    id: 'informational',
    label: 'Informational',
    intro: 'Interim responses: the request continues, and a final response follows.',
  },
  {
    range: '2xx',
    id: 'successful',
    label: 'Successful',
    intro: 'The server received, understood, and accepted the request.',
  },
  {
    range: '3xx',
    id: 'redirection',
    label: 'Redirection',
    intro: 'The client needs to take further action to complete the request, often at another URL.',
  },
  {
    range: '4xx',
    id: 'client-error',
    label: 'Client Error',
    intro: 'The client seems to have made an error in the request.',
  },
  {
    range: '5xx',
    id: 'server-error',
    label: 'Server Error',
    intro: "The server knows that it failed, or can't perform the requested method.",
  },
] as const;

export type Range = (typeof CLASSES)[number]['range'];

/** Returns a code's class as it appears in style sheets and URLs: `4xx`. */
export const rangeOf = (code: number | string): string => `${String(code)[0]}xx`;

/** Returns the x00 code of a code's class: 400 for 471. */
export const classCodeOf = (code: number): number => code - (code % 100);

/** Returns a class's label: `Client Error`. */
export const labelOf = (range: string): string => CLASSES.find((one) => one.range === range)?.label ?? '';

/** Returns the phrase to show after a code: the registered phrase, or the phrase of the vendor that is listed first. */
export function phraseOf(description: Description): string | undefined {
  if (!('meanings' in description)) return description.reasonPhrase;
  return description.meanings[0]?.reasonPhrase;
}

/** Returns the text after the code in a heading: the phrase, or the vendors that use the code. */
export function titleOf(description: Description): string {
  const phrase = phraseOf(description);
  if (phrase !== undefined) return phrase;
  if (!('meanings' in description)) return 'Unused';
  return [...new Set(description.meanings.map(({ vendorName }) => vendorName))].join(', ');
}

/** Returns the slugs of the vendors that define a meaning for the code. */
export function vendorsOf(description: Description): string[] {
  const meanings = 'meanings' in description ? description.meanings : description.otherUses;
  return [...new Set(meanings.map(({ vendor }) => vendor))];
}
