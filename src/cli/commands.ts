import { parseArgs } from 'node:util';
import { compare, listOperations, recommend } from '../guide.js';
import {
  type DescriptionFilter,
  describe,
  list,
  parseRetryAfter,
  parseStatusCode,
  retryAdvice,
  search,
  searchNotes,
} from '../index.js';
import { editDistance } from '../text/edit-distance.js';
import { completionScript, SHELLS } from './completion.js';
import {
  codePage,
  comparisonPage,
  listPage,
  notesPage,
  recommendationPage,
  retryPage,
  searchPage,
  shortPage,
} from './pages.js';
import { retryChanges, retryChangesPage } from './retry-changes.js';
import { printable, type Terminal } from './terminal.js';

/** The output and exit code of a command: 0 success, 1 no results, 2 usage error. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly output?: string;
  readonly error?: string;
}

export const usage = `Usage: http-status-atlas <code or words> [options]

  http-status-atlas 404                        describe a code
  http-status-atlas search "email exists"      find codes by symptom, reason phrase, or log line
  http-status-atlas list [4xx|nginx|standard]  list codes by class, vendor, or standing
  http-status-atlas compare 401 403            compare two to six codes
  http-status-atlas recommend create           recommend codes for an API operation
  http-status-atlas retry 503 --method POST    check whether to retry: exits with 0 for yes, 1 for no
  http-status-atlas retry --against 429,5xx    compare the codes that you retry with isRetryable
  http-status-atlas explain [file]             explain a response or a log (default: standard input)
  http-status-atlas check [file]               check responses: exits with 0 for no findings, 1 for findings
  http-status-atlas docs openapi.yaml          write an API's error reference (or: docs 404 429)
  http-status-atlas completion bash            print a completion script: bash, zsh, fish

Options:
  --json                 print JSON
  --short                print one line per code
  --limit <number>       maximum number of search results (default: 10)
  --method <method>      request method (retry, check)
  --retry-after <value>  Retry-After value of the response (retry)
  --against <codes>      codes that you retry now: print the differences from isRetryable (retry)
  --level <severity>     minimum severity: violation, warning (default of check), or advice (default of docs --advice)
  --ignore <rules>       rules to skip (check, docs --advice)
  --also <rules>         rules to add, such as opt-in rules (check)
  --rules                list the rules instead of checking (check)
  --view <view>          where the response was captured: handler or wire (check; default: wire)
  --style <style>        full or table (docs; default: full)
  --order <order>        class or frequency (docs; default: class)
  --only <codes>         codes and ranges to include, such as 4xx,5xx (docs)
  --texts <file>         your own descriptions by code, as JSON or YAML (docs)
  --title <text>         title of the page (docs)
  --output <file>        file to write (docs)
  --check                compare the file with the page instead: exits with 1 if it is out of date (docs)
  --advice               review the document instead: exits with 0 for no findings, 1 for findings (docs)
  --help, --version

Without arguments, the command explains piped input: curl -si URL | http-status-atlas

Exit codes: 0 success, 1 no results (check, docs --advice: findings), 2 usage error or unreadable input`;

const commands = [
  'search',
  'list',
  'compare',
  'recommend',
  'retry',
  'explain',
  'check',
  'docs',
  'completion',
] as const;

/** A usage error. */
export const wrong = (message: string): Outcome => ({
  exitCode: 2,
  error: `${message}\nRun http-status-atlas --help for usage`,
});
const nothing = (message: string): Outcome => ({ exitCode: 1, error: message });

/** Runs the command line on its arguments. */
export function run(args: readonly string[], terminal: Terminal, version: string): Outcome {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments(args);
  } catch (error) {
    return wrong(printable(error instanceof Error ? error.message : String(error)));
  }
  const { values, positionals } = parsed;
  const outcome = execute(positionals, values, terminal, version);
  // With --json, the output is JSON even if there are no results.
  return outcome.exitCode === 1 && values.json && outcome.output === undefined
    ? { ...outcome, output: ['search', 'list', 'recommend'].includes(positionals[0] ?? '') ? '[]' : 'null' }
    : outcome;
}

type Values = ReturnType<typeof readArguments>['values'];

