import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { generate } from '../../src/compiler/generate.js';
import { parseRegistry } from '../../src/compiler/registry-snapshot.js';
import { bundleScript } from '../bundle-script.js';
import { copyRecords } from '../project-copy.js';

const root = copyRecords();
const record = () => join(root, 'src/data/registered/404.yaml');
const generated = () => readFileSync(join(root, 'src/generated/codes.ts'), 'utf8');

const run = (...flags: string[]) => generate(root, flags);

describe('generate', () => {
  test('reports that the committed files are up to date, and so does --check', () => {
    const result = run('--check');
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
  });

  test('writes the effect of a changed line, which --check detects first', () => {
    const text = readFileSync(record(), 'utf8');
    writeFileSync(
      record(),
      text.replace(/^summary: .*$/m, 'summary: Nothing of that address is known here.'),
    );
    const check = run('--check');
    expect(check.status).toBe(1);
    expect(check.stderr).toContain('npm run generate');
    const written = run();
    expect(written.status).toBe(0);
    expect(generated()).toContain('Nothing of that address is known here.');
    expect(run('--check').status).toBe(0);
  });

  const faults: Record<string, [(text: string) => string | Uint8Array, string]> = {
    'a truncated record': [(text) => text.slice(0, text.lastIndexOf('\n', text.length / 3) + 1), 'schema'],
    'broken syntax': [(text) => text.replace('code: 404', 'code: [404'), 'yaml'],
    'a key given twice': [(text) => `${text}code: 404\n`, 'unique'],
    'an alias': [
      (text) => text.replace('standing: standard', 'standing: &a standard\nstandingNote: *a'),
      'no aliases',
    ],
    'an unknown property': [(text) => `${text}color: red\n`, 'schema'],
    'another number': [(text) => text.replace('code: 404', 'code: 405'), 'file-name'],
    'text that is no UTF-8': [(text) => Uint8Array.from([...Buffer.from(text), 0xff, 0xfe]), 'UTF-8'],
    'another layout': [(text) => text.replace('code: 404', 'code:   404'), 'format:data'],
    'a section that is a number': [(text) => text.replace('section: 15.5.5', 'section: 15.5'), 'schema'],
  };

  test.each(Object.entries(faults))(
    "rejects and identifies %s, and doesn't change the output",
    (_name, [fault, named]) => {
      const before = generated();
      writeFileSync(record(), fault(readFileSync(record(), 'utf8')));
      const result = run();
      expect(result.status).toBe(1);
      expect(result.stderr).toContain('src/data/registered/404.yaml');
      expect(result.stderr).toContain(named);
      expect(result.stderr).toMatch(/found: .*\n +expected: .*\n +fix: /);
      expect(generated()).toBe(before);
    },
  );

  test('prints the output and exits with the exit code in a separate process', () => {
    const main = bundleScript('src/compiler/main.ts');
    const asProcess = (cwd: string) => spawnSync(process.execPath, [main], { cwd, encoding: 'utf8' });
    expect(asProcess(root)).toMatchObject({
      status: 0,
      stdout: 'Generated files are up to date.\n',
      stderr: '',
    });
    // The copy omits the other records, because a new process would need two seconds to read them.
    const almostEmpty = mkdtempSync(join(tmpdir(), 'atlas-almost-empty-'));
    onTestFinished(() => rmSync(almostEmpty, { recursive: true }));
    mkdirSync(join(almostEmpty, 'src/data/registered'), { recursive: true });
    writeFileSync(join(almostEmpty, 'src/data/registered/404.yaml'), '');
    const { status, stdout, stderr } = asProcess(almostEmpty);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('src/data/registered/404.yaml');
  });

  test("rejects a link out of the folder tree and a file that isn't read", () => {
    symlinkSync('/etc/hostname', join(root, 'src/data/registered/471.yaml'));
    writeFileSync(join(root, 'src/data/registered/notes.txt'), 'x');
    const result = run();
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('symbolic link');
    expect(result.stderr).toContain('notes.txt');
  });
});

describe('parseRegistry()', () => {
  test('parses quoted cells and ranges', () => {
    const rows = parseRegistry(
      'Value,Description,Reference\n404,"Not ""Found""","RFC9110, Section 15.5.5"\n405-499,Unassigned,\n',
    );
    expect(rows).toEqual([
      { from: 404, to: 404, description: 'Not "Found"', reference: 'RFC9110, Section 15.5.5' },
      { from: 405, to: 499, description: 'Unassigned', reference: '' },
    ]);
  });

  test.each(['', '<html>', 'Value,Description,Reference\nabc,def', 'Value,Description,Reference\n404'])(
    'rejects %j',
    (text) => {
      expect(() => parseRegistry(text)).toThrow(SyntaxError);
    },
  );
});

test('npm recognizes the scripts that messages mention', () => {
  const scripts = JSON.parse(
    execFileSync('npm', ['pkg', 'get', 'scripts'], { encoding: 'utf8', shell: process.platform === 'win32' }),
  );
  for (const name of ['generate', 'format:data', 'api:update']) expect(scripts).toHaveProperty(name);
});
