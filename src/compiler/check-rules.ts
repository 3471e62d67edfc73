import type { Dataset } from './dataset.js';
import { DataError, type Problem } from './problem.js';
import { boundCheckRules, checkedRequirements } from './rules/check-rules.js';
import { currentDocuments, knownDocuments, listedDocuments } from './rules/documents.js';
import { alwaysRequired, fieldExamples, noFactTwice, presupposedHeaders } from './rules/facts.js';
import { fileNames } from './rules/file-names.js';
import { ownFingerprints, safePatterns, shownFingerprints, storablePatterns } from './rules/fingerprints.js';
import { guideExchanges, guideFields, guideSources } from './rules/guide.js';
import { headedNumbers, methodsOfServerErrors, namedOwners, spellingsOfThePhrase } from './rules/names.js';
import { loggedMarks, productNames, productVendors } from './rules/products.js';
import { comparisonAnswers, listedVendors, numberedMeanings, referencedCodes } from './rules/references.js';
import { constantNames, registryPhrases, registryRows, registryTiles } from './rules/registry.js';
import { retryPolicy } from './rules/retry-policy.js';
import type { Rule } from './rules/rule.js';
import {
  carriedRequirements,
  existingNumbers,
  latin1,
  noEmptyPhrases,
  noNearCopies,
  notCircular,
  oneSentence,
  ownSentences,
} from './rules/sentences.js';
import { textGroups, textProducts, textSources } from './rules/sourced-texts.js';

/** All rules that the data must satisfy. */
export const rules: readonly Rule[] = [
  textProducts,
  textSources,
  textGroups,
  fileNames,
  registryTiles,
  registryRows,
  registryPhrases,
  constantNames,
  knownDocuments,
  listedDocuments,
  currentDocuments,
  referencedCodes,
  comparisonAnswers,
  guideSources,
  guideFields,
  guideExchanges,
  listedVendors,
  numberedMeanings,
  headedNumbers,
  spellingsOfThePhrase,
  namedOwners,
  methodsOfServerErrors,
  productNames,
  safePatterns,
  shownFingerprints,
  storablePatterns,
  ownFingerprints,
  productVendors,
  loggedMarks,
  retryPolicy,
  alwaysRequired,
  presupposedHeaders,
  fieldExamples,
  noFactTwice,
  oneSentence,
  notCircular,
  ownSentences,
  noNearCopies,
  noEmptyPhrases,
  boundCheckRules,
  checkedRequirements,
  latin1,
  carriedRequirements,
  existingNumbers,
];

/** Runs the chosen rules and returns the problems that they find. */
export function findProblems(dataset: Dataset, chosen: readonly Rule[] = rules): Problem[] {
  return chosen.flatMap(({ name, check }) => check(dataset).map((finding) => ({ rule: name, ...finding })));
}

/**
 * Runs every rule.
 *
 * @throws DataError - If a rule finds a problem.
 */
export function checkRules(dataset: Dataset): void {
  const problems = findProblems(dataset);
  if (problems.length > 0) throw new DataError(problems);
}
