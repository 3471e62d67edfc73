import { cell, code, heading, inline } from './markdown-text.js';
import { anchorOf, introOf, nextStepOf, type PageOptions, sentBy, titleOf } from './page-parts.js';
import type { StatusReference, StatusSection } from './reference-types.js';

/** The maximum number of operations to list in a cell. If there are more, the cell shows only the total. */
const MOST_IN_CELL = 3;
/** The maximum number of causes in a cell. The most likely causes are shown. */
const MOST_CAUSES = 2;

/** Formats a page with a single table, in GitHub Flavored Markdown. */
export function tablePage(
  model: StatusReference,
  sections: readonly StatusSection[],
  page: PageOptions,
): readonly string[] {
  const hasCauses = sections.some((one) => one.causes.length > 0);
  const hasSteps = sections.some((one) => nextStepOf(one, model) !== '');
  const hasOperations = model.openapi !== undefined;
  const row = (cells: readonly (string | false)[]) =>
    `| ${cells.filter((one) => one !== false).join(' | ')} |`;
  const head = [
    'Status',
    'Meaning',
    hasCauses && 'What to check',
    hasSteps && 'What to do',
    hasOperations && 'Sent by',
  ];
  const rows = sections.map((one) =>
    row([
      `${anchorOf(one)}${cell(titleOf(one))}`,
      cell(meaningOf(one)),
      hasCauses && cell(one.causes.slice(0, MOST_CAUSES).map(inline).join(' ')),
      hasSteps && cell(nextStepOf(one, model)),
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

/**
 * Returns the meaning of the status. The document's description is added if it applies to most of the operations or if
 * it's the only one.
 */
function meaningOf({ meaning, texts, operations }: StatusSection): string {
  const [first, ...more] = texts;
  return first !== undefined && (more.length === 0 || first.count * 2 > operations.length)
    ? `${inline(meaning)} ${inline(first.text)}`
    : inline(meaning);
}

/** Lists the operations by name if there are few of them. Otherwise, counts them. */
function senders(section: StatusSection, model: StatusReference, most: number): string {
  const { operations } = section;
  if (operations.length > most) return sentBy(section, model);
  return operations.map(({ method, path }) => code(`${method} ${path}`)).join(', ');
}
