import { rangeOf } from './words.js';

const NOTHING: Readonly<Record<string, string>> = {
  '1xx': 'Nothing. Wait for the final response.',
  '2xx': 'Nothing. The request succeeded.',
  '3xx': 'Read the body, which explains how to continue.',
};

/** Returns the next step for a code whose record has no causes to check. */
export const nothingToDo = (code: number): string | undefined =>
  code === 305
    ? "Don't follow the redirect. The server should send a different code."
    : NOTHING[rangeOf(code)];
