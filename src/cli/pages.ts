import { adviceLine, withDurations } from '../explain/advice-line.js';
import { whereCodeAppears } from '../explain/where-code-appears.js';
import type { Comparison, Recommendation, RecommendedField } from '../guide.js';
import type { Description, RetryAdvice, SearchNote, SearchResult, VendorMeaning } from '../index.js';
import { describe, isRetryable } from '../index.js';
import { painter, plain, type Terminal, wrap } from './terminal.js';

/** Returns a code's reason phrase. For a nonstandard code, returns the phrase of the first vendor listed. */
function phraseOf(description: Description): string {
  if (description.standing !== 'nonstandard') return description.reasonPhrase ?? '(Unused)';
  // If the first vendor has no reason phrase for the code, the vendor names identify the code.
  const vendors = [...new Set(description.meanings.map(({ vendorName }) => vendorName))];
  return description.meanings[0]?.reasonPhrase ?? `(${vendors.join(', ')})`;
}

/**
 * Formats a line with a code, its reason phrase, and its summary. In a narrow terminal, the summary is on the next
 * line.
 */
function line(description: Description, terminal: Terminal): string {
  const paint = painter(terminal);
  const phrase = phraseOf(description);
  const head = `${paint.code(description.code)} ${paint.bold(phrase)}`.trimEnd();
  const plainLength = `${description.code} ${phrase}`.length;
  if (terminal.width < 90) return `${head}\n${wrap(description.summary, terminal.width, '    ')}`;
  const column = 36;
  const [first = '', ...rest] = wrap(description.summary, terminal.width - column, '').split('\n');
  const gap = ' '.repeat(Math.max(1, column - plainLength));
  return [`${head}${gap}${first}`, ...rest.map((one) => ' '.repeat(column) + one)].join('\n');
}

/** Formats a list of codes as a page. */
export const listPage = (descriptions: readonly Description[], terminal: Terminal): string =>
  descriptions.map((description) => line(description, terminal)).join('\n');

/** Formats a titled list, followed by an empty line. Returns no lines if the list is empty. */
export const items = (title: string, texts: readonly string[], terminal: Terminal): string[] => {
  if (texts.length === 0) return [];
  const paint = painter(terminal);
  const lines = texts.map((text) => `  - ${wrap(plain(text), terminal.width, '    ').trimStart()}`);
  return [paint.bold(title), ...lines, ''];
};

const meaning = (one: VendorMeaning): string => {
  // A code that clients receive in the status line is the usual case.
  const where = one.reachesClient ? '' : ` ${whereCodeAppears(one)}`;
  return `${one.vendorName}: ${one.meaning}${where}${one.fix === undefined ? '' : ` ${one.fix}`}`;
};

const retryText = ({ retry }: Description): string => {
  const scope = { 'any-method': 'Yes, with any method', idempotent: 'Only idempotent requests', never: 'No' };
  const announced = {
    'any-method': 'Only if the response has Retry-After, but then with any method',
    idempotent: 'Only if the response has Retry-After, and only idempotent requests',
    never: 'No',
  };
  const { plain: without, withRetryAfter } = retry;
  const head = without === withRetryAfter ? scope[without] : announced[withRetryAfter];
  return `${head}. ${retry.reason} (${basisText(retry.basis)})`;
};

/** Describes the basis of a retry decision: an RFC section or this library's policy. */
const basisText = (basis: string) => (basis === 'policy' ? "this library's policy" : basis);

