import type { Subject } from './subject.js';

/** What a page shows in the tab of a platform: a listing, or why there is none. */
export type Listing =
  | { readonly language: string; readonly text: string; readonly note?: string }
  | { readonly note: string };

/** Writes the listing of one platform. */
export type Template = (subject: Subject) => Listing;
