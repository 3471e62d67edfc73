import { NO_OPTIONS } from '../text/no-options.js';
import { fullPage } from './full-page.js';
import { own } from './own.js';
import type { PageOptions } from './page-parts.js';
import type { StatusReference, StatusSection } from './reference-types.js';
import { tablePage } from './table-page.js';

/**
 * Options of `toMarkdown`.
 *
 * @category Reference
 */
export interface MarkdownOptions {
  /** `full`: a section for each status; `table`: one table, in GitHub Flavored Markdown. Default: `full`. */
  readonly style?: 'full' | 'table' | undefined;
  /** By class and code, or by the number of operations that send the status, highest first. Default: `class`. */
  readonly order?: 'class' | 'frequency' | undefined;
  /** The level of the first heading, from 1 to 4. Default: 1. */
  readonly headingLevel?: number | undefined;
  /** The maximum number of operations to list for a status. Default: 10. */
  readonly operations?: number | undefined;
}

/**
 * Writes a reference as Markdown.
 *
 * The full style is CommonMark; the table is GitHub Flavored Markdown. Both are safe in MDX: text from the document is
 * escaped, apart from code spans and links. Each section has the anchor `status-` and its key, such as `#status-404`,
 * so links keep working if headings change. The same model and options always produce the same text.
 *
 * @param model - What `statusReference` returned.
 * @param options - Style, order, and sizes. Default: the full style by class.
 * @returns The page, with a line break at the end. For a model with an `error`, the heading and the error. If `model`
 *   isn't a model, an empty string.
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
  if (!Array.isArray(own(model, 'sections')) || typeof own(model, 'title') !== 'string') return '';
  const { style, order, headingLevel = 1, operations = 10 } = options ?? NO_OPTIONS;
  const level = Number.isInteger(headingLevel) ? Math.min(4, Math.max(1, headingLevel)) : 1;
  const page: PageOptions = {
    order: order === 'frequency' ? 'frequency' : 'class',
    heading: '#'.repeat(level),
    operations: operations >= 0 ? Math.floor(operations) : 10,
  };
  const sections = page.order === 'class' ? model.sections : byFrequency(model.sections);
  const blocks = style === 'table' ? tablePage(model, sections, page) : fullPage(model, sections, page);
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Most operations first; statuses with the same number are in the order of the model. */
const byFrequency = (sections: readonly StatusSection[]): readonly StatusSection[] =>
  [...sections].sort((a, b) => b.operations.length - a.operations.length);
