import { describe, expect, test } from 'vitest';
import { findProblems, rules } from '../../src/compiler/check-rules.js';
import type { Dataset } from '../../src/compiler/dataset.js';
import { readDataset } from '../../src/compiler/read-dataset.js';

const dataset = readDataset(process.cwd());

// biome-ignore lint/suspicious/noExplicitAny: the cases break records on purpose
type Loose = Record<string, any>;

type Draft = {
  registered: { file: string; record: Loose }[];
  vendor: { file: string; slug: string; record: Loose }[];
  nonstandard: { file: string; record: Loose }[];
  comparisons: { file: string; record: Loose }[];
  operations: { file: string; record: Loose }[];
  products: { file: string; record: Loose }[];
  notes: { file: string; record: Loose }[];
  logMarks: { product: string }[];
  vendors: Record<string, string>;
  registry: { from: number; to: number; description: string; reference: string }[];
  documents: { document: string; replacedBy?: string }[];
  commonCodes: { code: number; when: string }[];
};

/** Returns a copy of the dataset that contains an error. */
function broken(change: (draft: Draft) => void): Dataset {
  const draft = structuredClone(dataset) as unknown as Draft;
  change(draft);
  return draft as unknown as Dataset;
}

const record = (draft: Draft, code: number) => {
  const found = draft.registered.find((one) => one.record['code'] === code);
  if (!found) throw new Error(`no record ${code}`);
  return found.record;
};

/** Returns a recommendation of the guide. */
const one = (draft: Draft): Loose => draft.operations[0]?.record['recommendations'][0];

/** Returns the fingerprints of nginx. */
const fingerprints = (draft: Draft): Loose[string] =>
  draft.products.find(({ record: product }) => product['id'] === 'nginx')?.record['fingerprints'];

