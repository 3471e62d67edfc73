// The search and its words are a separate module, so that they become one chunk, which is loaded only when a user
// searches.
export { search, searchNotes } from 'http-status-atlas';
export { findPages } from './find-pages';
