import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { drawArchitecture, moduleGraph, modulesOf } from './draw-architecture.js';

const PICTURE = 'docs/contributing/architecture.svg';
const PAGE = 'docs/contributing/architecture.md';

describe('the architecture page', () => {
  test('contains the diagram of the imports (UPDATE_PAGES=1 draws it again)', async () => {
    const drawn = await drawArchitecture();
    if (process.env['UPDATE_PAGES'] !== undefined) writeFileSync(PICTURE, drawn);
    expect(readFileSync(PICTURE, 'utf8') === drawn, `${PICTURE} is stale`).toBe(true);
  });

  test('has a paragraph for each module, and for nothing else', () => {
    const described = [...readFileSync(PAGE, 'utf8').matchAll(/^\*\*`([\w-]+)`\*\*/gm)].map(
      ([, name]) => name,
    );
    const modules = ['data', 'site', ...modulesOf(moduleGraph())].filter((name) => name !== 'entry point');
    expect(described.sort()).toEqual([...new Set(modules)].sort());
  });
});
