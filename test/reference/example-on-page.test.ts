import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describe } from '../../src/index.js';
import { statusReference, toMarkdown } from '../../src/reference.js';
import { smallApi } from './small-api.js';

const path = 'docs/guide/reference.md';

test('the guide shows the page of a small API; UPDATE_PAGES=1 writes it', () => {
  const model = statusReference(smallApi('3.1.2'), { describe, only: [401, 422, 429] });
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf('### ', text.indexOf('\n## Example\n'));
  const shown = text.slice(0, start) + toMarkdown(model, { headingLevel: 3 });
  if (process.env['UPDATE_PAGES'] === '1') writeFileSync(path, shown);
  else expect(text).toBe(shown);
});
