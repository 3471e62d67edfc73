/** The public functions for searching, which CommonJS loads on first use. */
export { search } from './search.js';
export { searchNotes } from './search-notes.js';
