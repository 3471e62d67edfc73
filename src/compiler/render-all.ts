import type { Dataset } from './dataset.js';
import {
  renderCheckCodes,
  renderCheckRuleIds,
  renderCheckRules,
  renderCheckRuleText,
} from './render/check-tables.js';
import { renderCodes, renderCodeTypes } from './render/codes.js';
import { renderDataJson, renderSchemaJson } from './render/data-json.js';
import { renderDescriptions } from './render/descriptions.js';
import { renderGuidePages } from './render/guide-pages.js';
import { renderCommonCodes, renderComparisons, renderOperations } from './render/guide-tables.js';
import { renderLibraryNames } from './render/library-names.js';
import { renderLogMarks } from './render/log-marks.js';
import {
  renderKnownRuns,
  renderNames,
  renderPhrases,
  renderRegistry,
  renderSpellings,
  renderSummaries,
} from './render/lookup-tables.js';
import { renderMethods } from './render/method-tables.js';
import { renderNoteMarks, renderNotes, renderNoteTexts } from './render/notes.js';
import { renderFingerprints, renderProductTexts } from './render/products.js';
import { renderProxyErrors } from './render/proxy-errors.js';
import { renderRetryReasons, renderRetryTiers } from './render/retry-tables.js';
import { renderSearchText, renderStopWords, renderSynonyms } from './render/search-tables.js';
import { renderSemantics } from './render/semantics-tables.js';
import { renderVendorCodes, renderVendors } from './render/vendor-codes.js';

/** Renders every generated file. Returns each file's content by its path relative to the project's root. */
export function renderAll(dataset: Dataset): Map<string, string> {
  const files: Record<string, string> = {
    'check-codes.ts': renderCheckCodes(dataset),
    'check-rule-ids.ts': renderCheckRuleIds(dataset),
    'check-rule-text.ts': renderCheckRuleText(dataset),
    'check-rules.ts': renderCheckRules(dataset),
    'code-types.ts': renderCodeTypes(dataset),
    'codes.ts': renderCodes(dataset),
    'common-codes.ts': renderCommonCodes(dataset),
    'comparisons.ts': renderComparisons(dataset),
    'data.json': renderDataJson(dataset),
    'descriptions.ts': renderDescriptions(dataset),
    'fingerprints.ts': renderFingerprints(dataset),
    'known-runs.ts': renderKnownRuns(dataset),
    'library-names.ts': renderLibraryNames(dataset),
    'log-marks.ts': renderLogMarks(dataset),
    'methods.ts': renderMethods(dataset),
    'names.ts': renderNames(dataset),
    'note-marks.ts': renderNoteMarks(dataset),
    'note-texts.ts': renderNoteTexts(dataset),
    'notes.ts': renderNotes(dataset),
    'operations.ts': renderOperations(dataset),
    'phrases.ts': renderPhrases(dataset),
    'product-texts.ts': renderProductTexts(dataset),
    'proxy-errors.ts': renderProxyErrors(dataset),
    'registry.ts': renderRegistry(dataset),
    'retry-reasons.ts': renderRetryReasons(dataset),
    'retry-tiers.ts': renderRetryTiers(dataset),
    'schema.json': renderSchemaJson(),
    'search-text.ts': renderSearchText(dataset),
    'semantics.ts': renderSemantics(dataset),
    'spellings.ts': renderSpellings(dataset),
    'stop-words.ts': renderStopWords(dataset),
    'summaries.ts': renderSummaries(dataset),
    'synonyms.ts': renderSynonyms(dataset),
    'vendor-codes.ts': renderVendorCodes(dataset),
    'vendors.ts': renderVendors(dataset),
  };
  return new Map([
    ...Object.entries(files).map(([name, text]) => [`src/generated/${name}`, text] as const),
    ...renderGuidePages(dataset),
  ]);
}
