import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let plugin: typeof import('../../src/eslint/plugin.js').plugin;

beforeAll(async () => {
  // The build replaces these names in the code of the plugin.
  vi.stubGlobal('PACKAGE_VERSION', '1.2.3');
  vi.stubGlobal('PACKAGE_HOMEPAGE', 'https://example.com/docs/');
  vi.resetModules();
  plugin = (await import('../../src/eslint.js')).default;
});

afterAll(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('the plugin has the name and version that ESLint uses for its cache', () => {
  expect(plugin.meta).toEqual({
    name: 'http-status-atlas',
    namespace: 'http-status-atlas',
    version: '1.2.3',
  });
});

test('the configurations contain the plugin and turn on its rules', () => {
  expect(Object.keys(plugin.configs)).toEqual(['recommended', 'migrate']);
  expect(plugin.configs.recommended).toEqual({
    name: 'http-status-atlas/recommended',
    plugins: { 'http-status-atlas': plugin },
    rules: {
      'http-status-atlas/no-invalid-status': 'error',
      'http-status-atlas/prefer-class-guard': 'warn',
      'http-status-atlas/prefer-constant': 'warn',
    },
  });
  expect(plugin.configs.migrate).toEqual({
    name: 'http-status-atlas/migrate',
    plugins: { 'http-status-atlas': plugin },
    rules: { 'http-status-atlas/migrate': 'error' },
  });
});

test('editors show a description of each rule and link to its section', () => {
  const docs = Object.entries(plugin.rules).map(([name, { meta }]) => [name, meta.docs]);
  expect(docs).toEqual(
    ['migrate', 'no-invalid-status', 'prefer-class-guard', 'prefer-constant'].map((name) => [
      name,
      {
        description: expect.stringMatching(/^[A-Z].*[^.]$/),
        url: `https://example.com/docs/guide/linting#${name}`,
      },
    ]),
  );
});
