/** Matches words that might have a suffix to remove. This check runs first because half of all words have no suffix. */
const CHANGES = /[sygdne]$|our|no?t$/;
/** Matches the negative forms of auxiliary verbs, which mean no more than `not`. */
const NEGATIVE = /^(?:(?:is|are|was|were|do|does|did|ca|could|wo|would|should|has|have|had)n|canno)t$/;
const IZE = /i[sz](?:at)?$/;

/**
 * Reduces an English word to a stem that all of its forms share, including plurals, -ed, -ing, -ly, -ion, and British
 * spellings.
 *
 * The algorithm is deliberately simple. The stem must be the same for all forms of a word, but it doesn't have to be a
 * word itself.
 */
export function stem(word: string): string {
  if (word.length < 4 || word === 'https' || !CHANGES.test(word) || /\d/.test(word)) return word;
  if (NEGATIVE.test(word)) return 'not';
  let cut = word.endsWith('s') ? singular(word) : word;
  if (cut.endsWith('ly') && cut.length > 5) cut = cut.slice(0, -2);
  if (cut.endsWith('ing') && cut.length > 5) cut = undouble(cut.slice(0, -3));
  else if (cut.endsWith('ied') && cut.length > 4) cut = `${cut.slice(0, -3)}y`;
  else if (cut.endsWith('ed') && cut.length > 4) cut = undouble(cut.slice(0, -2));
  if (cut.endsWith('tion') && cut.length > 5) cut = cut.slice(0, -3);
  if (cut.includes('our')) cut = cut.replaceAll('our', 'or');
  if (cut.endsWith('e') && cut.length > 3) cut = cut.slice(0, -1);
  // authorise, authorize, authorisation, and authorization have the same stem
  return cut.length > 5 ? cut.replace(IZE, 'iz') : cut;
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|ch|sh|x)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

const undouble = (word: string) => (/([bdgklmnprt])\1$/.test(word) ? word.slice(0, -1) : word);
