import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { libraries, statusNames } from '../../docs/.vitepress/site/status-names.js';
import { list } from '../../src/index.js';

const folder = new URL('../../docs/.vitepress/data/names/', import.meta.url);
const files = readdirSync(folder);
const described = list();
const registered = described.filter(({ standing }) => standing !== 'nonstandard').map(({ code }) => code);
const known = new Set(described.map(({ code }) => code));

/** Names for a different meaning. An older proposal used 103. */
const EXCEPTIONS: readonly string[] = ['103 checkpoint'];

const name = z.string().regex(/^[A-Za-z]\w*$/);
const code = z.string().regex(/^[1-5]\d\d$/);

const schema = z.strictObject({
  id: z.string(),
  language: z.string().min(1),
  library: z.string().min(1),
  constant: z.string().regex(/\{name\}$/),
  number: z.string().regex(/\{code\}/),
  sources: z
    .array(
      z.strictObject({
        repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
        file: z.string().regex(/^[\w./-]+\.\w+$/),
        ref: z.string().min(6),
        read: z.iso.date(),
        note: z.string().optional(),
      }),
    )
    .min(1),
  names: z.record(code, name.nullable()),
  otherVersions: z.record(code, z.strictObject({ name, when: z.string().min(1) })).optional(),
});

describe('the names in other languages', () => {
  test.each(files)('%s is well formed, and its file name is its ID', (file) => {
    const document = parseDocument(readFileSync(new URL(file, folder), 'utf8'), {
      schema: 'core',
      uniqueKeys: true,
    });
    expect(document.errors).toEqual([]);
    const value = schema.parse(JSON.parse(JSON.stringify(document.toJS())));
    expect(`${value.id}.yaml`).toBe(file);
  });

  test('every file is shown, in the order of the pages', () => {
    expect(libraries.map(({ id }) => `${id}.yaml`).sort()).toEqual([...files].sort());
    expect(libraries[0]?.id).toBe('python');
  });

  test.each(libraries)(
    '$id has a name or null for every registered code, and no other codes',
    ({ names }) => {
      expect(registered.filter((one) => !(one in names))).toEqual([]);
      expect(Object.keys(names).filter((one) => !known.has(Number(one)))).toEqual([]);
    },
  );

  test.each(libraries)("$id doesn't have the same name for two codes", ({ names, otherVersions }) => {
    const all = [
      ...Object.values(names).filter((one) => one !== null),
      ...Object.values(otherVersions ?? {}).map((one) => one.name),
    ];
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  // A shifted column or a wrong number would assign the name of one code to another.
  test.each(libraries)('$id names codes after their current or former phrases', ({ names }) => {
    const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
    const strangers = described.flatMap((one) => {
      const found = names[one.code];
      if (found === null || found === undefined || 'meanings' in one) return [];
      const phrases = [
        one.reasonPhrase ?? 'Switch Proxy, Unused, Reserved',
        ...one.formerPhrases.map((former) => former.reasonPhrase),
      ].map(letters);
      const called = letters(found);
      const isAkin = phrases.some((phrase) =>
        Array.from(phrase, (_letter, at) => phrase.slice(at, at + 4)).some(
          (part) => part.length >= Math.min(4, phrase.length) && called.includes(part),
        ),
      );
      return isAkin ? [] : [`${one.code} ${found}`];
    });
    expect(strangers.filter((one) => !EXCEPTIONS.includes(one))).toEqual([]);
  });

  test('writes the constant, or the number if there is none', () => {
    const of = (id: string, at: number) => statusNames(at)[libraries.findIndex((one) => one.id === id)];
    expect(of('go', 404)).toMatchObject({ text: 'http.StatusNotFound', isConstant: true });
    expect(of('rack', 422)).toMatchObject({
      text: ':unprocessable_content',
      other: { text: ':unprocessable_entity', when: 'before Rack 3.1' },
    });
    expect(of('rust', 499)).toMatchObject({ text: 'StatusCode::from_u16(499)', isConstant: false });
    expect(of('swift', 103)).toMatchObject({
      text: 'HTTPResponseStatus(statusCode: 103)',
      isConstant: false,
    });
    expect(of('requests', 499)).toMatchObject({ text: 'requests.codes.client_closed_request' });
    expect(of('go', 404)?.source).toBe('https://github.com/golang/go/blob/go1.19.8/src/net/http/status.go');
  });
});
