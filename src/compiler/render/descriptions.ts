import type { Citation } from '../../model/description.js';
import type { Dataset } from '../dataset.js';
import { describeRecords } from '../describe-records.js';
import { banner, stringLiteral } from './typescript.js';

/** A citation without its address, which follows from the document and the section. */
const withoutUrl = ({ url: _url, ...citation }: Citation) => citation;

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/**
 * The long part of the described codes: a line a code, its number and a JSON object.
 *
 * What other tables hold (phrase, name, summary, retry), what is empty, and the addresses of sections stay out; `describe`
 * puts them back.
 */
export function renderDescriptions(dataset: Dataset): string {
  const lines = describeRecords(dataset).map((description) => {
    const { code, class: _class, summary: _summary, retry: _retry, ...rest } = description;
    const kept = Object.entries(rest).filter(
      ([key, value]) => key !== 'name' && key !== 'reasonPhrase' && !isEmpty(value),
    );
    const short =
      'definedBy' in description
        ? {
            definedBy: withoutUrl(description.definedBy),
            ...(isEmpty(description.alsoDefinedBy)
              ? {}
              : { alsoDefinedBy: description.alsoDefinedBy.map(withoutUrl) }),
          }
        : {};
    return `${code} ${JSON.stringify({ ...Object.fromEntries(kept), ...short })}`;
  });
  return `${banner}/** The long part of the described codes: a line a code, its number and a JSON object. */\nexport const descriptions = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
