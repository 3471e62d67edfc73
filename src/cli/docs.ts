import { readFileSync, writeFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { describe } from '../index.js';
import {
  type OpenapiDocument,
  type OwnTexts,
  type ReferenceFinding,
  type StatusReference,
  statusReference,
  toMarkdown,
} from '../reference.js';
import { LEVELS } from './arguments.js';
import { counted } from './counted.js';
import type { DocsRequest } from './docs-options.js';
import { readText, UnreadableInput } from './input.js';
import { quoted } from './names.js';
import type { Outcome } from './outcome.js';
import { NoDocument, parseDocument } from './parse-document.js';
import { painter, printable, type Terminal, wrap } from './terminal.js';

/** The maximum input size. The largest known API descriptions are 20 MB. */
const LONGEST = 1 << 27;
const INDENT = ' '.repeat(13);
const MOST_OPERATIONS = 3;

/** Thrown when a file doesn't have the content that the option expects. */
class Unusable extends Error {}

/** Reads a file or standard input as JSON or YAML. */
async function read(name: string, stdin: Readable): Promise<unknown> {
  const shown = name === '-' ? 'standard input' : quoted(name);
  try {
    let text = '';
    for await (const chunk of readText(name, stdin)) {
      text += chunk;
      if (text.length > LONGEST) throw new UnreadableInput('it is larger than 128 MiB');
    }
    return await parseDocument(text);
  } catch (error) {
    if (error instanceof UnreadableInput)
      throw new Unusable(`Cannot read ${shown}: ${printable(error.message)}`);
    if (error instanceof NoDocument) throw new Unusable(`Cannot parse ${shown}: ${error.message}`);
    throw error;
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Returns the input for the reference: an OpenAPI document, a list of codes, or a map of codes. */
async function inputOf(
  { name, codes }: DocsRequest,
  stdin: Readable,
): Promise<OpenapiDocument | OwnTexts | DocsRequest['codes']> {
  if (name === undefined) return codes;
  const input = await read(name, stdin);
  if (isObject(input) || Array.isArray(input)) return input as OpenapiDocument | OwnTexts;
  throw new Unusable(
    `Cannot read ${name === '-' ? 'standard input' : quoted(name)}: expected an OpenAPI document, a list of codes, or a map of codes to descriptions`,
  );
}

/** Writes an API's status code reference or a review of its OpenAPI document. */
export async function docs(request: DocsRequest, terminal: Terminal, stdin: Readable): Promise<Outcome> {
  try {
    const input = await inputOf(request, stdin);
    const texts = request.texts === undefined ? undefined : await read(request.texts, stdin);
    if (texts !== undefined && !isObject(texts))
      throw new Unusable(
        `Cannot read ${quoted(request.texts ?? '')}: expected a map of codes to descriptions`,
      );
    const { only, title } = request;
    const model = statusReference(input, { describe, only, title, texts: texts as OwnTexts | undefined });
    if (model.error !== undefined) throw new Unusable(model.error);
    if (request.advice) return advise(model, request, terminal);
    if (model.sections.length === 0)
      return { exitCode: 1, error: `No status codes found${refusalsOf(model)}` };
    return write(model, request);
  } catch (error) {
    if (error instanceof Unusable) return { exitCode: 2, error: error.message };
    throw error;
  }
}

/** Reports how many entries were left out, and why. */
const refusalsOf = ({ refused }: StatusReference): string =>
  refused.map(({ reason, count }) => `\n${count} left out: ${printable(reason)}`).join('');

/** Prints the page, writes it to a file, or compares it with an existing file. */
function write(model: StatusReference, { json, style, order, output, check }: DocsRequest): Outcome {
  const page = json ? `${JSON.stringify(model, null, 2)}\n` : toMarkdown(model, { style, order });
  const leftOut = refusalsOf(model).trim();
  const note = leftOut === '' ? {} : { error: leftOut };
  if (output === undefined) return { exitCode: 0, output: page.trimEnd(), ...note };
  try {
    if (!check) {
      writeFileSync(output, page);
      return { exitCode: 0, ...note };
    }
    // In a checkout on Windows, the file might have CRLF line endings.
    const before = readFileSync(output, 'utf8').replaceAll('\r\n', '\n');
    if (before === page) return { exitCode: 0, output: `${printable(output)} is up to date` };
    return stale(output, firstDifference(before, page));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (check && code === 'ENOENT') return stale(output, 'the file does not exist');
    return {
      exitCode: 2,
      error: `Cannot ${check ? 'read' : 'write'} ${quoted(output)}: ${printable(message)}`,
    };
  }
}

const stale = (output: string, why: string): Outcome => ({
  exitCode: 1,
  error: `${quoted(output)} is out of date: ${why}\nRun the command without --check to update it`,
});

/** Splits text into lines, each with its line feed. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Describes the first line that differs. */
function firstDifference(before: string, after: string): string {
  const lines = linesOf(before);
  const expected = linesOf(after);
  const found = expected.findIndex((one, index) => one !== lines[index]);
  const at = found === -1 ? expected.length : found;
  const line = lines[at]?.replace('\n', '');
  const wanted = expected[at]?.replace('\n', '');
  if (line === undefined) return `line ${at + 1} is missing, expected ${quoted(wanted ?? '')}`;
  if (wanted === undefined) return `line ${at + 1} is ${quoted(line)}, expected the end of the file`;
  if (line === wanted) return `line ${at + 1} does not end with a line feed`;
  // In a long line, the text around the first different character is shown.
  let same = 0;
  while (same < line.length && line[same] === wanted[same]) same += 1;
  const start = Math.max(0, same - 30);
  const shown = (text: string) => quoted(start === 0 ? text : `...${text.slice(start)}`);
  return `line ${at + 1} is ${shown(line)}, expected ${shown(wanted)}`;
}

/** Prints the findings about an OpenAPI document. */
function advise(model: StatusReference, request: DocsRequest, terminal: Terminal): Outcome {
  const { level, ignore, json } = request;
  const findings = model.findings.filter(
    ({ rule, severity }) => LEVELS.indexOf(severity) <= LEVELS.indexOf(level) && !ignore.includes(rule),
  );
  const exitCode = findings.length > 0 ? 1 : 0;
  if (json) return { exitCode, output: JSON.stringify(findings, null, 2) };
  const extent = `${counted(model.responseCount, 'response')} across ${counted(model.operationCount, 'operation')}`;
  const total =
    findings.length === 0
      ? `No findings in ${extent}`
      : `${counted(findings.length, 'finding')} in ${extent}`;
  return { exitCode, output: [...findings.map((one) => findingText(one, terminal)), total].join('\n') };
}

function findingText(finding: ReferenceFinding, terminal: Terminal): string {
  const paint = painter(terminal);
  const { severity, message, fix, source, rule, operations } = finding;
  const named = operations
    .slice(0, MOST_OPERATIONS)
    .map(({ method, path }) => printable(`${method} ${path}`));
  const more = operations.length - named.length;
  return [
    `${paint.bold(severity.padEnd(9))}    ${wrap(printable(message), terminal.width, INDENT).trimStart()}`,
    wrap(printable(fix), terminal.width, INDENT),
    ...(source === undefined ? [] : [paint.dim(wrap(source, terminal.width, INDENT))]),
    ...named.map((one) => `${INDENT}${one}`),
    ...(more > 0 ? [`${INDENT}and ${more} more`] : []),
    `${INDENT}${paint.dim(rule)}`,
    '',
  ].join('\n');
}
