import type {
  ComparisonRecord,
  NotStatusCode,
  OperationRecord,
  RecommendedFieldRecord,
} from '../../model/schema/record.js';
import type { Dataset } from '../dataset.js';
import { linkedSource } from './linked-source.js';

const notice = '<!-- Generated from src/data by npm run generate. Change the data, not this file. -->\n\n';

const phraseOf = (dataset: Dataset, code: number): string =>
  dataset.registered.find(({ record }) => record.code === code)?.record.reasonPhrase ??
  dataset.vendor.find(({ record }) => record.code === code && record.reasonPhrase !== undefined)?.record
    .reasonPhrase ??
  '';

const cell = (text: string) => text.replaceAll('|', '\\|');

/** Joins codes as alternatives: `301 or 308`, `302, 303, or 307`. */
const titleOf = ({ codes }: ComparisonRecord) => alternatives.format(codes.map(String));

const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });

/**
 * Writes an item of a comparison. If the text is about someone else, such as the operator, it already has a subject.
 */
const itemAbout = (subject: string, text: string | undefined) =>
  text === undefined
    ? []
    : [`- ${text.startsWith('The ') ? text : `${subject} ${text[0]?.toLowerCase()}${text.slice(1)}`}`];

function comparisonPage(dataset: Dataset, comparison: ComparisonRecord): string {
  const sections = comparison.answers.map(({ code, answer, client, server }) =>
    [
      `## ${code} ${phraseOf(dataset, code)}`.trimEnd(),
      '',
      answer,
      '',
      ...itemAbout('The client', client),
      ...itemAbout('The server', server),
      '',
    ].join('\n'),
  );
  return `${notice}# ${titleOf(comparison)}\n\n**${comparison.question}**\n\n${sections.join('\n')}\nSources: ${comparison.sources.map(linkedSource).join('; ')}.\n`;
}

const STRENGTHS = { must: 'required', should: 'recommended', may: 'optional', described: '' };

function fieldItem({ name, example, requirement, when }: RecommendedFieldRecord): string {
  const strength = STRENGTHS[requirement];
  const note = [strength, when === undefined ? '' : `if ${when}`].filter((text) => text !== '').join(' ');
  return `- \`${name}: ${example}\`${note === '' ? '' : ` (${note})`}`;
}

/** Returns an outcome's heading: the reason phrase, followed by the outcome unless the phrase already contains it. */
function outcomeHeading(title: string, outcome: string): string {
  const said = title.toLowerCase().split(/[^a-z]+/);
  const words = outcome.split('-');
  return words.every((word) => said.includes(word)) ? title : `${title}: ${words.join(' ')}`;
}

function operationPage(dataset: Dataset, operation: OperationRecord): string {
  const rows = operation.recommendations.map(
    ({ code, outcome, when }) => `| ${code} ${phraseOf(dataset, code)} | ${outcome} | ${cell(when)} |`,
  );
  const sections = operation.recommendations.map(
    ({ code, outcome, when, fields, exchange, mistakes, source }) =>
      [
        `## ${outcomeHeading(`${code} ${phraseOf(dataset, code)}`, outcome)}`,
        '',
        when,
        '',
        ...(fields.length > 0 ? ['Response headers:', '', ...fields.map(fieldItem), ''] : []),
        ...(exchange === undefined ? [] : ['Example:', '', '```http', exchange, '```', '']),
        ...(mistakes.length > 0 ? ['Common mistakes:', '', ...mistakes.map((one) => `- ${one}`), ''] : []),
        `Source: ${linkedSource(source)}.`,
        '',
      ].join('\n'),
  );
  return `${notice}# ${operation.title}\n\n${operation.intro}\n\n| Code | Outcome | When |\n|---|---|---|\n${rows.join('\n')}\n\n${sections.join('\n')}`;
}

