import type { Dataset } from '../dataset.js';
import { describeRecords } from '../describe-records.js';
import { banner, stringLiteral } from './typescript.js';

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/**
 * The long part of the described codes: a line a code, its number and a JSON object.
 *
 * What other tables hold (phrase, name, summary, retry) and what is empty stays out; `describe` puts it back.
 */
export function renderDescriptions(dataset: Dataset): string {
  const lines = describeRecords(dataset).map((description) => {
    const { code, class: _class, summary: _summary, retry: _retry, ...rest } = description;
    const kept = Object.entries(rest).filter(
      ([key, value]) => key !== 'name' && key !== 'reasonPhrase' && !isEmpty(value),
    );
    return `${code} ${JSON.stringify(Object.fromEntries(kept))}`;
  });
  return `${banner}/** The long part of the described codes: a line a code, its number and a JSON object. */\nexport const descriptions = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
