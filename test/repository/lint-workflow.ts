import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';

type LanguageService = typeof import('@actions/languageservice');

/**
 * The service is bundled first, because it imports JSON without an import attribute, which Node 20 rejects. Remove this
 * when support for Node 20 ends, or when the service adds the attribute.
 */
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

/** The service caches a file by its URL, so each text has a different URL. */
let texts = 0;

/** Returns the messages of the platform's own language service about a workflow, one per line. */
export async function lintWorkflow(path: string, text: string): Promise<string[]> {
  const { validate } = await languageService;
  texts += 1;
  const found = await validate(TextDocument.create(`file:///${texts}/${path}`, 'yaml', 0, text));
  return found.map(({ message, range }) => `${path}:${range.start.line + 1} ${message}`);
}
