/**
 * The main entry point: constants, types, and functions to classify, look up, match, retry, describe, and search.
 *
 * @module http-status-atlas
 */
export * from './core.js';
export { type Description, type DescriptionOf, describe } from './describe/describe.js';
export { type DescriptionFilter, list } from './describe/list.js';
export type { Vendor } from './generated/vendors.js';
export type {
  Caching,
  Citation,
  Content,
  FieldRule,
  FormerPhrase,
  GeneratedBy,
  ImplementationPhrase,
  Methods,
  NonstandardDescription,
  NotFollowed,
  NotToUse,
  OtherName,
  Protocols,
  Redirect,
  Repeat,
  Requests,
  Requirement,
  Retry,
  SeeAlso,
  Source,
  StatusDescription,
  VendorMeaning,
} from './model/description.js';
export type { SearchNote } from './model/note.js';
export { readStatusCodes } from './reading/status-codes/read-status-codes.js';
export type { StatedStatus, StatusCertainty, StatusOrigin } from './reading/status-codes/reading.js';
export type { SearchMatch } from './search/highlights.js';
export { type SearchOptions, type SearchResult, search } from './search/search.js';
export { searchNotes } from './search/search-notes.js';
