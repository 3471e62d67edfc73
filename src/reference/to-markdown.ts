import { NO_OPTIONS } from '../text/no-options.js';
import { fullPage } from './full-page.js';
import { bare } from './own.js';
import type { PageOptions } from './page-parts.js';
import type { StatusReference, StatusSection } from './reference-types.js';
import { tablePage } from './table-page.js';

/**
 * The options of `toMarkdown`.
 *
 * @category Reference
 */
export interface MarkdownOptions {
  /**
   * The style of the page: `full` has a section for each status, and `table` is one table in GitHub Flavored Markdown.
   * Default: `full`.
   */
  readonly style?: 'full' | 'table' | undefined;
  /**
   * The order of the statuses: `class` sorts by class and code, and `frequency` starts with the statuses sent by the
   * most operations. Default: `class`.
   */
  readonly order?: 'class' | 'frequency' | undefined;
  /** The level of the first heading, from 1 to 4. Default: 1. */
  readonly headingLevel?: number | undefined;
  /** The maximum number of operations to list for a status. Default: 10. */
  readonly operations?: number | undefined;
}

/**
 * Formats a reference as Markdown.
 *
 * The full style is CommonMark, and the table style is GitHub Flavored Markdown. Both are safe in MDX because all text
 * from the document is escaped except code spans and links. The anchor of each section is `status-` followed by its
 * key, such as `#status-404`, so links keep working if headings change. The same model and options always produce the
 * same text.
 *
 * @param model - The result of `statusReference`.
 * @param options - The style, the order, and the sizes. Default: the full style, sorted by class.
 * @returns The page, with a line break at the end. If the model has an `error`, the page contains only the heading and
 * the error. If `model` isn't a model, the result is an empty string.
 * @see {@link https://spec.commonmark.org/0.31.2/ | CommonMark}
 *
 * @example
 * ```ts
 * import { statusReference, toMarkdown } from 'http-status-atlas/reference';
 *
 * const page = toMarkdown(statusReference({ 404: 'The widget was deleted.' }), { style: 'table' });
 *
 * page.includes('<a id="status-404"></a>'); // => true
 * page.includes('The widget was deleted.'); // => true
 * ```
 * @category Reference
 */
export function toMarkdown(model: StatusReference, options: MarkdownOptions = NO_OPTIONS): string {
  try {
    return writePage(model, options ?? NO_OPTIONS);
  } catch {
    // A part of the model has a wrong type, or a getter or proxy in the caller's object threw an error.
    return '';
  }
}

function writePage(given: StatusReference, options: MarkdownOptions): string {
  const model = bare({ ...given, sections: given.sections.map(bareSection) });
  const { style, order, headingLevel = 1, operations = 10 } = options;
  const level = Number.isInteger(headingLevel) ? Math.min(4, Math.max(1, headingLevel)) : 1;
  const page: PageOptions = {
    isByFrequency: order === 'frequency',
    heading: '#'.repeat(level),
    operations: typeof operations === 'number' && operations >= 0 ? Math.floor(operations) : 10,
  };
  const sections = page.isByFrequency ? byFrequency(model.sections) : model.sections;
  const blocks = style === 'table' ? tablePage(model, sections, page) : fullPage(model, sections, page);
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

const bareSection = (section: StatusSection): StatusSection =>
  bare({
    ...section,
    fields: section.fields.map(bare),
    members: section.members.map(bare),
    problemTypes: section.problemTypes.map(bare),
  });

/** Sorts statuses by their number of operations, highest first. Statuses with the same number keep their order. */
const byFrequency = (sections: readonly StatusSection[]): readonly StatusSection[] =>
  [...sections].sort((a, b) => b.operations.length - a.operations.length);
