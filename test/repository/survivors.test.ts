import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const survivors = z
  .array(
    z.strictObject({
      file: z.string(),
      mutator: z.string(),
      original: z.string(),
      replacement: z.string(),
      reason: z.string(),
    }),
  )
  .parse(JSON.parse(readFileSync('test/mutation/survivors.json', 'utf8')));

/** Without indents, as the list has the code. */
const linesOf = (text: string) => text.replace(/\n\s*/g, '\n');

test('what no test of the rooms notices is code that is there, and has a reason', () => {
  expect(survivors.length).toBeGreaterThan(0);
  for (const { file, original, replacement, reason } of survivors) {
    expect(linesOf(readFileSync(file, 'utf8')), file).toContain(original);
    expect(replacement).not.toBe(original);
    expect(reason, `${file}: ${original}`).toMatch(/^\S.{20,}\.$/);
  }
});
