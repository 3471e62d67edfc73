import { code, heading, inline, paragraph } from './markdown-text.js';
import {
  anchorOf,
  formatNumber,
  introOf,
  operationText,
  type PageOptions,
  retryOf,
  sentBy,
  titleOf,
  waitOf,
} from './page-parts.js';
import type { ReferenceMember, StatusReference, StatusSection } from './reference-types.js';

const MOST_TEXTS = 8;
const MOST_SUCCESS_TEXTS = 2;

const CLASS_TITLES = {
  informational: 'Interim responses (1xx)',
  successful: 'Success (2xx)',
  redirection: 'Redirection (3xx)',
  'client-error': 'Client errors (4xx)',
  'server-error': 'Server errors (5xx)',
} as const;

/** Formats a page in CommonMark with a section for each status. */
export function fullPage(
  model: StatusReference,
  sections: readonly StatusSection[],
  page: PageOptions,
): readonly string[] {
  const grouped = !page.isByFrequency && sections.length > 4;
  const level = `${page.heading}#${grouped ? '#' : ''}`;
  const overview = sections.map((one) => `- [${titleOf(one)}](#${one.anchor}): ${inline(one.meaning)}`);
  let group: string | undefined;
  const body = sections.flatMap((section) => {
    const title = section.class && CLASS_TITLES[section.class];
    const isNew = grouped && title !== group;
    group = title;
    const blocks = sectionBlocks(
      section,
      model,
      page,
      section.class === undefined ? `${page.heading}#` : level,
    );
    return isNew && title !== undefined ? [`${page.heading}# ${title}`, ...blocks] : blocks;
  });
  return [
    heading(page.heading, inline(model.title)),
    introOf(model),
    sections.length > 2 ? overview.join('\n') : '',
    ...body,
  ];
}

function sectionBlocks(
  section: StatusSection,
  model: StatusReference,
  { operations: most }: PageOptions,
  level: string,
): readonly string[] {
  const { texts, actions, causes, fields, members, problemTypes, mediaTypes, example, operations } = section;
  const retry = retryOf(section, model);
  const reason =
    section.retryText === undefined && section.retry !== undefined ? inline(section.retry.reason) : '';
  const isSuccess = section.class === 'successful' || section.class === 'informational';
  // Many different descriptions of a success are omitted here, because each one applies to only one operation.
  const shown = isSuccess && texts.length > MOST_SUCCESS_TEXTS ? [] : texts.slice(0, MOST_TEXTS);
  const listed = operations.slice(0, most);
  const rest = operations.length - listed.length;
  const sent = sentBy(section, model);
  return [
    anchorOf(section),
    heading(level, titleOf(section)),
    paragraph(section.meaning),
    ...(shown.length === 1
      ? shown.map(({ text }) => `**In this API:** ${inline(text)}`)
      : list(
          'In this API',
          shown.map(({ text }) => paragraph(text)),
        )),
    ...list('What to do', actions.map(paragraph)),
    ...list('What to check', causes.map(paragraph)),
    retry === '' ? '' : ['**Retry:**', retry, waitOf(section), reason].filter(Boolean).join(' '),
    ...list(
      'Headers to read',
      fields.map(({ name, description, documented }) => {
        const text = description === undefined ? '' : `: ${inline(description)}`;
        return `${code(name)}${documented || model.openapi === undefined ? '' : ' (if sent)'}${text}`;
      }),
    ),
    ...list(bodyTitle(mediaTypes), members.map(memberText)),
    ...list(
      'Problem types',
      problemTypes.map(
        ({ type, title }) => `${code(type)}${title === undefined ? '' : `: ${inline(title)}`}`,
      ),
    ),
    ...(example === undefined ? [] : ['**Example:**', fenced(example)]),
    ...(sent === '' ? [] : [`**Sent by** ${sent}${listed.length === 0 ? '.' : ':'}`]),
    [
      ...listed.map((one) => `- ${operationText(one)}`),
      ...(rest > 0 && listed.length > 0 ? [`- and ${formatNumber(rest)} more`] : []),
    ].join('\n'),
  ];
}

/** Formats a list with its title. Returns nothing for an empty list. */
const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`**${title}:**`, items.map((one) => `- ${one}`).join('\n')];

const bodyTitle = (mediaTypes: readonly string[]): string =>
  mediaTypes.length === 1 ? `Body (${mediaTypes.map(code).join()})` : 'Body';

function memberText({ name, type, description, values }: ReferenceMember): string {
  const kind = type === undefined ? '' : ` (${inline(type)})`;
  const text = description === undefined ? '' : `: ${inline(description)}`;
  const stop = /[.!?:]$/.test(text) ? '' : '.';
  const label = values?.length === 1 ? 'Always' : 'Values:';
  const one = values?.some((value) => !description?.includes(value))
    ? `${text === '' ? ':' : stop} ${label} ${values.map(code).join(', ')}.`
    : '';
  return `${code(name)}${kind}${text}${one}`;
}

/**
 * Formats a code block. The fence is longer than any run of backticks in the code. Comments are escaped because a
 * special comment makes VitePress include a file.
 */
function fenced(example: string): string {
  const json = example.replaceAll('<!--', '\\u003c!--');
  const longest = Math.max(2, ...Array.from(json.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}json\n${json}\n${fence}`;
}
