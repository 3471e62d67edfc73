// Generated from src/data by npm run generate. Change the data, not this file.

/**
 * The ten most common codes, and when you'll see them.
 *
 * @example
 * ```ts
 * import { commonCodes } from 'http-status-atlas/guide';
 *
 * commonCodes.map(({ code }) => code); // => [200, 201, 301, 400, 401, 403, 404, 422, 429, 500]
 * ```
 */
export const commonCodes = [
  { code: 200, when: 'A page loads, or an API call succeeds and returns data.' },
  { code: 201, when: 'A POST request created a record, and Location contains its URL.' },
  { code: 301, when: 'A page or a site has moved permanently to a new URL.' },
  { code: 400, when: "The data sent to an API can't be parsed, or a required part is missing." },
  { code: 401, when: "The token is missing, has expired, or isn't accepted." },
  {
    code: 403,
    when: 'The client lacks permission, or the server refuses the request for a different reason.',
  },
  { code: 404, when: 'The URL is wrong, or the record was deleted.' },
  { code: 422, when: 'A form can be parsed, but one of its values breaks a rule.' },
  { code: 429, when: 'A client has sent more requests in a given period than the API allows.' },
  { code: 500, when: 'Something unexpected, such as an uncaught exception, happened on the server.' },
] as const;
