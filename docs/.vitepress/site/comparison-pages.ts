import { compare, listComparisons, listOperations, recommend } from '../atlas.js';
import { fullTitle } from './code-pages.js';

const PAGE = /^guide\/comparisons\/(\d[\d-]*)\.md$/;

type Codes = readonly number[];

const idOf = (codes: Codes) => codes.join('-');
const alternatives = new Intl.ListFormat('en', { type: 'disjunction' });
const nameOf = (codes: Codes) => alternatives.format(codes.map(String));
const linkTo = (codes: Codes) => `[${nameOf(codes)}](${idOf(codes)}.md)`;
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Facts that are left out of the table because the page already mentions them above it. */
const SAID_ABOVE: ReadonlySet<string> = new Set(['reasonPhrase', 'summary']);

function valueText(value: unknown): string {
  if (value === undefined || value === null) return 'not defined';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (!Array.isArray(value)) return String(value);
  // Date belongs to entire classes, so it doesn't distinguish two codes.
  const names = value.filter((one) => one !== 'Date');
  return names.length === 0 ? 'none' : names.map((one) => `\`${one}\``).join(', ');
}

function differences(codes: Codes): string[] {
  const rows = (compare(...codes)?.differences ?? [])
    .filter(({ key }) => !SAID_ABOVE.has(key))
    .map(({ fact, values }) => ({ fact, texts: values.map(valueText) }))
    .filter(({ texts }) => new Set(texts).size > 1)
    .map(({ fact, texts }) => `| ${[fact, ...texts].map(cell).join(' | ')} |`);
  if (rows.length === 0) return [];
  return [
    '## What differs',
    '',
    `| fact | ${codes.join(' | ')} |`,
    `|---|${codes.map(() => '---').join('|')}|`,
    ...rows,
    '',
  ];
}

/**
 * Returns an example of each code, if there is one. If possible, all examples are from the same operation so that only
 * the outcome differs.
 */
function exchanges(codes: Codes): string[] {
  const inOperation = listOperations().map((operation) => ({
    operation,
    examples: recommend(operation).filter(
      ({ code, exchange }) => exchange !== undefined && codes.includes(code),
    ),
  }));
  const covers = ({ examples }: (typeof inOperation)[number]) =>
    new Set(examples.map(({ code }) => code)).size;
  const ordered = [...inOperation].sort((one, other) => covers(other) - covers(one));
  const shown = codes.flatMap((code) => {
    for (const { operation, examples } of ordered) {
      const example = examples.find((one) => one.code === code);
      if (example?.exchange !== undefined)
        return [{ code, operation, when: example.when, exchange: example.exchange }];
    }
    return [];
  });
  if (shown.length === 0) return [];
  return [
    shown.length === 1 ? '## An example' : '## An example of each',
    '',
    ...shown.flatMap(({ code, operation, when, exchange }) => [
      `### ${fullTitle(code)}`,
      '',
      `${when} From [${operation}](../operations/${operation}.md).`,
      '',
      '```http',
      exchange,
      '```',
      '',
    ]),
  ];
}

function siblings(codes: Codes): string[] {
  const related = listComparisons().filter(
    (other) => idOf(other) !== idOf(codes) && other.some((code) => codes.includes(code)),
  );
  if (related.length === 0) return [];
  return [
    '## Related comparisons',
    '',
    ...related.map((other) => `- ${linkTo(other)}: ${compare(...other)?.question ?? ''}`),
    '',
  ];
}

function pager(codes: Codes): string {
  const all = listComparisons();
  const at = all.findIndex((one) => idOf(one) === idOf(codes));
  const [previous, next] = [all[at - 1], all[at + 1]];
  return [
    ...(previous === undefined
      ? []
      : [`[Previous: ${nameOf(previous)}](${idOf(previous)}.md){.previous rel=prev}`]),
    '[All comparisons](index.md){.all}',
    ...(next === undefined ? [] : [`[Next: ${nameOf(next)}](${idOf(next)}.md){.next rel=next}`]),
  ].join(' ');
}

/**
 * Completes the Markdown of a comparison page with data about its codes: the facts that differ, an example of each
 * code, related comparisons, and a link to the next comparison. Other pages are returned unchanged.
 */
export function extendComparison(path: string, source: string): string {
  const id = PAGE.exec(path)?.[1];
  if (id === undefined) return source;
  const codes = id.split('-').map(Number);
  return [
    source.trimEnd(),
    '',
    ...differences(codes),
    ...exchanges(codes),
    ...siblings(codes),
    pager(codes),
    '',
  ].join('\n');
}