/** For each rule, a change that breaks it, and the text that the message contains. */
const cases: Record<string, [change: (draft: Draft) => void, named: string]> = {
  'file-name': [
    (draft) => {
      record(draft, 404)['code'] = 405;
    },
    '405',
  ],
  'registry-tiles': [(draft) => void draft.registry.splice(5, 1), '200'],
  'registry-rows': [(draft) => void draft.registered.splice(0, 1), '100.yaml'],
  'registry-phrases': [
    (draft) => {
      record(draft, 413)['reasonPhrase'] = 'Payload Too Large';
    },
    'Content Too Large',
  ],
  'constant-name': [
    (draft) => {
      record(draft, 404)['name'] = 'MISSING';
    },
    'NOT_FOUND',
  ],
  'text-products': [
    (draft) => {
      record(draft, 404)['words'].errors[0].product = 'nobody';
    },
    'nobody',
  ],
  'text-sources': [
    (draft) => {
      record(draft, 404)['words'].errors[0].source = 'seen somewhere';
    },
    'seen somewhere',
  ],
  'text-groups': [
    (draft) => {
      record(draft, 404)['words'].errors.reverse();
    },
    'src/data/registered/404.yaml',
  ],
  'always-required': [
    (draft) => {
      record(draft, 405)['fields'][0].requirement = 'may';
    },
    'Allow: response, may',
  ],
  'field-examples': [
    (draft) => {
      record(draft, 405)['fields'][0].example = 'GET; HEAD';
    },
    'Allow: GET; HEAD',
  ],
  'no-fact-twice': [
    (draft) => {
      const { fields } = record(draft, 405);
      fields.push({ ...fields[0], source: 'RFC 9110 10.2.1', example: 'PUT' });
    },
    'Allow',
  ],
  'presupposed-headers': [
    (draft) => {
      const found = record(draft, 206);
      found['fields'] = found['fields'].filter(({ name }: Loose) => name !== 'Range');
    },
    'Range in fields',
  ],
  'spellings-of-the-phrase': [
    (draft) => {
      record(draft, 413)['formerPhrases'][0].kind = 'spelling';
    },
    'Request Entity Too Large',
  ],
  'named-owners': [
    (draft) => {
      record(draft, 301)['otherNames'][0].where = 'other libraries';
    },
    'other libraries',
  ],
  'headed-numbers': [
    (draft) => {
      delete draft.nonstandard.find((one) => one.record['code'] === 530)?.record['primaryVendor'];
    },
    'primaryVendor',
  ],
  'methods-of-server-errors': [
    (draft) => {
      record(draft, 506)['methods'] = { only: ['GET'], source: 'RFC 2295 8.1' };
    },
    'GET',
  ],
  'known-documents': [
    (draft) => {
      record(draft, 404)['content']['source'] = 'RFC 9999 1';
    },
    'RFC 9999',
  ],
  'listed-documents': [
    (draft) => {
      const replaced = draft.documents.find(({ replacedBy }) => replacedBy !== undefined);
      if (replaced) replaced.replacedBy = 'RFC 9999';
    },
    'RFC 9999',
  ],
  'current-documents': [
    (draft) => {
      record(draft, 404)['definedBy']['document'] = 'RFC 7231';
    },
    'RFC 9110',
  ],
  'referenced-codes': [
    (draft) => {
      record(draft, 404)['seeAlso'][0]['code'] = 471;
    },
    '471',
  ],
  'product-names': [
    (draft) => {
      const nginx = draft.products.find((one) => one.record['id'] === 'nginx');
      if (nginx) nginx.record['name'] = 'Envoy';
    },
    'Envoy',
  ],
  'safe-patterns': [
    (draft) => {
      fingerprints(draft)[0].all[0].text = '(a+)+b';
    },
    '(a+)+b',
  ],
  'storable-patterns': [
    (draft) => {
      fingerprints(draft)[0].all[0].text = 'user@host';
    },
    'user@host',
  ],
  'shown-fingerprints': [
    (draft) => {
      delete fingerprints(draft)[0].example;
    },
    'says: made',
  ],
  'own-fingerprints': [
    (draft) => {
      fingerprints(draft).push(fingerprints(draft)[0]);
    },
    'id nginx-page',
  ],
  'product-vendors': [
    (draft) => {
      const nginx = draft.products.find((one) => one.record['id'] === 'nginx');
      if (nginx) nginx.record['vendor'] = 'enginx';
    },
    'enginx',
  ],
  'logged-marks': [
    (draft) => {
      const [first] = draft.logMarks;
      if (first) first.product = 'enginx';
    },
    'enginx',
  ],
  'guide-sources': [
    (draft) => {
      one(draft)['source'] = 'RFC 9110 15.3.2; RFC 9999 1';
    },
    'RFC 9999',
  ],
  'guide-fields': [
    (draft) => {
      one(draft)['fields'] = [{ name: 'Retry-After', requirement: 'may', example: 'soon' }];
    },
    'soon',
  ],
  'guide-exchanges': [
    (draft) => {
      one(draft)['exchange'] = 'GET / HTTP/1.1\nHost: api.example\n\nHTTP/1.1 404 Nothing';
    },
    '404 Nothing',
  ],
  'comparison-answers': [(draft) => void draft.comparisons[0]?.record['answers'].reverse(), 'ascending'],
  'listed-vendors': [
    (draft) => {
      draft.vendors['nobody'] = 'Nobody';
    },
    'nobody',
  ],
  'numbered-meanings': [(draft) => void draft.nonstandard.splice(0, 1), 'nonstandard/122.yaml'],
  'retry-policy': [
    (draft) => {
      record(draft, 200)['retry']['plain'] = 'any-method';
    },
    "isn't an error",
  ],
  'one-sentence': [
    (draft) => {
      record(draft, 404)['summary'] = 'One. Two.';
    },
    'One. Two.',
  ],
  'not-circular': [
    (draft) => {
      record(draft, 404)['summary'] = 'The resource was not found.';
    },
    'Not Found',
  ],
  'own-sentences': [
    (draft) => {
      record(draft, 404)['summary'] = record(draft, 500)['summary'];
    },
    'encountered an unexpected condition',
  ],
  'no-near-copies': [
    (draft) => {
      record(draft, 404)['description'] = record(draft, 500)['description'];
    },
    '100%',
  ],
  'no-empty-phrases': [
    (draft) => {
      record(draft, 404)['summary'] = 'It may or may not be here.';
    },
    'may or may not',
  ],
  'bound-check-rules': [
    (draft) => {
      record(draft, 405)['fields'][0]['requirement'] = 'should';
    },
    '405 without Allow: must',
  ],
  'checked-requirements': [
    (draft) => {
      record(draft, 404)['fields'].push({
        name: 'Reason',
        direction: 'response',
        requirement: 'must',
        source: 'RFC 9110 15.5.5',
      });
    },
    'Reason: must',
  ],
  'latin-1': [
    (draft) => {
      record(draft, 404)['summary'] = 'Nothing \u2014 here.';
    },
    '\u2014',
  ],
  'carried-requirements': [
    (draft) => {
      record(draft, 404)['whenToUse'][0] = 'A server must send it.';
    },
    '"must"',
  ],
  'existing-numbers': [
    (draft) => {
      record(draft, 404)['whenToUse'][0] = 'Better than 471 here.';
    },
    '471',
  ],
};

