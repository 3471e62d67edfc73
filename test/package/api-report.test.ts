import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig, type ExtractorMessage } from '@microsoft/api-extractor';
import { beforeAll, describe, expect, test } from 'vitest';
import entryPoints from '../../entry-points.json';

const update = process.env['UPDATE_API_REPORT'] === '1';

const configOf = (name: string): ExtractorConfig =>
  ExtractorConfig.prepare({
    configObject: {
      projectFolder: process.cwd(),
      mainEntryPointFilePath: resolve('dist', `${name}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'bundler',
            lib: ['ES2022', 'DOM'],
            types: [],
            // The tarball test checks the declarations as a consumer does.
            skipLibCheck: true,
          },
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: resolve('test/package/api'),
        reportTempFolder: resolve('node_modules/.cache/api-report'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
  });

/** All declarations are in one program, because separate programs would read the same files nine times. */
let compilerState: CompilerState;
beforeAll(() => {
  mkdirSync('node_modules/.cache/api-report', { recursive: true });
  compilerState = CompilerState.create(configOf('index'), {
    additionalEntryPoints: entryPoints.map((name) => resolve('dist', `${name}.d.ts`)),
  });
});

/** Compares the public types of an entry point with the committed report, or rewrites the report. */
function check(name: string): { changed: boolean; messages: string[] } {
  const messages: string[] = [];
  const result = Extractor.invoke(configOf(name), {
    compilerState,
    localBuild: update,
    messageCallback: (message: ExtractorMessage) => {
      message.handled = true;
      if (message.logLevel === 'error') messages.push(message.text);
    },
  });
  return { changed: result.apiReportChanged && !update, messages };
}

describe('API report', () => {
  test.each(entryPoints)('contains the types of %s that are committed in test/package/api', (name) => {
    const { changed, messages } = check(name);
    expect(messages).toEqual([]);
    expect(
      changed,
      'A public type changed: run npm run api:update, add a changeset, and look at the diff',
    ).toBe(false);
  });
});
