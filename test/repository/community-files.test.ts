import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const question = { label: text, description: text.optional() };
const options = z
  .array(text)
  .min(1)
  .refine((list) => new Set(list).size === list.length, 'the same option twice');

/** The rules of issue forms, for the elements that people complete and the text between them. */
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({ ...question, placeholder: text.optional(), value: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({
      ...question,
      placeholder: text.optional(),
      value: text.optional(),
      render: text.optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...question, options, multiple: z.boolean().optional() }),
    validations,
  }),
]);

const form = z.strictObject({
  name: text,
  description: text,
  title: text.optional(),
  labels: z.array(text).optional(),
  body: z
    .array(element)
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'nothing to fill in')
    .refine((body) => {
      const ids = body.flatMap((one) => ('id' in one ? [one.id] : []));
      const labels = body.flatMap(({ attributes }) => ('label' in attributes ? [attributes.label] : []));
      return new Set(ids).size === ids.length && new Set(labels).size === labels.length;
    }, 'an id or a label twice'),
});

const folder = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(folder).filter((file) => file !== 'config.yml');
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));

describe('issue forms', () => {
  /** The fields that a report needs. */
  const NEEDED: Readonly<Record<string, readonly string[]>> = {
    'missing-vendor-code.yml': ['code', 'source'],
    'wrong-fact.yml': ['code', 'source'],
    'wrong-reading.yml': ['input', 'result', 'expected'],
  };

  test('exist for a missing vendor code, a wrong fact, and a wrong reading', () => {
    expect(forms.sort()).toEqual(Object.keys(NEEDED));
    expect(read(`${folder}/config.yml`)).toEqual({ blank_issues_enabled: true });
  });

  test.each(forms)('%s is a valid form, and requires the necessary information', (file) => {
    const { body } = form.parse(read(`${folder}/${file}`));
    const wanted = body.flatMap((one) =>
      'validations' in one && one.validations?.required === true ? [one.id] : [],
    );
    expect(wanted).toEqual(expect.arrayContaining([...(NEEDED[file] ?? ['a form that this test lists'])]));
  });

  test.each([
    ['a type that is none', { type: 'number', id: 'code', attributes: { label: 'Code' } }],
    ['a field without a label', { type: 'input', id: 'code', attributes: {} }],
    ['a choice of nothing', { type: 'dropdown', id: 'code', attributes: { label: 'Code', options: [] } }],
    [
      'a key in the wrong place',
      { type: 'input', id: 'code', attributes: { label: 'Code' }, required: true },
    ],
  ])('the rules reject %s', (_fault, wrong) => {
    expect(form.safeParse({ name: 'Name', description: 'Description', body: [wrong] }).success).toBe(false);
  });
});

describe('the files for contributors', () => {
  test.each(['.github/SECURITY.md', '.github/pull_request_template.md', 'docs/contributing/releasing.md'])(
    '%s mentions only existing files and scripts',
    (path) => {
      const words = readFileSync(path, 'utf8');
      const scripts: Readonly<Record<string, string>> = JSON.parse(
        readFileSync('package.json', 'utf8'),
      ).scripts;
      const named = [...words.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
      const files = named.filter((code) => /^[\w.-]+(?:\/[\w.-]+)+\/?$/.test(code));
      const called = named.flatMap((code) => /^npm run ([\w:-]+)/.exec(code)?.[1] ?? []);
      expect(files.length + called.length).toBeGreaterThan(0);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
      expect(called.filter((name) => !(name in scripts))).toEqual([]);
    },
  );

  test('Dependabot updates the commits of the actions', () => {
    expect(read('.github/dependabot.yml')).toEqual({
      version: 2,
      updates: [{ 'package-ecosystem': 'github-actions', directory: '/', schedule: { interval: 'monthly' } }],
    });
  });
});
