// Generated from src/data by npm run generate. Change the data, not this file.

/** Registered codes that aren't members of `StatusCode`. */
export const NAMELESS_CODES: readonly number[] = [104, 306];
