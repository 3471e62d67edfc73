import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatRecords } from '../../src/compiler/format-records.js';
import { bundleScript } from '../bundle-script.js';

const folder = 'src/data/registered';
const record = join(folder, '404.yaml');
const canonical = readFileSync(record, 'utf8');
const crooked = canonical.replace('code: 404', 'code:   404');

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-format-'));
  mkdirSync(join(root, folder), { recursive: true });
  for (const code of [404, 410]) cpSync(`${folder}/${code}.yaml`, join(root, folder, `${code}.yaml`));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = () => readFileSync(join(root, record), 'utf8');
const write = (content: string | Uint8Array) => writeFileSync(join(root, record), content);

describe('npm run format:data', () => {
  test("doesn't change canonical records", () => {
    expect(formatRecords(root)).toEqual([]);
    expect(read()).toBe(canonical);
  });

  test('puts records into canonical form, and lists them', () => {
    write(crooked.replace(/^(summary: .*)$/m, '$1   # a remark'));
    const printed = execFileSync(process.execPath, [bundleScript('src/compiler/format-data.ts')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(printed).toBe(`Formatted ${record}\n`);
    expect(read()).toContain('code: 404\n');
    expect(read()).toContain(' # a remark\n');
  });

  test("doesn't change text that isn't UTF-8, which generate reports", () => {
    const bytes = Buffer.concat([Buffer.from(crooked), Buffer.from([0xff])]);
    write(bytes);
    expect(formatRecords(root)).toEqual([]);
    expect(readFileSync(join(root, record))).toEqual(bytes);
  });

  // Creating links on Windows requires a special permission.
  test.skipIf(process.platform === 'win32')("doesn't change links", () => {
    const copy = join(root, 'copy.yaml');
    writeFileSync(copy, crooked);
    rmSync(join(root, record));
    symlinkSync(copy, join(root, record));
    expect(formatRecords(root)).toEqual([]);
    expect(readFileSync(copy, 'utf8')).toBe(crooked);
  });
});
