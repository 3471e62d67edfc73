import { describe, expect, test } from 'vitest';
import { sectionUrl, sourceUrl } from '../../src/text/section-url.js';

const editor = 'https://www.rfc-editor.org/rfc/';
const tracker = 'https://datatracker.ietf.org/doc/';

describe('sectionUrl()', () => {
  test.each([
    ['RFC 9110', undefined, `${editor}rfc9110`],
    ['RFC 9110', '15.5.5', `${editor}rfc9110#section-15.5.5`],
    ['RFC 2295', 'A.1', `${editor}rfc2295#appendix-A.1`],
    ['draft-ietf-httpbis-resumable-upload', '4.1', `${tracker}draft-ietf-httpbis-resumable-upload/`],
    ['RFC 9110bis', '1', `${tracker}RFC 9110bis/`],
    ['draft of RFC 9110', '1', `${tracker}draft of RFC 9110/`],
  ])('of %s, %s is %s', (document, section, url) => {
    expect(sectionUrl(document, section)).toBe(url);
  });
});

describe('sourceUrl()', () => {
  test.each([
    ['RFC 9110', `${editor}rfc9110`],
    ['RFC 9110; 15.5.5', `${editor}rfc9110`],
    ['RFC 9110 15.5.6; 10.2.1', `${editor}rfc9110#section-15.5.6`],
    ['RFC 6585 4; RFC 9110 15.6.4', `${editor}rfc6585#section-4`],
    ['draft-ietf-httpbis-resumable-upload 4.1; 4.2', `${tracker}draft-ietf-httpbis-resumable-upload/`],
  ])('of %s is %s', (source, url) => {
    expect(sourceUrl(source)).toBe(url);
  });
});
