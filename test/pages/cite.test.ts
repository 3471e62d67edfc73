import { describe, expect, test } from 'vitest';
import { citeParts } from '../../docs/.vitepress/site/cite.js';

const editor = 'https://www.rfc-editor.org/rfc/';
const draft = 'draft-ietf-httpbis-resumable-upload';
const tracker = `https://datatracker.ietf.org/doc/${draft}/`;

describe('citeParts()', () => {
  test.each([
    ['RFC 9110', [`${editor}rfc9110`]],
    ['RFC 9110 15.3.6; 6.4.1', [`${editor}rfc9110#section-15.3.6`, `${editor}rfc9110#section-6.4.1`]],
    ['RFC 2295 A.1', [`${editor}rfc2295#appendix-A.1`]],
    [`${draft} 4.2.1; 4.4; RFC 9110 15.2`, [tracker, tracker, `${editor}rfc9110#section-15.2`]],
    [draft, [tracker]],
    // A section of a document without a known URL has no URL.
    ['RFC 9110 15.4; Fetch 4.4; 4.5', [`${editor}rfc9110#section-15.4`, undefined, undefined]],
  ])('links the parts of %s', (source, urls) => {
    expect(citeParts(source).map(({ url }) => url)).toEqual(urls);
  });
});
