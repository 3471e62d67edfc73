import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.js';
import { DataError } from '../../src/compiler/problem.js';
import { writeFiles } from '../../src/compiler/write-files.js';
import { copyRecords } from '../project-copy.js';

const root = copyRecords();
let outside = '';
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'atlas-outside-'));
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const outputFolders = ['src/generated', 'docs/guide/comparisons', 'docs/guide/operations'];
const outputs = () =>
  outputFolders
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .concat('docs/guide/not-status-codes.md')
    .sort();
const sumOf = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(root, path)))
    .digest('hex');
/** Returns the checksums of all generated files, which a fault must not change. */
const allSums = () => Object.fromEntries(outputs().map((path) => [path, sumOf(path)]));
const before = allSums();

const data = 'src/data';
const record = `${data}/registered/404.yaml`;
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string | Uint8Array) => writeFileSync(join(root, file), text);
const edit = (file: string, change: (text: string) => string | Uint8Array) => {
  const before = read(file);
  const after = change(before);
  expect(after).not.toBe(before);
  write(file, after);
};
const link = (target: string, file: string) => {
  rmSync(join(root, file), { recursive: true, force: true });
  symlinkSync(target, join(root, file));
};

/** Each alias doubles the previous one, so that a few lines would expand to gigabytes. */
const aliasBomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat(
    [...'bcdefghij'].map(
      (name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[index]}`).join(', ')}]`,
    ),
  )
  .join('\n');

interface Fault {
  readonly does: () => void;
  /** The file that the message mentions. Default: the record of 404. */
  readonly file?: string;
  /** The text that the message contains. */
  readonly says: string;
}