describe('data rules', () => {
  test('are followed by the dataset', () => {
    expect(findProblems(dataset)).toEqual([]);
  });

  test('each have a name, a description, and a test case', () => {
    expect(rules.map(({ name }) => name).sort()).toEqual(Object.keys(cases).sort());
    for (const { description } of rules) expect(description.length).toBeGreaterThan(10);
  });

  test.each(Object.entries(cases))('%s finds a violation', (name, [change, named]) => {
    const rule = rules.filter((one) => one.name === name);
    const problems = findProblems(broken(change), rule);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map((problem) => Object.values(problem).join(' ')).join('\n')).toContain(named);
    for (const problem of problems) {
      expect(problem.file).toMatch(/^src\/data\//);
      expect(problem.fix).not.toBe('');
    }
  });

  test("known-documents finds an unknown document in a number that isn't a status code", () => {
    const problems = findProblems(
      broken(({ nonstandard }) => {
        if (nonstandard[0]) nonstandard[0].record['retry'].basis = 'RFC 9999 1';
      }),
    );
    expect(problems).toMatchObject([{ rule: 'known-documents', path: 'retry.basis', found: 'RFC 9999' }]);
    expect(problems[0]?.file).toContain('src/data/nonstandard/');
  });

  test.each([
    ['twice', 'RFC 9110', 'RFC 9110'],
    ['out of order', 'RFC 10000', 'RFC 9999'],
    ['behind what is no RFC', 'Fetch', 'RFC 9999'],
  ])('listed-documents finds a document that is listed %s', (_, first, second) => {
    const problems = findProblems(
      broken(({ documents }) => void documents.push({ document: first }, { document: second })),
      rules.filter(({ name }) => name === 'listed-documents'),
    );
    expect(problems.map(({ found }) => found)).toContain(second);
  });

  test('current-documents accepts a replaced document only for the codes that it still defines', () => {
    const rule = rules.filter(({ name }) => name === 'current-documents');
    expect(findProblems(dataset, rule)).toEqual([]);
    const without = broken(({ documents }) => {
      for (const one of documents as Loose[]) delete one['stillDefines'];
    });
    expect(findProblems(without, rule).map(({ file }) => file)).toEqual(['src/data/registered/102.yaml']);
  });

  test('comparison-answers names the codes if the codes are out of order', () => {
    const problems = findProblems(
      broken(({ comparisons }) => void comparisons[0]?.record['codes'].reverse()),
      rules.filter(({ name }) => name === 'comparison-answers'),
    );
    expect(problems).toMatchObject([{ path: 'codes' }]);
    expect(problems[0]?.found).not.toBe(problems[0]?.expected);
  });

  test("numbered-meanings finds a primary vendor that doesn't use the code", () => {
    const rule = rules.filter(({ name }) => name === 'numbered-meanings');
    const problems = findProblems(
      broken((draft) => {
        const found = draft.nonstandard.find((one) => one.record['code'] === 499);
        if (found) found.record['primaryVendor'] = 'laravel';
      }),
      rule,
    );
    expect(problems.map(({ path, found }) => `${path} ${found}`)).toEqual(['primaryVendor laravel']);
  });

  test('text-sources finds a mark of a note without a checkable source', () => {
    const problems = findProblems(
      broken(({ notes }) => {
        const note = notes.find(({ record }) => record['id'] === 'tls-failures');
        if (note) note.record['marks'][0].source = 'a forum';
      }),
      rules.filter(({ name }) => name === 'text-sources'),
    );
    expect(problems).toMatchObject([
      { file: 'src/data/notes/tls-failures.yaml', path: 'marks', found: 'a forum' },
    ]);
  });
});
