import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describe as describeCode } from '../../src/index.js';

interface Entry {
  readonly value: string;
  readonly kind: 'warning' | 'log' | 'client' | 'rpc' | 'internal' | 'out-of-range';
  readonly what: string;
}

const { notStatusCodes }: { notStatusCodes: Entry[] } = JSON.parse(
  readFileSync('src/generated/data.json', 'utf8'),
);
const page = readFileSync('docs/guide/not-status-codes.md', 'utf8');

describe('numbers that are not status codes', () => {
  test.each(notStatusCodes)('$value ($kind) appears once on the page', ({ value, what }) => {
    const rows = page.split('\n').filter((line) => line.startsWith(`| ${value} |`) && line.includes(what));
    expect(rows).toHaveLength(1);
  });

  test('contains the out-of-range numbers, none of which has a description', () => {
    const outside = notStatusCodes.filter(({ kind }) => kind === 'out-of-range').map(({ value }) => +value);
    expect(outside).toEqual([608, 612, 614, 630, 631, 640, 701, 783, 999]);
    expect(outside.map((code) => describeCode(code))).toEqual(outside.map(() => undefined));
  });

  test('contains every warn-code of RFC 7234, none of which has a description', () => {
    const codes = notStatusCodes.filter(({ kind }) => kind === 'warning').map(({ value }) => +value);
    expect(codes).toEqual([110, 111, 112, 113, 199, 214, 299]);
    expect(codes.map((code) => describeCode(code))).toEqual(codes.map(() => undefined));
  });
});