function execute(
  positionals: readonly string[],
  values: Values,
  terminal: Terminal,
  version: string,
): Outcome {
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
      return find(rest.join(' '), values, print, terminal);
    case 'list':
      return enumerate(rest, print, terminal, values.short);
    case 'compare': {
      const codes = rest.map((text) => parseStatusCode(text));
      const unread = rest.find((_, index) => codes[index] === undefined);
      if (unread !== undefined) return wrong(`Not a status code: ${quoted(unread)}`);
      if (rest.length < 2 || rest.length > 6) return wrong('Invalid number of codes: expected two to six');
      const comparison = compare(...(codes as number[]));
      return comparison === undefined
        ? nothing(
            rest.length > 4
              ? 'Nothing to compare: more than four codes need a comparison that contains all of them'
              : `Nothing to compare: fewer than two of these codes are known: ${rest.map(quoted).join(', ')}`,
          )
        : print(comparison, () => comparisonPage(comparison, terminal));
    }
    case 'recommend':
      return advise(rest, print, terminal);
    case 'retry': {
      if (values.against !== undefined) return changesFor(values.against, rest, values, print, terminal);
      const code = parseStatusCode(rest[0]);
      if (code === undefined || rest.length > 1) return wrong('Invalid arguments: expected one status code');
      const retryAfter = values['retry-after'];
      if (retryAfter !== undefined && parseRetryAfter(retryAfter) === undefined)
        return wrong(`Invalid --retry-after ${quoted(retryAfter)}: expected seconds or an HTTP date`);
      const advice = retryAdvice(code, { method: values.method, retryAfter });
      return {
        ...print({ code, ...advice }, () => retryPage(code, advice, terminal)),
        exitCode: advice.retry ? 0 : 1,
      };
    }
    case 'completion': {
      const shell = SHELLS.find((one) => one === rest[0]);
      return shell === undefined
        ? wrong(`Missing or unknown shell: expected ${listed(SHELLS)}`)
        : { exitCode: 0, output: completionScript(shell, commands, Object.keys(OPTIONS), listOperations()) };
    }
    default: {
      const words = positionals.join(' ');
      const code = parseStatusCode(words);
      const description = code === undefined ? undefined : describe(code);
      if (description !== undefined)
        return print(description, () =>
          values.short ? shortPage([description], terminal) : codePage(description, terminal),
        );
      const notes = /\d/.test(words) ? searchNotes(words) : [];
      if (notes.length > 0) return print(notes, () => notesPage(notes, terminal));
      const found = find(words, values, print, terminal);
      const meant = nearest(first, commands);
      return found.exitCode === 1 && meant !== undefined
        ? nothing(`No results for ${quoted(words)}. Did you mean the command ${quoted(meant)}?`)
        : found;
    }
  }
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  short: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
  limit: { type: 'string' },
  method: { type: 'string' },
  'retry-after': { type: 'string' },
  against: { type: 'string' },
  level: { type: 'string' },
  ignore: { type: 'string', multiple: true },
  also: { type: 'string', multiple: true },
  view: { type: 'string' },
  rules: { type: 'boolean', default: false },
  style: { type: 'string' },
  order: { type: 'string' },
  only: { type: 'string', multiple: true },
  texts: { type: 'string' },
  title: { type: 'string' },
  output: { type: 'string', short: 'o' },
  check: { type: 'boolean', default: false },
  advice: { type: 'boolean', default: false },
} as const;

/** Parses options and positional arguments; throws for an unknown option. */
function readArguments(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
}

/** Parses the arguments; `undefined` if they are invalid, which {@link run} reports. */
export function argumentsOf(args: readonly string[]): ReturnType<typeof readArguments> | undefined {
  try {
    return readArguments(args);
  } catch {
    return undefined;
  }
}

/** Parses the arguments of `explain`; `undefined` if they are for another command. */
export function explained(args: readonly string[], isPiped: boolean): Explained | Outcome | undefined {
  const parsed = argumentsOf(args);
  if (!parsed) return undefined;
  const { values, positionals } = parsed;
  if (values.help || values.version) return undefined;
  const { json, short } = values;
  const [first, name, ...more] = positionals;
  if (first === '-' || (first === undefined && isPiped))
    return name === undefined ? { name: '-', json, short } : wrong('Too many arguments: expected one file');
  if (first !== 'explain') return undefined;
  if (more.length > 0) return wrong('Too many arguments: expected one file');
  if (name === undefined && !isPiped) return wrong('Missing argument: expected a file, or input from a pipe');
  return { name: name ?? '-', json, short };
}