/** The sections of the page about numbers that aren't status codes, in order. */
const notStatusSections: readonly { kind: NotStatusCode['kind']; title: string; intro: string }[] = [
  {
    kind: 'out-of-range',
    title: 'Numbers outside 100 to 599 that servers send',
    intro:
      'Servers send these numbers in the status line, although they are invalid there. According to RFC 9110, section 15, a client should process such a response as if it had a 5xx status code, so `fallbackCode(999)` returns 500.',
  },
  {
    kind: 'warning',
    title: 'Codes in the Warning header',
    intro:
      'In addition to its status code, a response can have one of these codes in a Warning header, as in `Warning: 110 - "Response is Stale"`. The header is obsolete (RFC 9111, section 5.5). Some lists of status codes include these codes, as does llhttp.',
  },
  {
    kind: 'log',
    title: 'Log values',
    intro: 'For requests that received no response, logs show these values instead of a status code.',
  },
  {
    kind: 'client',
    title: 'Numbers that clients report',
    intro:
      'Browsers and libraries report these numbers instead of a status code, usually because there is no response.',
  },
  {
    kind: 'rpc',
    title: 'Codes in other protocols',
    intro: 'These codes report errors in remote procedure calls and never appear in a status line.',
  },
  {
    kind: 'internal',
    title: 'Numbers used inside programs',
    intro:
      'Programs use these numbers internally or in their configuration and replace them before sending a response.',
  },
];

function notStatusCodesPage(dataset: Dataset): string {
  const sections = notStatusSections.map(({ kind, title, intro }) => {
    const rows = dataset.notStatusCodes
      .filter((one) => one.kind === kind)
      .map(
        ({ value, name, owner, what, sources }) =>
          `| ${value} | ${cell(name ?? '')} | ${cell(owner)} | ${cell(what)} | ${cell(sources.join(', '))} |`,
      );
    return `## ${title}\n\n${intro}\n\n| Number | Name | Used by | Meaning | Source |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${notice}# Numbers that are not status codes

A status code is an integer from 100 to 599 (RFC 9110, section 15). This page explains other numbers that appear in logs and in lists of status codes. \`describe\` doesn't cover the meanings on this page. If a number is also used as a status code, as 420 is, a separate page explains that status code.

${sections.join('\n')}`;
}

/** Renders the generated pages of the guide. Returns each page's content by its path from the project's root. */
export function renderGuidePages(dataset: Dataset): Map<string, string> {
  const pages = new Map<string, string>();
  for (const { record } of dataset.comparisons) {
    pages.set(`docs/guide/comparisons/${record.codes.join('-')}.md`, comparisonPage(dataset, record));
  }
  for (const { record } of dataset.operations) {
    pages.set(`docs/guide/operations/${record.operation}.md`, operationPage(dataset, record));
  }
  const comparisons = dataset.comparisons.map(
    ({ record }) => `| [${titleOf(record)}](${record.codes.join('-')}.md) | ${cell(record.question)} |`,
  );
  pages.set(
    'docs/guide/comparisons/index.md',
    `${notice}# Commonly confused codes\n\nFor each group of codes, one question decides which code is right. In a program, \`compare(401, 403)\` returns the question, the answers, and the facts that differ. For codes that aren't listed here, \`compare\` returns their summaries and the facts that differ.\n\n| Codes | Question |\n|---|---|\n${comparisons.join('\n')}\n`,
  );
  const operations = dataset.operations.map(({ record }) => {
    const codes = new Map<string, number[]>();
    for (const { outcome, code } of record.recommendations)
      codes.set(outcome, [...(codes.get(outcome) ?? []), code]);
    const outcomes = [...codes].map(([outcome, all]) => `${outcome} (${all.join(', ')})`);
    return `| [${record.title}](${record.operation}.md) | ${outcomes.join(', ')} |`;
  });
  pages.set(
    'docs/guide/operations/index.md',
    `${notice}# Which code to send\n\nThese pages help you choose a status code for each outcome of an API operation. For each outcome, a page shows the preferred code, the alternatives, the headers to send, and common mistakes. A test replays the example exchanges between a real server and a real client. The examples omit \`Date\`, \`Connection\`, and \`Content-Length\` if these headers aren't relevant.\n\n| Operation | Outcomes |\n|---|---|\n${operations.join('\n')}\n`,
  );
  pages.set('docs/guide/not-status-codes.md', notStatusCodesPage(dataset));
  return pages;
}
