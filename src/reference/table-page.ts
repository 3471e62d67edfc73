import { cell, code, heading, inline } from './markdown-text.js';
import { amount, anchorOf, introOf, type PageOptions, retryOf, sentBy, titleOf } from './page-parts.js';
import type { StatusReference, StatusSection } from './reference-types.js';

/** How many operations a cell names before it counts them. */
const MOST_IN_CELL = 3;

/** A page with one table, in GitHub Flavored Markdown. */
export function tablePage(
  model: StatusReference,
  sections: readonly StatusSection[],
  page: PageOptions,
): readonly string[] {
  const hasRetry = sections.some((one) => retryOf(one, model) !== '');
  const hasActions = sections.some((one) => doOf(one) !== '');
  const hasOperations = model.openapi !== undefined;
  const row = (cells: readonly (string | false)[]) =>
    `| ${cells.filter((one) => one !== false).join(' | ')} |`;
  const head = [
    'Status',
    'Meaning',
    hasActions && 'What to do or check',
    hasRetry && 'Retry',
    hasOperations && 'Sent by',
  ];
  const rows = sections.map((one) =>
    row([
      `${anchorOf(one)}${cell(titleOf(one))}`,
      cell(meaningOf(one)),
      hasActions && cell(doOf(one)),
      hasRetry && cell(retryOf(one, model)),
      hasOperations && cell(senders(one, model, Math.min(page.operations, MOST_IN_CELL))),
    ]),
  );
  const line = row(head.map((one) => one && '---'));
  return [
    heading(page.heading, inline(model.title)),
    introOf(model),
    sections.length === 0 ? '' : [row(head), line, ...rows].join('\n'),
  ];
}

/** The meaning, and what the document says about it if it says one thing only. */
function meaningOf({ meaning, texts }: StatusSection): string {
  const [only, ...more] = texts;
  return only === undefined || more.length > 0 ? inline(meaning) : `${inline(meaning)} ${inline(only.text)}`;
}

const doOf = ({ actions, causes }: StatusSection): string => {
  const first = [...actions, ...(actions.length === 0 ? causes.slice(0, 2) : [])];
  return first.map(inline).join(' ');
};

/** The operations by name, if they are few; otherwise how many. */
function senders(section: StatusSection, model: StatusReference, most: number): string {
  const { operations } = section;
  if (operations.length === 0) return '';
  if (operations.length > most) return sentBy(section, model) || amount(operations.length, 'operation');
  return operations.map(({ method, path }) => code(`${method} ${path}`)).join(', ');
}
