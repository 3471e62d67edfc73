/**
 * Cuts an English word down to what its forms have in common: plurals, -ed, -ing, -ly, -ion, and British spellings.
 *
 * Crude on purpose: it has to map the forms of a word to one text, not to a word.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let cut = word;
  if (cut.endsWith('ies') && cut.length > 4) cut = `${cut.slice(0, -3)}y`;
  else if (cut.endsWith('sses') || cut.endsWith('ches') || cut.endsWith('shes') || cut.endsWith('xes'))
    cut = cut.slice(0, -2);
  else if (cut.endsWith('s') && !/(?:ss|us|is)$/.test(cut)) cut = cut.slice(0, -1);
  if (cut.endsWith('ly') && cut.length > 5) cut = cut.slice(0, -2);
  if (cut.endsWith('ing') && cut.length > 5) cut = undouble(cut.slice(0, -3));
  else if (cut.endsWith('ied') && cut.length > 4) cut = `${cut.slice(0, -3)}y`;
  else if (cut.endsWith('ed') && cut.length > 4) cut = undouble(cut.slice(0, -2));
  if (cut.endsWith('tion') && cut.length > 5) cut = cut.slice(0, -3);
  cut = cut.replace(/our$/, 'or').replace(/our(?=[a-z])/, 'or');
  if (cut.endsWith('e') && cut.length > 3) cut = cut.slice(0, -1);
  // authorise, authorize, authorisation and authorization end alike
  return cut.length > 5 ? cut.replace(/i[sz](?:at)?$/, 'iz') : cut;
}

const undouble = (word: string) => (/([bdgklmnprt])\1$/.test(word) ? word.slice(0, -1) : word);
