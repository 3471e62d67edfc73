import type { Description } from '../atlas.js';

export const CLASSES = [
  {
    range: '1xx',
    id: 'informational',
    label: 'Informational',
    intro: 'Interim: the request goes on, and a final response follows.',
  },
  { range: '2xx', id: 'successful', label: 'Successful', intro: 'The request worked.' },
  {
    range: '3xx',
    id: 'redirection',
    label: 'Redirection',
    intro: 'One more step completes the request, often at another address.',
  },
  {
    range: '4xx',
    id: 'client-error',
    label: 'Client Error',
    intro: 'The request is at fault, or seems to be.',
  },
  {
    range: '5xx',
    id: 'server-error',
    label: 'Server Error',
    intro: 'The server knows that it failed, or cannot do what is asked.',
  },
] as const;

export type Range = (typeof CLASSES)[number]['range'];

/** The class of a code as styles and addresses write it: `4xx`. */
export const rangeOf = (code: number | string): string => `${String(code)[0]}xx`;

/** What stands beside the range: `Client Error`. */
export const labelOf = (range: string): string => CLASSES.find((one) => one.range === range)?.label ?? '';

/** The phrase to print after a number: the registered one, or that of the vendor who is shown first. */
export function phraseOf(description: Description): string | undefined {
  if (!('meanings' in description)) return description.reasonPhrase;
  return description.meanings[0]?.reasonPhrase;
}

/** What stands after the number in a heading: the phrase, or who uses the number. */
export function titleOf(description: Description): string {
  const phrase = phraseOf(description);
  if (phrase !== undefined) return phrase;
  if (!('meanings' in description)) return 'Unused';
  return [...new Set(description.meanings.map(({ vendorName }) => vendorName))].join(', ');
}

/** The vendors that give the number a meaning, by slug. */
export function vendorsOf(description: Description): string[] {
  const meanings = 'meanings' in description ? description.meanings : description.otherUses;
  return [...new Set(meanings.map(({ vendor }) => vendor))];
}