/** Formats a code's page. */
export function codePage(description: Description, terminal: Terminal): string {
  const paint = painter(terminal);
  const head = [
    `${paint.code(description.code)} ${paint.bold(phraseOf(description))}`.trimEnd(),
    paint.dim(`${description.class}, ${description.standing}`),
    '',
    wrap(description.summary, terminal.width),
    '',
  ];
  const repeat = [paint.bold('Retry?'), wrap(retryText(description), terminal.width, '  '), ''];
  if (description.standing === 'nonstandard') {
    return [...head, ...items('Who uses it', description.meanings.map(meaning), terminal), ...repeat]
      .join('\n')
      .trimEnd();
  }
  const fieldsOf = (side: 'request' | 'response') =>
    description.fields
      .filter(
        ({ direction, requirement, name }) =>
          direction === side && requirement !== 'must-not' && name !== 'Date',
      )
      .map(
        ({ name, requirement, when }) => `${name} (${requirement}${when === undefined ? '' : `: ${when}`})`,
      );
  const { definedBy } = description;
  return [
    ...head,
    ...(description.description === undefined
      ? []
      : [wrap(plain(description.description), terminal.width), '']),
    ...items('If you sent the request, check', description.causes.client, terminal),
    ...items('If you run the server, check', description.causes.server, terminal),
    ...items('Use it when', description.whenToUse, terminal),
    ...items(
      'Use a different code when',
      description.notToUse.map(({ text, instead }) =>
        instead === undefined ? text : `${text} (${instead})`,
      ),
      terminal,
    ),
    ...items('Response headers', fieldsOf('response'), terminal),
    ...items('Request headers', fieldsOf('request'), terminal),
    ...repeat,
    ...items(
      'See also',
      description.seeAlso.map(
        ({ code, difference }) => `${`${code} ${phraseOfCode(code)}`.trimEnd()}: ${difference}`,
      ),
      terminal,
    ),
    ...items('Other uses of this code', description.otherUses.map(meaning), terminal),
    paint.dim(
      `${definedBy.document}${definedBy.section === undefined ? '' : `, section ${definedBy.section}`}  ${definedBy.url}`,
    ),
  ].join('\n');
}

/** Formats search results as a page. */
export function searchPage(results: readonly SearchResult[], terminal: Terminal, short = false): string {
  const paint = painter(terminal);
  return results
    .flatMap(({ code, matches }) => {
      const description = describe(code);
      if (description === undefined) return [];
      if (short) return [shortPage([description], terminal)];
      const why = matches[0];
      return [
        line(description, terminal),
        ...(why === undefined
          ? []
          : [paint.dim(wrap(`Matched: ${plain(why.text)}`, terminal.width, '    '))]),
      ];
    })
    .join('\n');
}

/** Formats a comparison as a page. */
export function comparisonPage(comparison: Comparison, terminal: Terminal): string {
  const paint = painter(terminal);
  const answers = comparison.answers.flatMap(({ code, answer, client, server }) => [
    `${paint.code(code)} ${paint.bold(phraseOfCode(code))}`.trimEnd(),
    wrap(answer, terminal.width, '  '),
    ...(client === undefined ? [] : [wrap(`Client: ${client}`, terminal.width, '  ')]),
    ...(server === undefined ? [] : [wrap(`Server: ${server}`, terminal.width, '  ')]),
    '',
  ]);
  const differences = comparison.differences
    .filter(({ key }) => key !== 'summary' && key !== 'reasonPhrase')
    .map(
      ({ fact, values }) =>
        `${fact}: ${values.map((value, index) => `${comparison.codes[index]} ${shown(value)}`).join('; ')}`,
    );
  return [
    ...(comparison.question === undefined ? [] : [paint.bold(wrap(comparison.question, terminal.width)), '']),
    ...answers,
    ...items('What differs', differences, terminal),
    paint.dim(wrap(comparison.sources.join(', '), terminal.width)),
  ].join('\n');
}

/** Returns a code's reason phrase, or an empty string for an unknown code. */
export const phraseOfCode = (code: number): string => {
  const description = describe(code);
  return description === undefined ? '' : phraseOf(description);
};

const shown = (value: unknown): string =>
  value === undefined || (Array.isArray(value) && value.length === 0)
    ? '-'
    : typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : Array.isArray(value)
        ? value.join(', ')
        : value === 'any-method'
          ? 'any method'
          : String(value);

/** Formats a header with its value and its requirement level. */
function fieldText({ name, example, requirement, when }: RecommendedField): string {
  const strength = requirement === 'described' ? [] : [requirement];
  const note = [...strength, ...(when === undefined ? [] : [`if ${when}`])].join(', ');
  return `${name}: ${example}${note === '' ? '' : ` (${note})`}`;
}

