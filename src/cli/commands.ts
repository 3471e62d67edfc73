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
import { type Arguments, methodOf, type Values } from './arguments.js';
import { completionScript, SHELLS } from './completion.js';
import { isFile } from './input.js';
import { listed, nearest, quoted } from './names.js';
import { OPTIONS } from './options.js';
import { nothing, type Outcome, wrong } from './outcome.js';
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
import { commands, usage } from './usage.js';

/** Runs a command with its arguments. */
export function run({ values, positionals }: Arguments, terminal: Terminal, version: string): Outcome {
  const outcome = execute(positionals, values, terminal, version);
  // With --json, the output is JSON even if there are no results.
  return outcome.exitCode === 1 && values.json && outcome.output === undefined
    ? { ...outcome, output: ['search', 'list', 'recommend'].includes(positionals[0] ?? '') ? '[]' : 'null' }
    : outcome;
}

function execute(
  positionals: readonly string[],
  values: Values,
  terminal: Terminal,
  version: string,
): Outcome {
  if (values.help) return { exitCode: 0, output: usage };
  if (values.version) return { exitCode: 0, output: version };
  const [first, ...rest] = positionals;
  if (first === 'help' && rest.every((word) => commands.some((one) => one === word)))
    return { exitCode: 0, output: usage };
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
      const names = compared(rest);
      const codes = names.map((text) => parseStatusCode(text));
      const unread = names.find((_, index) => codes[index] === undefined);
      if (unread !== undefined) return wrong(`Not a status code: ${quoted(unread)}`);
      if (names.length < 2 || names.length > 6) return wrong('Invalid number of codes: expected two to six');
      if (new Set(codes).size < 2)
        return nothing(`Nothing to compare: every argument is the code ${codes[0]}`);
      const comparison = compare(...(codes as number[]));
      return comparison === undefined
        ? nothing(
            new Set(codes.filter((code) => describe(code) !== undefined)).size < 2
              ? `Nothing to compare: fewer than two of these codes are known: ${names.map(quoted).join(', ')}`
              : 'Nothing to compare: more than four codes can be compared only if a comparison in the guide covers them all',
          )
        : print(comparison, () =>
            values.short
              ? shortPage(
                  comparison.codes.flatMap((code) => describe(code) ?? []),
                  terminal,
                )
              : comparisonPage(comparison, terminal),
          );
    }
    case 'recommend':
      return advise(rest, values, print, terminal);
    case 'retry': {
      const given = methodOf(values);
      if ('exitCode' in given) return given;
      const { method } = given;
      if (values.against !== undefined) return changesFor(values.against, rest, method, print, terminal);
      const [text, ...others] = rest;
      if (text === undefined || others.length > 0)
        return wrong('Invalid arguments: expected one status code');
      const code = parseStatusCode(text);
      if (code === undefined) return wrong(`Not a status code: ${quoted(text)}`);
      const retryAfter = values['retry-after'];
      if (retryAfter !== undefined && parseRetryAfter(retryAfter) === undefined)
        return wrong(`Invalid --retry-after ${quoted(retryAfter)}: expected seconds or an HTTP date`);
      const advice = retryAdvice(code, { method, retryAfter });
      return {
        ...print({ code, ...advice }, () => retryPage(code, advice, terminal, { ...values, method })),
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
      if (rest.length === 0 && isFile(first))
        return wrong(`Cannot look up the file ${quoted(first)}: to read it, use explain ${quoted(first)}`);
      const words = positionals.join(' ');
      const hasDigits = /\d/.test(words);
      // With --limit, words are search terms even if they are the name of a code.
      const code = values.limit === undefined || hasDigits ? parseStatusCode(words) : undefined;
      const description = code === undefined ? undefined : describe(code);
      const notes = description === undefined && hasDigits ? searchNotes(words) : [];
      if (values.limit !== undefined && (description !== undefined || notes.length > 0))
        return wrong('Cannot use --limit with a code: expected search terms');
      if (description !== undefined)
        return print(description, () =>
          values.short ? shortPage([description], terminal) : codePage(description, terminal),
        );
      if (notes.length > 0) return print(notes, () => notesPage(notes, terminal));
      const found = find(words, values, print, terminal);
      const meant = nearest(first, commands);
      return found.exitCode === 1 && meant !== undefined
        ? nothing(`No results for ${quoted(words)}. Did you mean the command ${quoted(meant)}?`)
        : found;
    }
  }
}

/** Splits the arguments of `compare` at commas, and removes the words between the codes: `502 vs 504`. */
const compared = (words: readonly string[]): readonly string[] =>
  words
    .flatMap((word) => (/\d/.test(word) ? word.split(/[\s,]+/) : word))
    .filter((word) => word !== '' && !/^(?:vs\.?|versus|and|or|,)$/i.test(word));

type Print = (value: unknown, page: () => string) => Outcome;

function find(words: string, { limit, short }: Values, print: Print, terminal: Terminal): Outcome {
  if (words.trim() === '') return wrong('Missing argument: expected search terms');
  if (limit !== undefined && !/^[1-9]\d{0,3}$/.test(limit))
    return wrong(`Invalid --limit ${quoted(limit)}: expected an integer from 1 to 9999`);
  const results = search(words, limit === undefined ? {} : { limit: Number(limit) });
  if (results.length > 0) return print(results, () => searchPage(results, terminal, short));
  const notes = searchNotes(words);
  return notes.length > 0
    ? print(notes, () => notesPage(notes, terminal))
    : nothing(`No results for ${quoted(words)}. Try a symptom, a reason phrase, or a code.`);
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

/** Compares the user's list of retried codes with this library's policy. */
function changesFor(
  against: string,
  rest: readonly string[],
  method: string | undefined,
  print: Print,
  terminal: Terminal,
): Outcome {
  if (rest.length > 0)
    return wrong(
      `Unexpected argument ${quoted(rest[0] ?? '')}: separate the codes in --against with commas, without spaces`,
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

function advise(words: readonly string[], { short }: Values, print: Print, terminal: Terminal): Outcome {
  const [operation, outcome, ...more] = words;
  const known = listOperations();
  if (operation === undefined) return wrong(`Missing operation: expected ${listed(known)}`);
  const all = recommend(operation as Parameters<typeof recommend>[0]);
  if (all.length === 0) {
    const meant = nearest(operation.toLowerCase(), known);
    return wrong(
      `Unknown operation ${quoted(operation)}.${meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`} Operations: ${known.join(', ')}`,
    );
  }
  if (more.length > 0)
    return wrong(`Unexpected argument ${quoted(more[0] ?? '')}: expected an operation and one outcome`);
  const found = outcome === undefined ? all : all.filter((one) => one.outcome === outcome);
  const outcomes = [...new Set(all.map((one) => one.outcome))];
  return found.length === 0
    ? nothing(
        `Unknown outcome ${quoted(outcome ?? '')} for ${printable(operation)}. Outcomes: ${outcomes.join(', ')}`,
      )
    : print(found, () => recommendationPage(found, terminal, short));
}
