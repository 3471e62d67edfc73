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

/** The class of a code in styles and URLs: `4xx`. */
export const rangeOf = (code: number | string): string => `${String(code)[0]}xx`;

/** The label beside the range: `Client Error`. */
export const labelOf = (range: string): string => CLASSES.find((one) => one.range === range)?.label ?? '';

/** The phrase to print after a code: the registered one, or that of the first vendor shown. */
export function phraseOf(description: Description): string | undefined {
  if (!('meanings' in description)) return description.reasonPhrase;
  return description.meanings[0]?.reasonPhrase;
}

/** The words after the code in a heading: the phrase, or the vendors that use the code. */
export function titleOf(description: Description): string {
  const phrase = phraseOf(description);
  if (phrase !== undefined) return phrase;
  if (!('meanings' in description)) return 'Unused';
  return [...new Set(description.meanings.map(({ vendorName }) => vendorName))].join(', ');
}

/** The vendors that give the code a meaning, by slug. */
export function vendorsOf(description: Description): string[] {
  const meanings = 'meanings' in description ? description.meanings : description.otherUses;
  return [...new Set(meanings.map(({ vendor }) => vendor))];
}
