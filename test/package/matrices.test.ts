import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const upToDate = (script: string) =>
  expect(() => execFileSync(process.execPath, [script, '--check'])).not.toThrow();

describe('measured tables', () => {
  test('the guide contains the results of the last runs', () => upToDate('test/runtimes/matrices.mjs'));

  test('the README contains the results of the last measurements', () => upToDate('test/bench/readme.mjs'));
});

describe('README', () => {
  test('contains no relative links, which would break on the page of a package registry', () => {
    const links = [...readFileSync('README.md', 'utf8').matchAll(/\]\((?<target>[^)]+)\)/g)];
    expect(links.filter(({ groups }) => !/^(?:https?:|#)/.test(groups?.target ?? ''))).toEqual([]);
  });

  test('lists every entry point', () => {
    const listed = [
      ...readFileSync('README.md', 'utf8').matchAll(/^\| `http-status-atlas(?:\/([a-z]+))?` \|/gm),
    ];
    const entryPoints = JSON.parse(readFileSync('entry-points.json', 'utf8'));
    expect(listed.map(([, name = 'index']) => name).sort()).toEqual([...entryPoints].sort());
  });
});