/** Formats the recommendations for an operation as a page. */
export function recommendationPage(
  recommendations: readonly Recommendation[],
  terminal: Terminal,
  short = false,
): string {
  const paint = painter(terminal);
  if (short)
    return recommendations
      .map(({ code, outcome, when }) => `${paint.code(code)} ${phraseOfCode(code)} (${outcome}): ${when}`)
      .join('\n');
  return recommendations
    .map(({ code, outcome, when, fields, mistakes, source }) =>
      [
        `${paint.code(code)} ${paint.bold(phraseOfCode(code))} ${paint.dim(`(${outcome})`)}`,
        wrap(when, terminal.width, '  '),
        ...fields.map((field) => wrap(fieldText(field), terminal.width, '    ')),
        ...mistakes.map((mistake) => wrap(`Mistake: ${mistake}`, terminal.width, '  ')),
        paint.dim(wrap(source, terminal.width, '  ')),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Formats a retry decision as a page. */
export function retryPage(
  code: number,
  advice: RetryAdvice,
  terminal: Terminal,
  {
    short,
    method,
    'retry-after': retryAfter,
  }: {
    readonly short: boolean;
    readonly method?: string | undefined;
    readonly 'retry-after'?: string | undefined;
  },
): string {
  const paint = painter(terminal);
  if (short) return `${headLine(code, terminal)}: ${adviceLine(advice, retryAfter)}`;
  return [
    headLine(code, terminal),
    ...adviceLines(code, advice, method, terminal, retryAfter),
    paint.dim(`Basis: ${basisText(advice.basis)}`),
  ].join('\n');
}

/**
 * Formats the decision and its reason. If the method matters but isn't known, the text includes a warning about POST.
 */
export function adviceLines(
  code: number,
  advice: RetryAdvice,
  method: string | undefined,
  terminal: Terminal,
  retryAfter?: string,
): string[] {
  const delay = advice.delayMs === undefined ? undefined : String(Math.ceil(advice.delayMs / 1000));
  const dependsOnMethod =
    method === undefined && advice.retry && !isRetryable(code, { method: 'POST', retryAfter: delay });
  return [
    painter(terminal).bold(adviceLine(advice, retryAfter)),
    wrap(withDurations(advice.reason), terminal.width),
    ...(dependsOnMethod
      ? [
          wrap(
            "If the method was POST or PATCH, don't retry. For advice about a specific method, add --method.",
            terminal.width,
          ),
        ]
      : []),
  ];
}

/** Formats a line with the code and its reason phrase. */
export const headLine = (code: number, terminal: Terminal): string => {
  const paint = painter(terminal);
  return `${paint.code(code)} ${paint.bold(phraseOfCode(code))}`.trimEnd();
};

/** Formats one line per code. */
export const shortPage = (descriptions: readonly Description[], terminal: Terminal): string =>
  descriptions
    .map((one) => `${painter(terminal).code(one.code)} ${phraseOf(one)}: ${one.summary}`)
    .join('\n');

/** The maximum number of users of a nonstandard code to show in an explanation. The code's own page shows all. */
const MOST_USERS = 3;

/** Returns what a nonstandard code means to the products that use it. */
export function usersOf(description: Description | undefined): string[] {
  if (description?.standing !== 'nonstandard') return [];
  const { code, meanings } = description;
  const rest = meanings.length - MOST_USERS;
  const more = rest > 0 ? [`To see ${rest} more, run http-status-atlas ${code}.`] : [];
  return [...meanings.slice(0, MOST_USERS).map((one) => plain(meaning(one))), ...more];
}

/** Returns the causes to check, most likely first. The lists are empty for nonstandard and unknown codes. */
export const causesOf = (description: Description | undefined) =>
  description === undefined || description.standing === 'nonstandard'
    ? { client: [], server: [] }
    : { client: description.causes.client.map(plain), server: description.causes.server.map(plain) };

/** Formats notes about search terms that aren't status codes. */
export function notesPage(notes: readonly SearchNote[], terminal: Terminal): string {
  const paint = painter(terminal);
  return notes
    .map(({ title, text, codes }) =>
      [
        paint.bold(title),
        wrap(plain(text), terminal.width, '  '),
        ...codes.map((code) => `  ${headLine(code, terminal)}`),
      ].join('\n'),
    )
    .join('\n\n');
}
