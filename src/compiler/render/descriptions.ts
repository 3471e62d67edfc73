import type { Caching, Citation, FieldRule, VendorMeaning } from '../../model/description.js';
import type { Dataset } from '../dataset.js';
import { describeRecords } from '../describe-records.js';
import { banner, stringLiteral } from './typescript.js';

/** Omits a citation's URL, which `describe` derives from the document and the section. */
const withoutUrl = ({ url: _url, ...citation }: Citation) => citation;

/** Omits the direction of a response header. */
const shortField = ({ name, direction, ...rest }: FieldRule) =>
  direction === 'response' ? { name, ...rest } : { name, direction, ...rest };

/** Omits the source of the `heuristicallyCacheable` value if it's also the source of the caching rules. */
const shortCaching = ({ heuristicSource, ...rest }: Caching) =>
  heuristicSource === rest.source ? rest : { ...rest, heuristicSource };

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

/** Omits the values that the vendor's line already contains and the values that most meanings share. */
function shortMeaning({
  vendor: _vendor,
  vendorName: _name,
  kind,
  reachesClient,
  confidence,
  ...rest
}: VendorMeaning) {
  return {
    ...rest,
    ...(kind === 'status' ? {} : { kind }),
    ...(reachesClient ? {} : { reachesClient }),
    ...(confidence === 'high' ? {} : { confidence }),
  };
}

/**
 * Renders the meanings that vendors give to codes: for each vendor, a line with its slug and name, followed by one line
 * per code.
 *
 * The lines are grouped by vendor because similar sentences compress better when they're close together. A `*` marks
 * the meaning to show first for a code.
 */
function meaningLines(descriptions: ReturnType<typeof describeRecords>): string[] {
  const groups = new Map<string, string[]>();
  for (const one of descriptions) {
    const meanings = 'meanings' in one ? one.meanings : one.otherUses;
    meanings.forEach((meaning, index) => {
      const { vendor, vendorName } = meaning;
      const slugs = meanings.map((other) => other.vendor).sort();
      const mark = index === 0 && slugs[0] !== vendor ? '*' : '';
      const group = groups.get(`${vendor} ${vendorName}`) ?? [];
      groups.set(`${vendor} ${vendorName}`, [
        ...group,
        `${mark}${one.code} ${JSON.stringify(shortMeaning(meaning))}`,
      ]);
    });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([vendor, lines]) => [vendor, ...lines]);
}

/**
 * Renders the longer part of the descriptions. Each line contains a code and a JSON object.
 *
 * The lines omit values that `describe` restores: empty values, section URLs, the most common values of headers and
 * caching rules, and the values in other tables (phrase, name, summary, and retry policy).
 */
export function renderDescriptions(dataset: Dataset): string {
  const described = describeRecords(dataset);
  const lines = described.map((description) => {
    const { code, class: _class, summary: _summary, retry: _retry, ...rest } = description;
    const kept = Object.entries(rest).filter(
      ([key, value]) => !['name', 'reasonPhrase', 'meanings', 'otherUses'].includes(key) && !isEmpty(value),
    );
    const short =
      'definedBy' in description
        ? {
            definedBy: withoutUrl(description.definedBy),
            ...(isEmpty(description.alsoDefinedBy)
              ? {}
              : { alsoDefinedBy: description.alsoDefinedBy.map(withoutUrl) }),
            caching: shortCaching(description.caching),
            ...(isEmpty(description.fields) ? {} : { fields: description.fields.map(shortField) }),
          }
        : {};
    return `${code} ${JSON.stringify({ ...Object.fromEntries(kept), ...short })}`;
  });
  return [
    banner.trimEnd(),
    '',
    '/**',
    ' * The details of each code: one line per code, with the code and a JSON object. The meanings that vendors define',
    " * follow after an empty line: one line with the vendor's slug and name, then one line for each of its codes.",
    ' */',
    `export const descriptions = (): string =>\n  ${stringLiteral([...lines, '', ...meaningLines(described)].join('\n'))};\n`,
  ].join('\n');
}
