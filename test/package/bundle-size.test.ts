import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { describe, expect, onTestFinished, test } from 'vitest';
import { shipped } from '../../build/later-texts.js';
import entryPoints from '../../entry-points.json';
import { descriptions } from '../../src/generated/descriptions.js';

const asEntry = (code: string) => ({ contents: code, resolveDir: process.cwd(), loader: 'js' as const });

async function withEsbuild(code: string): Promise<string> {
  const result = await build({
    stdin: asEntry(code),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    logLevel: 'error',
  });
  return result.outputFiles[0]?.text.trim() ?? '';
}

async function withRollup(code: string): Promise<string> {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? `${process.cwd()}/entry.js` : null),
        load: (id) => (id === `${process.cwd()}/entry.js` ? code : null),
      },
      nodeResolve(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { code: minified } = await minify(output[0].code, { module: true });
  return (minified ?? '').trim();
}

const call = (name: string, entryPoint = 'http-status-atlas') =>
  `import { ${name} } from '${entryPoint}'; console.log(${name}(+process.argv[2]));`;

/** The maximum sizes of bundles in bytes. */
const sizes = [
  {
    what: 'one flat constant',
    code: `import { NOT_FOUND } from 'http-status-atlas'; console.log(NOT_FOUND);`,
    esbuild: 26,
    rollup: 17,
  },
  {
    what: 'one constant of the namespace',
    code: `import * as Status from 'http-status-atlas/codes'; console.log(Status.NOT_FOUND);`,
    esbuild: 26,
    rollup: 17,
  },
  { what: 'isClientError', code: call('isClientError'), esbuild: 115, rollup: 115 },
  { what: 'classify', code: call('classify'), esbuild: 200, rollup: 200 },
  { what: 'reasonPhrase', code: call('reasonPhrase'), esbuild: 1550, rollup: 1550 },
  { what: 'isRetryable', code: call('isRetryable'), esbuild: 2400, rollup: 2400 },
] as const;

describe.each(sizes)('bundle of $what', ({ code, esbuild, rollup: rollupCeiling }) => {
  test(`esbuild: at most ${esbuild} bytes`, async () => {
    expect((await withEsbuild(code)).length).toBeLessThanOrEqual(esbuild);
  });

  test(`rollup and terser: at most ${rollupCeiling} bytes`, async () => {
    expect((await withRollup(code)).length).toBeLessThanOrEqual(rollupCeiling);
  });
});

/** The start of the descriptions: the characters that encode the phrases. */
const DESCRIPTIONS = shipped('descriptions', descriptions()).split('|').slice(0, 3).join('|');

test('a bundle of describe contains the descriptions', async () => {
  expect(await withEsbuild(call('describe'))).toContain(DESCRIPTIONS);
});

describe('a bundle contains only the code that it uses', () => {
  /** Strings that identify the regression if they appear in a bundle. */
  const mustNotAppear = {
    'the StatusCode object': 'NON_AUTHORITATIVE_INFORMATION',
    'the phrases': 'Non-Authoritative Information',
    'the descriptions': DESCRIPTIONS,
    'the retry reasons': 'RFC 8470 5.2|',
    'the old spellings': 'requestentitytoolarge',
  };

  test.each([
    'classify',
    'isClientError',
    'isStatusCode',
    'fallbackCode',
    'isRedirectStatus',
    'statusMatcher',
    'hasStatus',
    'isRetryable',
  ])('%s', async (name) => {
    const code = await withEsbuild(`import { ${name} } from 'http-status-atlas'; console.log(${name});`);
    for (const [what, text] of Object.entries(mustNotAppear)) expect(code, what).not.toContain(text);
  });

  test.each(['reasonPhrase', 'statusText', 'parseStatusCode'])('%s', async (name) => {
    const code = await withEsbuild(`import { ${name} } from 'http-status-atlas'; console.log(${name});`);
    expect(code).not.toContain(DESCRIPTIONS);
    expect(code).not.toContain('NON_AUTHORITATIVE_INFORMATION');
  });

  test('an unused import adds nothing', async () => {
    expect(await withEsbuild(`import 'http-status-atlas';`)).toBe('');
    expect(await withEsbuild(`import * as everything from 'http-status-atlas';`)).toBe('');
  });
});

