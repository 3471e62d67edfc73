import type { Subject } from './subject.js';

/** The content of a platform's tab: a listing, or the reason why there is none. */
export type Listing =
  | { readonly language: string; readonly text: string; readonly note?: string }
  | { readonly note: string };

/** Writes the listing for one platform. */
export type Template = (subject: Subject) => Listing;
