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

const titleOf = ({ codes }: ComparisonRecord) => `${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`;

function comparisonPage(dataset: Dataset, comparison: ComparisonRecord): string {
  const sections = comparison.answers.map(({ code, answer, client, server }) =>
    [
      `## ${code} ${phraseOf(dataset, code)}`.trimEnd(),
      '',
      answer,
      '',
      ...(client === undefined ? [] : [`- The client ${client[0]?.toLowerCase()}${client.slice(1)}`]),
      ...(server === undefined ? [] : [`- The server ${server[0]?.toLowerCase()}${server.slice(1)}`]),
      '',
    ].join('\n'),
  );
  return `${notice}# ${titleOf(comparison)}\n\n**${comparison.question}**\n\n${sections.join('\n')}\nSources: ${comparison.sources.map(linkedSource).join(', ')}.\n`;
}

const STRENGTHS = { must: 'required', should: 'should be there', may: 'optional', described: '' };

function fieldItem({ name, example, requirement, when }: RecommendedFieldRecord): string {
  const strength = STRENGTHS[requirement];
  const note = [strength, when === undefined ? '' : `if ${when}`].filter((text) => text !== '').join(' ');
  return `- \`${name}: ${example}\`${note === '' ? '' : ` (${note})`}`;
}

/** The heading of an outcome; the outcome follows the phrase unless the phrase says the same. */
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
        ...fields.map(fieldItem),
        ...(fields.length > 0 ? [''] : []),
        ...(exchange === undefined ? [] : ['```http', exchange, '```', '']),
        ...(mistakes.length > 0 ? ['Common mistakes:', '', ...mistakes.map((one) => `- ${one}`), ''] : []),
        `Source: ${linkedSource(source)}.`,
        '',
      ].join('\n'),
  );
  return `${notice}# ${operation.title}\n\n${operation.intro}\n\n| code | outcome | when |\n|---|---|---|\n${rows.join('\n')}\n\n${sections.join('\n')}`;
}

/** The sections of the page, in order: what its numbers are, and why they are no status codes. */
const notStatusSections: readonly { kind: NotStatusCode['kind']; title: string; intro: string }[] = [
  {
    kind: 'out-of-range',
    title: 'Numbers outside 100 to 599 that servers send',
    intro:
      'A server puts them into the status line, where they are invalid. RFC 9110, section 15, has a client process such a response like one with a 5xx status; `fallbackCode(999)` is 500.',
  },
  {
    kind: 'warning',
    title: 'Codes of the Warning field',
    intro:
      'A response carries them beside its status, as in `Warning: 110 - "Response is Stale"`. The field is obsolete (RFC 9111, section 5.5). Some lists have them among the status codes, and so does llhttp.',
  },
  {
    kind: 'log',
    title: 'Values of logs',
    intro: 'A log puts them where a status code stands, for a request that got no response.',
  },
  {
    kind: 'client',
    title: 'Numbers that clients report',
    intro: 'A browser or a library reports them when it has no response whose status it could show.',
  },
  {
    kind: 'rpc',
    title: 'Codes of other protocols',
    intro: 'They are errors of a remote procedure call and never stand in a status line.',
  },
  {
    kind: 'internal',
    title: 'Numbers inside programs',
    intro: 'A program or its configuration passes them around, and replaces them before it sends anything.',
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
    return `## ${title}\n\n${intro}\n\n| number | name | whose | what it says | source |\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
  });
  return `${notice}# Numbers that are not status codes

A status code is an integer from 100 to 599 (RFC 9110, section 15). Lists of status codes carry other numbers too, and so do logs. \`describe\` does not know what stands here; a number that is a status code elsewhere, such as 420, has a page of its own for that.

${sections.join('\n')}`;
}

/** The generated pages of the guide, by path from the project's root. */
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
    `${notice}# Codes that people confuse\n\nOne question tells them apart. In a program, \`compare(401, 403)\` gives the question, the answers and the facts that differ, also for codes that are not listed here.\n\n| codes | the question that decides |\n|---|---|\n${comparisons.join('\n')}\n`,
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
    `${notice}# Which code to answer with\n\nFor each operation the outcomes, and for each outcome the code to choose first, those behind it, the fields to send and common mistakes. The example exchanges are replayed by a test between a real server and client; \`Date\`, \`Connection\` and \`Content-Length\` are left out where they teach nothing.\n\n| operation | outcomes |\n|---|---|\n${operations.join('\n')}\n`,
  );
  pages.set('docs/guide/not-status-codes.md', notStatusCodesPage(dataset));
  return pages;
}