test('a CommonJS bundle contains the texts that are loaded on first use', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, 'bundle.cjs');
  const calls = [
    'describe(404).code',
    "search('no such page')[0].code",
    'summary(404).length > 0',
    'retryAdvice(503).basis',
  ];
  await build({
    stdin: asEntry(
      `const { describe, search, summary, retryAdvice } = require('http-status-atlas'); console.log([${calls}].join());`,
    ),
    bundle: true,
    minify: true,
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  expect(execFileSync(process.execPath, [outfile], { encoding: 'utf8', cwd: folder })).toMatch(
    /^404,404,true,\S/,
  );
});

describe('bundle of checkResponse', () => {
  const code = `import { checkResponse } from 'http-status-atlas/check'; console.log(checkResponse({ status: +process.argv[2], headers: {} }));`;

  test('at most 28,000 bytes, and 9,000 with gzip', async () => {
    const bundle = await withEsbuild(code);
    expect(bundle.length).toBeLessThanOrEqual(28_000);
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(9_000);
  });

  test('contains no rule summaries, descriptions, or constants', async () => {
    const bundle = await withEsbuild(code);
    for (const text of [
      'A 1xx, 204, 205, or 304 response has no body.',
      DESCRIPTIONS,
      'NON_AUTHORITATIVE_INFORMATION',
    ])
      expect(bundle).not.toContain(text);
  });

  test("isn't in the bundle of any other entry point", async () => {
    const others = entryPoints.filter((name) => name !== 'check' && name !== 'index');
    const everything = [
      "import * as index from 'http-status-atlas';",
      ...others.map((name) => `import * as ${name} from 'http-status-atlas/${name}';`),
      `console.log(index, ${others.join(', ')});`,
    ].join('\n');
    expect(await withEsbuild(everything)).not.toContain('not-modified-without-etag');
  });
});

describe('bundle of the long texts, gzip', () => {
  test.each([
    ['describe', 63_000],
    ['list', 63_000],
    ['search', 70_300],
  ])('%s: at most %d bytes', async (name, ceiling) => {
    expect(gzipSync(await withEsbuild(call(name)), { level: 9 }).length).toBeLessThanOrEqual(ceiling);
  });
});

describe('bundle of a CommonJS program', () => {
  const kilobytes = async (entryPoint: string, name: string) => {
    const { outputFiles } = await build({
      stdin: asEntry(`const { ${name} } = require('http-status-atlas${entryPoint}'); console.log(${name});`),
      bundle: true,
      minify: true,
      platform: 'node',
      write: false,
      logLevel: 'error',
    });
    return outputFiles[0] === undefined ? 0 : outputFiles[0].text.length / 1000;
  };

  test('has the documented size', async () => {
    const sizes = {
      all: await kilobytes('', 'reasonPhrase'),
      core: await kilobytes('/core', 'reasonPhrase'),
      codes: await kilobytes('/codes', 'NOT_FOUND'),
    };
    const stated: readonly (readonly [file: string, pattern: RegExp])[] = [
      ['README.md', /`\/core` adds (?<core>\d+) kB to a bundle, and `\/codes` adds (?<codes>\d+) kB/],
      [
        'docs/guide/migrating.md',
        /adds (?<all>\d+) kB.*`\/core` adds (?<core>\d+) kB and `\/codes` adds (?<codes>\d+) kB/,
      ],
      [
        'docs/performance.md',
        / is (?<all>\d+) kB.*`\/core` is (?<core>\d+) kB.*`\/codes` is (?<codes>\d+) kB/,
      ],
      ['docs/guide/for-framework-authors.md', /\/core'\)` in a CommonJS bundle \| (?<core>\d+) kB/],
    ];
    for (const [file, pattern] of stated) {
      const found = Object.entries(pattern.exec(readFileSync(file, 'utf8'))?.groups ?? {});
      expect(found.length, file).toBeGreaterThan(0);
      for (const [name, number] of found) {
        const size = sizes[name as keyof typeof sizes];
        expect(Math.abs(Number(number) - size), `${file}: ${name} is ${size} kB`).toBeLessThanOrEqual(
          Math.max(0.5, size / 20),
        );
      }
    }
  });
});
