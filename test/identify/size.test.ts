import { describe, expect, test } from 'vitest';
import { shipped } from '../../build/later-texts.js';
import { fingerprintLines } from '../../src/generated/fingerprints.js';
import { productTexts } from '../../src/generated/product-texts.js';

describe('what identify carries', () => {
  test('is at most 20,000 characters of fingerprints as they ship, with the texts apart', () => {
    expect(JSON.stringify(shipped('fingerprintLines', fingerprintLines())).length).toBeLessThanOrEqual(
      20_000,
    );
    expect(fingerprintLines()).not.toContain(productTexts().split('\n')[0]?.split('|')[1]);
  });

  test('is Latin-1', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of Latin-1 begins with them
    expect(fingerprintLines() + productTexts()).toMatch(/^[\u0000-\u00ff]*$/);
  });
});
