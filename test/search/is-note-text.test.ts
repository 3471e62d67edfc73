import { describe, expect, test } from 'vitest';
import { isNoteText } from '../../src/search/is-note-text.js';

describe('isNoteText()', () => {
  test.each([
    ['ECONNREFUSED'],
    ['curl: (52) Empty reply from server'],
    ['{"ok":false,"error":"invalid_auth"}'],
    ['{ "ok" : false, "error" : "invalid_auth" }'],
    ['{\n  "ok": false,\n  "error": "token_revoked"\n}'],
  ])('is true for a message without a status and for a body with such an error: %s', (text) => {
    expect(isNoteText(text)).toBe(true);
  });

  test.each([
    ['token expired'],
    ['connect ECONNREFUSED 192.0.2.7:443'],
    ['{"ok":false,"error":"no_such_plan"}'],
    ['{"ok":true,"error":"invalid_auth"}'],
    ['POST /api/chat.postMessage 401 {"ok":false,"error":"invalid_auth"}'],
  ])('is false for other text, even with such a message in it: %s', (text) => {
    expect(isNoteText(text)).toBe(false);
  });
});