/** A file to explain; `-` is standard input. */
export interface Explained {
  readonly name: string;
  readonly json: boolean;
  readonly short: boolean;
}

type Print = (value: unknown, page: () => string) => Outcome;

function find(words: string, { limit, short }: Values, print: Print, terminal: Terminal): Outcome {
  if (words.trim() === '') return wrong('Missing argument: expected search terms');
  if (limit !== undefined && !/^[1-9]\d{0,3}$/.test(limit))
    return wrong(`Invalid --limit ${quoted(limit)}: expected an integer from 1 to 9999`);
  const results = search(words, limit === undefined ? {} : { limit: Number(limit) });
  return results.length === 0
    ? nothing(`No results for ${quoted(words)}. Try a symptom, a reason phrase, or a code.`)
    : print(results, () => searchPage(results, terminal, short));
}

function enumerate(filters: readonly string[], print: Print, terminal: Terminal, short = false): Outcome {
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
        `Unknown class, standing, or vendor ${quoted(filter)}.${meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`}`,
      );
    }
    found = found.filter((one) => kept.includes(one));
  }
  return found.length === 0
    ? nothing(`No status code matches all filters: ${filters.map(quoted).join(', ')}.`)
    : print(found, () => (short ? shortPage(found, terminal) : listPage(found, terminal)));
}

/** Compares a list of retried codes with the policy. */
function changesFor(
  against: string,
  rest: readonly string[],
  { method }: Values,
  print: Print,
  terminal: Terminal,
): Outcome {
  if (rest.length > 0)
    return wrong(
      `Unexpected argument ${quoted(rest[0] ?? '')}: separate the codes of --against with commas, without spaces`,
    );
  try {
    const changes = retryChanges(against, method === undefined ? ['GET', 'POST'] : [method]);
    return print(changes, () => retryChangesPage(changes, method === undefined, terminal));
  } catch {
    return wrong(
      `Invalid --against ${quoted(against)}: expected codes or ranges, separated by commas, such as 429,500-504`,
    );
  }
}

const vendorsOf = (description: ReturnType<typeof list>[number]): string[] =>
  (description.standing === 'nonstandard' ? description.meanings : description.otherUses).map(
    ({ vendor }) => vendor,
  );

function advise(words: readonly string[], print: Print, terminal: Terminal): Outcome {
  const [operation, outcome] = words;
  const known = listOperations();
  if (operation === undefined) return wrong(`Missing operation: expected ${listed(known)}`);
  const all = recommend(operation as Parameters<typeof recommend>[0]);
  if (all.length === 0) {
    const meant = nearest(operation.toLowerCase(), known);
    return nothing(
      `Unknown operation ${quoted(operation)}.${meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`} Operations: ${known.join(', ')}`,
    );
  }
  const found = outcome === undefined ? all : all.filter((one) => one.outcome === outcome);
  const outcomes = [...new Set(all.map((one) => one.outcome))];
  return found.length === 0
    ? nothing(
        `Unknown outcome ${quoted(outcome ?? '')} of ${printable(operation)}. Outcomes: ${outcomes.join(', ')}`,
      )
    : print(found, () => recommendationPage(found, terminal));
}

/** Names as alternatives: `a, b, or c`. */
export const listed = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names);

/** External input in quotation marks, shortened. */
export const quoted = (text: string) => `"${printable(text.length > 80 ? `${text.slice(0, 77)}...` : text)}"`;

/** With more edits than this, it is another word, not a typo. */
const MOST_EDITS = 2;

/** The known name that a mistyped name most likely stands for. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  if (text.length < 3 || text.length > 40) return undefined;
  return names
    .map((name) => ({ name, edits: editDistance(text, name, MOST_EDITS) }))
    .filter(({ edits }) => edits > 0 && edits <= MOST_EDITS)
    .sort((a, b) => a.edits - b.edits)[0]?.name;
}