const faults: Readonly<Record<string, Fault>> = {
  // Truncated
  'an empty record': { does: () => write(record, ''), says: 'schema' },
  'a record cut in the middle of a line': {
    does: () => edit(record, (text) => text.slice(0, 700)),
    says: '404',
  },
  'a record cut in the middle of a character': {
    does: () =>
      edit(record, (text) => Buffer.concat([Buffer.from(text), Buffer.from('\u00e9').subarray(0, 1)])),
    says: 'UTF-8',
  },
  'a snapshot cut in two': {
    does: () => edit(`${data}/registry/http-status-codes-1.csv`, (text) => text.slice(0, text.length / 2)),
    file: `${data}/registry/http-status-codes-1.csv`,
    says: 'registry',
  },
  'an empty snapshot': {
    does: () => write(`${data}/registry/http-status-codes-1.csv`, ''),
    file: `${data}/registry/http-status-codes-1.csv`,
    says: 'Value,Description,Reference',
  },
  'a missing list of vendors': {
    does: () => rmSync(join(root, data, 'vendor/vendors.yaml')),
    file: `${data}/vendor/vendors.yaml`,
    says: 'no such file',
  },
  'a missing record': { does: () => rmSync(join(root, record)), says: 'no record' },
  'a missing snapshot': {
    does: () => rmSync(join(root, data, 'registry/http-status-codes-1.csv')),
    file: `${data}/registry/http-status-codes-1.csv`,
    says: 'no such file',
  },

  'no data at all': {
    does: () => rmSync(join(root, data), { recursive: true }),
    file: `${data}/registry/http-status-codes-1.csv`,
    says: 'no such file',
  },

  // Duplicated
  'a key given twice deep inside': {
    does: () =>
      edit(record, (text) => text.replace(/^(definedBy:\n {2}document: .*)$/m, '$1\n  document: RFC 1')),
    says: 'unique',
  },
  'two documents in one file': { does: () => edit(record, (text) => `${text}---\n${text}`), says: 'yaml' },
  'the same record under another number': {
    does: () => cpSync(join(root, record), join(root, data, 'registered/405.yaml')),
    file: `${data}/registered/405.yaml`,
    says: 'file-name',
  },
  'the same row twice in the snapshot': {
    does: () =>
      edit(`${data}/registry/http-status-codes-1.csv`, (text) => text.replace(/^(404,.*)$/m, '$1\n$1')),
    file: `${data}/registry/http-status-codes-1.csv`,
    says: 'registry-tiles',
  },
  'the same sentence in two records': {
    does: () => {
      const summary = /^summary: .*$/m.exec(read(`${data}/registered/410.yaml`))?.[0] ?? '';
      edit(record, (text) => text.replace(/^summary: .*$/m, summary));
    },
    says: 'own-sentences',
  },

  // Contradictory
  'a phrase that the registry does not have': {
    does: () =>
      edit(record, (text) => text.replace('reasonPhrase: Not Found', 'reasonPhrase: Nothing Found')),
    says: 'registry-phrases',
  },
  'a name that is not the phrase': {
    does: () => edit(record, (text) => text.replace('name: NOT_FOUND', 'name: NOTHING_FOUND')),
    says: 'constant-name',
  },
  'a nonstandard record for a registered number': {
    does: () => {
      const text = read(`${data}/nonstandard/499.yaml`);
      write(`${data}/nonstandard/404.yaml`, text.replace('code: 499', 'code: 404'));
    },
    file: `${data}/nonstandard/404.yaml`,
    says: 'found:',
  },
  'a registered record for a number that is not registered': {
    does: () => write(`${data}/registered/471.yaml`, read(record).replace('code: 404', 'code: 471')),
    file: `${data}/registered/471.yaml`,
    says: 'a registered code',
  },
  'a vendor that the list does not have': {
    does: () =>
      cpSync(join(root, data, 'vendor/nginx'), join(root, data, 'vendor/nginy'), { recursive: true }),
    file: `${data}/vendor/nginy`,
    says: 'found:',
  },
  'a comparison with a number that nothing describes': {
    does: () => edit(`${data}/comparisons/401-403.yaml`, (text) => text.replaceAll('403', '471')),
    file: `${data}/comparisons/401-403.yaml`,
    says: 'found:',
  },
  'a retry reason that contradicts the tiers': {
    does: () => edit(record, (text) => text.replace('withRetryAfter: never', 'withRetryAfter: sometimes')),
    says: 'withRetryAfter',
  },

  // Wrong encoding
  'UTF-16 with a byte order mark': {
    does: () => edit(record, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
    says: 'UTF-8',
  },
  'UTF-16 without a byte order mark': {
    does: () => edit(record, (text) => Buffer.from(text, 'utf16le')),
    says: '404',
  },
  'UTF-8 with a byte order mark': { does: () => edit(record, (text) => `\ufeff${text}`), says: '404' },
  'Latin-1': {
    does: () => edit(record, (text) => Buffer.from(text.replace('summary: ', 'summary: \u00e9'), 'latin1')),
    says: 'UTF-8',
  },
  'line ends of another system': {
    does: () => edit(record, (text) => text.replaceAll('\n', '\r\n')),
    says: 'format:data',
  },
  'a character outside Latin-1': {
    does: () => edit(record, (text) => text.replace(/^summary: /m, 'summary: \u2026 ')),
    says: 'latin-1',
  },
  'characters that control a terminal': {
    does: () => edit(record, (text) => text.replace('standing: standard', 'standing: "\\e[2J\\u202e"')),
    says: 'standing',
  },
  'zero bytes': { does: () => write(record, new Uint8Array(4096)), says: '404' },

  // Bombs
  'an alias bomb': { does: () => write(record, `${aliasBomb}\n`), says: 'no aliases' },
  'a merge key': { does: () => edit(record, (text) => `${text}<<: { code: 405 }\n`), says: 'schema' },
  'brackets a hundred thousand deep': { does: () => write(record, `a: ${'['.repeat(100_000)}`), says: '404' },
  'mappings ten thousand deep': {
    does: () => write(record, `${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}\n`),
    says: '404',
  },
  'a record of a megabyte': {
    does: () => edit(record, (text) => `${text}# ${'x'.repeat(1_000_000)}\n`),
    says: 'bytes',
  },
  'a key called __proto__': {
    does: () => edit(record, (text) => `${text}__proto__: { code: 405 }\n`),
    says: '404',
  },
  'a tag that asks for a function': {
    does: () => edit(record, (text) => text.replace(/^summary: /m, 'summary: !!js/function ')),
    says: 'yaml',
  },

  // Outside the tree
  'a link to a file out of the tree': {
    does: () => {
      writeFileSync(join(outside, 'secret.yaml'), 'secret: yes\n');
      link(join(outside, 'secret.yaml'), record);
    },
    says: 'a symbolic link',
  },
  'a link to a folder out of the tree': {
    does: () => {
      mkdirSync(join(outside, 'nginz'));
      link(join(outside, 'nginz'), `${data}/vendor/nginz`);
    },
    file: `${data}/vendor/nginz`,
    says: 'a symbolic link',
  },
  'a link in the place of the snapshot': {
    does: () => {
      const file = `${data}/registry/http-status-codes-1.csv`;
      renameSync(join(root, file), join(outside, 'copy.csv'));
      link(join(outside, 'copy.csv'), file);
    },
    file: `${data}/registry/http-status-codes-1.csv`,
    says: 'a symbolic link',
  },
  'a link in the place of all records': {
    does: () => {
      renameSync(join(root, data), join(outside, 'data'));
      link(join(outside, 'data'), data);
    },
    file: data,
    says: 'a symbolic link',
  },
  'a link in a circle': {
    does: () => link('..', `${data}/registered/loop`),
    file: `${data}/registered/loop`,
    says: 'a symbolic link',
  },
  'a folder in the place of a record': {
    does: () => {
      rmSync(join(root, record));
      mkdirSync(join(root, record));
    },
    says: 'found:',
  },
  'a pipe in the place of a record': {
    does: () => {
      rmSync(join(root, record));
      execFileSync('mkfifo', [join(root, record)]);
    },
    says: 'not a regular file',
  },
};

describe('compile()', () => {
  // Windows has no mkfifo, and creating links requires a special permission there.
  const possible = Object.entries(faults).filter(
    ([name]) => process.platform !== 'win32' || !/\b(link|pipe)\b/.test(name),
  );

  test.each(possible)(
    "rejects %s, reports the place and the reason, and doesn't change the output",
    (_name, { does, file = record, says }) => {
      does();
      let message = '';
      const start = process.cpuUsage();
      try {
        writeFiles(root, compile(root));
      } catch (error) {
        expect(error).toBeInstanceOf(DataError);
        message = (error as DataError).message;
      }
      // The limit is for CPU time, which doesn't depend on the load of the machine.
      expect(process.cpuUsage(start).user).toBeLessThan(10_000_000);
      expect(message).toContain('nothing was written');
      expect(message).toContain(file);
      expect(message).toContain(says);
      expect(message).toMatch(/found: .*\n +expected: .*\n +fix: /);
      expect(message).not.toContain('secret');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
      expect(message.length).toBeLessThan(100_000);
      expect(allSums()).toEqual(before);
      expect(
        readdirSync(outside).filter((name) => statSync(join(outside, name)).isFile()).length,
      ).toBeLessThanOrEqual(1);
    },
  );
});
