import { parseArgs } from 'node:util';
import { compare, listOperations, recommend } from '../guide.js';
import { type DescriptionFilter, describe, list, parseStatusCode, retryAdvice, search } from '../index.js';
import { editDistance } from '../text/edit-distance.js';
import { codePage, comparisonPage, listPage, recommendationPage, retryPage, searchPage } from './pages.js';
import { printable, type Terminal } from './terminal.js';

/** What a command prints and how it ends: 0 found, 1 nothing found, 2 wrong usage. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output?: string;
  readonly error?: string;
}

export const usage = `Usage: http-status-atlas <code or words> [options]

  http-status-atlas 404                        describe a code
  http-status-atlas search "email exists"      find codes by symptom, phrase or log line
  http-status-atlas list [4xx|nginx|standard]  list codes by class, vendor or standing
  http-status-atlas compare 401 403            compare two to four codes
  http-status-atlas recommend create           recommend codes for an API operation
  http-status-atlas retry 503 --method POST    whether to send a request again

Options:
  --json                 print JSON
  --limit <number>       maximum number of search results (default: 10)
  --method <method>      the method of the request (retry)
  --retry-after <value>  Retry-After value of the response (retry)
  --help, --version

Exit codes: 0 success, 1 no results, 2 usage error`;

const commands = ['search', 'list', 'compare', 'recommend', 'retry'] as const;

const wrong = (message: string): Outcome => ({ exitCode: 2, error: `${message}\n\n${usage}` });
const nothing = (message: string): Outcome => ({ exitCode: 1, error: message });

/** Runs the command line on its arguments. */
export function run(args: readonly string[], terminal: Terminal, version: string): Outcome {
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(args);
  } catch (error) {
    return wrong(printable(error instanceof Error ? error.message : String(error)));
  }
  const { values, positionals } = parsed;
  if (values.help) return { exitCode: 0, output: usage };
  if (values.version) return { exitCode: 0, output: version };
  const [first, ...rest] = positionals;
  if (first === undefined) return wrong('Missing argument: expected a status code or search terms');
  const print = (value: unknown, page: () => string): Outcome => ({
    exitCode: 0,
    output: values.json ? JSON.stringify(value, null, 2) : page(),
  });

  switch (first) {
    case 'search':
      return find(rest.join(' '), values.limit, print, terminal);
    case 'list':
      return enumerate(rest, print, terminal);
    case 'compare': {
      const codes = rest.map((text) => parseStatusCode(text));
      const unread = rest.find((_, index) => codes[index] === undefined);
      if (unread !== undefined) return wrong(`Not a status code: ${quoted(unread)}`);
      if (rest.length < 2 || rest.length > 4) return wrong('Compare two to four codes');
      const comparison = compare(...(codes as number[]));
      return comparison === undefined
        ? nothing(`Nothing to compare: fewer than two of ${rest.map(quoted).join(', ')} are known`)
        : print(comparison, () => comparisonPage(comparison, terminal));
    }
    case 'recommend':
      return advise(rest, print, terminal);
    case 'retry': {
      const code = parseStatusCode(rest[0]);
      if (code === undefined || rest.length > 1) return wrong('Name one status code to retry');
      const advice = retryAdvice(code, { method: values.method, retryAfter: values['retry-after'] });
      return print({ code, ...advice }, () => retryPage(code, advice, terminal));
    }
    default: {
      const words = positionals.join(' ');
      const code = parseStatusCode(words);
      const description = code === undefined ? undefined : describe(code);
      if (description !== undefined) return print(description, () => codePage(description, terminal));
      const found = find(words, values.limit, print, terminal);
      const meant = nearest(first, commands);
      return found.exitCode === 1 && meant !== undefined
        ? nothing(`Nothing found for ${quoted(words)}. Did you mean the command ${quoted(meant)}?`)
        : found;
    }
  }
}

function read(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
      limit: { type: 'string' },
      method: { type: 'string' },
      'retry-after': { type: 'string' },
    },
  });
}

type Print = (value: unknown, page: () => string) => Outcome;

function find(words: string, limit: string | undefined, print: Print, terminal: Terminal): Outcome {
  if (words.trim() === '') return wrong('Nothing to search for');
  if (limit !== undefined && !/^[1-9]\d{0,3}$/.test(limit))
    return wrong(`Invalid --limit ${quoted(limit)}: expected an integer from 1 to 9999`);
  const results = search(words, limit === undefined ? {} : { limit: Number(limit) });
  return results.length === 0
    ? nothing(`Nothing found for ${quoted(words)}. Try a symptom, a phrase or a number.`)
    : print(results, () => searchPage(results, terminal));
}

function enumerate(filters: readonly string[], print: Print, terminal: Terminal): Outcome {
  let found = list();
  for (const filter of filters) {
    const name = filter.toLowerCase();
    const kept = (['class', 'standing', 'vendor'] as const)
      .map((key) => list({ [key]: name } as DescriptionFilter))
      .find((one) => one.length > 0);
    if (kept === undefined) {
      const known = [
        ...new Set(list().flatMap((one) => [one.class as string, one.standing as string, ...vendorsOf(one)])),
      ];
      const meant = nearest(name, known);
      return nothing(
        `No class, standing or vendor is called ${quoted(filter)}.${meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`}`,
      );
    }
    found = found.filter((one) => kept.includes(one));
  }
  return found.length === 0
    ? nothing(`No status code matches all filters: ${filters.map(quoted).join(', ')}.`)
    : print(found, () => listPage(found, terminal));
}

const vendorsOf = (description: ReturnType<typeof list>[number]): string[] =>
  (description.standing === 'nonstandard' ? description.meanings : description.otherUses).map(
    ({ vendor }) => vendor,
  );

function advise(words: readonly string[], print: Print, terminal: Terminal): Outcome {
  const [operation, outcome] = words;
  const known = listOperations();
  if (operation === undefined) return wrong(`Name an operation: ${known.join(', ')}`);
  const all = recommend(operation as Parameters<typeof recommend>[0]);
  if (all.length === 0) {
    const meant = nearest(operation.toLowerCase(), known);
    return nothing(
      `No operation is called ${quoted(operation)}.${meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`} Known: ${known.join(', ')}`,
    );
  }
  const found = outcome === undefined ? all : all.filter((one) => one.outcome === outcome);
  const outcomes = [...new Set(all.map((one) => one.outcome))];
  return found.length === 0
    ? nothing(
        `No outcome of ${printable(operation)} is called ${quoted(outcome ?? '')}. Known: ${outcomes.join(', ')}`,
      )
    : print(found, () => recommendationPage(found, terminal));
}

const quoted = (text: string) => `"${printable(text.length > 80 ? `${text.slice(0, 77)}...` : text)}"`;

/** More edits than this are another word, not a typing error. */
const MOST_EDITS = 2;

/** The name that a mistyped one most likely stands for. */
function nearest(text: string, names: readonly string[]): string | undefined {
  if (text.length < 3 || text.length > 40) return undefined;
  return names
    .map((name) => ({ name, edits: editDistance(text, name, MOST_EDITS) }))
    .filter(({ edits }) => edits > 0 && edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits)[0]?.name;
}
