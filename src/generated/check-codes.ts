// Generated from src/data by npm run generate. Change the data, not this file.

/** Registered codes that are no members of `StatusCode`. */
export const NAMELESS_CODES: readonly number[] = [104, 306];
