// A module of its own, so that the search and its words become one chunk, loaded when somebody searches.
export { search, searchNotes } from 'http-status-atlas';
export { findPages } from './find-pages';
