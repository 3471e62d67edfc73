// Generated from src/data by npm run generate. Change the data, not this file.

/**
 * The ten most common codes, with the situations in which you see them.
 *
 * @example
 * ```ts
 * import { commonCodes } from 'http-status-atlas/guide';
 *
 * commonCodes.map(({ code }) => code); // => [200, 201, 301, 400, 401, 403, 404, 422, 429, 500]
 * ```
 */
export const commonCodes = [
  { code: 200, when: 'A page loads, or a call to an API succeeds and returns something.' },
  { code: 201, when: 'A POST has created a record, and Location says where it is.' },
  { code: 301, when: 'A page or a site has a new address for good.' },
  { code: 400, when: 'The data sent to an API cannot be read, or a required part is missing.' },
  { code: 401, when: 'The token is missing, has expired or is not accepted.' },
  { code: 403, when: 'The permissions do not suffice, or the server refuses for another reason.' },
  { code: 404, when: 'The address is wrong, or the record was deleted.' },
  { code: 422, when: 'A form can be read, and a value in it breaks a rule.' },
  { code: 429, when: 'A client has sent more requests than an API allows in a given time.' },
  {
    code: 500,
    when: 'Something unexpected happened on the server, such as an exception that nobody caught.',
  },
] as const;
