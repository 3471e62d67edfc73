/** The public search functions. The CommonJS build loads them on first use. */
export { search } from './search.js';
export { searchNotes } from './search-notes.js';
