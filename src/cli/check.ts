import type { Readable } from 'node:stream';
import { type CheckedResponse, checkExchanges } from '../explain/check-exchanges.js';
import { parseExchanges } from '../reading.js';
import type { CheckRequest } from './check-options.js';
import { counted } from './counted.js';
import { readText, UnreadableInput } from './input.js';
import { type Outcome, wrong } from './outcome.js';
import { headLine } from './pages.js';
import { painter, printable, type Terminal, wrap } from './terminal.js';

/**
 * The maximum input size. Even a long session's HAR file is only about 100 MB, so input above this limit isn't a
 * transcript.
 */
const LONGEST = 1 << 28;
const INDENT = ' '.repeat(13);

/** Reads standard input or a file and checks its responses against the definitions of their status codes. */
export async function check(request: CheckRequest, terminal: Terminal, stdin: Readable): Promise<Outcome> {
  const { name } = request;
  const shown = name === '-' ? 'standard input' : `"${printable(name)}"`;
  let text = '';
  try {
    for await (const chunk of readText(name, stdin)) {
      text += chunk;
      if (text.length > LONGEST) throw new UnreadableInput('it is larger than 256 MiB');
    }
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    return { exitCode: 2, error: `Cannot read ${shown}: ${printable(error.message)}` };
  }
  return checkText(text, shown, request, terminal);
}

/** Checks the responses in a string. */
export function checkText(
  text: string,
  shown: string,
  { json, short, name: _, ...additions }: CheckRequest,
  terminal: Terminal,
): Outcome {
  const responses = checkExchanges(parseExchanges(text), text, additions);
  if (responses.length === 0) {
    return wrong(`Cannot check ${shown}: ${uncheckable(text)}`);
  }
  const exitCode = responses.some(({ findings }) => findings.length > 0) ? 1 : 0;
  if (json) return { exitCode, output: JSON.stringify(asJson(responses), null, 2) };
  return { exitCode, output: short ? shortLines(responses) : checkPage(responses, terminal) };
}

/** Explains why the text contains no response that can be checked. */
function uncheckable(text: string): string {
  if (text.trim() === '') return 'it is empty';
  const entries = harEntries(text);
  if (entries === undefined) return 'expected a response with its headers, or a HAR file';
  return entries.length === 0
    ? 'the HAR file has no entries'
    : 'no entry in the HAR file has a response with headers';
}

/** Returns the entries of a HAR file, or `undefined` if the text isn't one. */
function harEntries(text: string): readonly unknown[] | undefined {
  try {
    const har = JSON.parse(text.replace(/^\ufeff/, '')) as {
      readonly log?: { readonly entries?: unknown };
    } | null;
    const entries = har?.log?.entries;
    return Array.isArray(entries) ? entries : undefined;
  } catch {
    return undefined;
  }
}

/** Returns all findings in one list, each with its response. */
const asJson = (responses: readonly CheckedResponse[]) =>
  responses.flatMap(({ index, method, url, findings }) => {
    const request = { ...(method === undefined ? {} : { method }), ...(url === undefined ? {} : { url }) };
    return findings.map((finding) => ({ ...finding, response: { index, ...request } }));
  });

function totals(responses: readonly CheckedResponse[]): string {
  const found = responses.reduce((sum, { findings }) => sum + findings.length, 0);
  const affected = responses.filter(({ findings }) => findings.length > 0).length;
  const all = counted(responses.length, 'response');
  if (found === 0) return `No findings in ${all}`;
  return `${counted(found, 'finding')} in ${responses.length === 1 ? all : `${affected} of ${all}`}`;
}

/** Returns one line per finding, or a line that says that there are no findings. */
const shortLines = (responses: readonly CheckedResponse[]): string =>
  responses
    .flatMap(({ findings }) =>
      findings.map(
        ({ status, severity, rule, message }) => `${status} ${severity} ${rule}: ${printable(message)}`,
      ),
    )
    .join('\n') || totals(responses);

function checkPage(responses: readonly CheckedResponse[], terminal: Terminal): string {
  const paint = painter(terminal);
  const pages = responses
    .filter(({ findings }) => findings.length > 0)
    .map(({ status, method, url, findings }) => {
      const target = url === undefined ? '' : printable([method, url].filter(Boolean).join(' '));
      return [
        `${headLine(status, terminal)}${target === '' ? '' : `  ${paint.dim(target)}`}`,
        ...findings.flatMap(({ severity, message, fix, source, rule }) => [
          `  ${paint.bold(severity.padEnd(9))}  ${wrap(printable(message), terminal.width, INDENT).trimStart()}`,
          wrap(printable(fix), terminal.width, INDENT),
          paint.dim(wrap(source, terminal.width, INDENT)),
          `${INDENT}${paint.dim(rule)}`,
        ]),
        '',
      ].join('\n');
    });
  const isUnknown = responses.every(({ method }) => method === undefined);
  return [
    ...pages,
    totals(responses),
    ...(isUnknown
      ? [
          paint.dim(
            wrap(
              "Rules that depend on the method didn't run. To run them, add --method or use curl -v.",
              terminal.width,
            ),
          ),
        ]
      : []),
  ].join('\n');
}
