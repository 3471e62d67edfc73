import type { Description } from '../atlas.js';
import { escapeHtml } from './escape-html.js';
import { type StatusName, statusNames } from './status-names.js';

const code = (text: string) => `<code>${escapeHtml(text)}</code>`;

function row({ language, library, source, text, isConstant, other }: StatusName): string {
  const others = other === undefined ? '' : ` <small>${escapeHtml(other.when)}: ${code(other.text)}</small>`;
  const none = isConstant ? '' : ' <small>no constant</small>';
  return `<tr><td>${escapeHtml(language)} <a href="${source}" rel="noreferrer">${escapeHtml(library)}</a></td><td>${code(text)}${none}${others}</td></tr>`;
}

/**
 * Returns a table of the constants for a code in other languages. A nonstandard code has few constants, so the
 * libraries that have none are listed in one sentence.
 */
export function namesTable(description: Description): string {
  const names = statusNames(description.code);
  const isShort = 'meanings' in description;
  const shown = isShort
    ? names.filter(({ isConstant, text }) => isConstant || text !== `${description.code}`)
    : names;
  const rest = names.length - shown.length;
  return [
    '<table class="names">',
    '<thead><tr><th scope="col">library</th><th scope="col">constant</th></tr></thead>',
    `<tbody>${shown.map(row).join('')}</tbody>`,
    '</table>',
    ...(rest === 0
      ? []
      : [
          `<p>${rest === 1 ? "The other library doesn't" : `The other ${rest} libraries don't`} have a constant for this code. Use ${code(`${description.code}`)} instead.</p>`,
        ]),
  ].join('\n');
}
