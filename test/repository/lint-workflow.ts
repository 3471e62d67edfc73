import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';

type LanguageService = typeof import('@actions/languageservice');

/** Bundled first: it imports JSON without saying so, which Node 20 refuses. Goes when Node 20 does, or when it says so. */
async function loadLanguageService(): Promise<LanguageService> {
  const outfile = join(process.cwd(), 'node_modules/.cache/language-service.mjs');
  await build({
    entryPoints: ['@actions/languageservice'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['yaml'],
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const languageService = loadLanguageService();

/** It remembers a file by its address, so each text has one of its own. */
let texts = 0;

/** What the platform's own language service says of a workflow: a line each. */
export async function lintWorkflow(path: string, text: string): Promise<string[]> {
  const { validate } = await languageService;
  texts += 1;
  const found = await validate(TextDocument.create(`file:///${texts}/${path}`, 'yaml', 0, text));
  return found.map(({ message, range }) => `${path}:${range.start.line + 1} ${message}`);
}
