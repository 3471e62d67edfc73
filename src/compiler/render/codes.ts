import type { RegisteredRecord } from '../../model/schema/record.js';
import { sectionUrl } from '../../text/section-url.js';
import type { Dataset } from '../dataset.js';
import { banner, docComment, stringLiteral, unionType } from './typescript.js';

/** A record for a code that has a constant. */
export type NamedRecord = RegisteredRecord & { readonly name: string; readonly reasonPhrase: string };

/** Returns the records of codes that have constants, in order. */
export function namedRecords(dataset: Dataset): NamedRecord[] {
  return dataset.registered.flatMap(({ record }) => {
    const { name, reasonPhrase } = record;
    return name === undefined || reasonPhrase === undefined ? [] : [{ ...record, name, reasonPhrase }];
  });
}

const seeSection = ({ definedBy: { document, section } }: RegisteredRecord) =>
  `@see {@link ${sectionUrl(document, section)} | ${document}, section ${section}}`;

/** The words that start a situation and are lowercase after "Use it when". */
const FIRST_WORD = /^(?:An?|Another|The|No|You|Your) /;

/** Joins the label and a situation into one sentence if the first word is certainly not a name. */
const useItWhen = (situation: string) =>
  FIRST_WORD.test(situation)
    ? `Use it when ${situation.charAt(0).toLowerCase()}${situation.slice(1)}`
    : `Use it when: ${situation}`;

function hoverDoc(record: NamedRecord): string[] {
  const use = record.whenToUse[0];
  const advice = use === undefined ? record.standingNote : useItWhen(use);
  return [
    `\`${record.code}\` ${record.reasonPhrase}: ${record.summary}`,
    ...(advice === undefined ? [] : ['', advice]),
    '',
    seeSection(record),
  ];
}

/** Renders the constants: the named exports, the `StatusCode` object, and the deprecated names. */
export function renderCodes(dataset: Dataset): string {
  const records = namedRecords(dataset);
  const flat = records.map(
    (record) => `${docComment(hoverDoc(record))}\nexport const ${record.name} = ${record.code} as const;\n`,
  );
  const members = records.map(
    (record) => `${docComment(hoverDoc(record), '  ')}\n  ${record.name}: ${record.code},`,
  );
  const object = [
    docComment([
      'A plain `as const` object that maps names to status codes. If bundle size matters, import the individual constants.',
      '',
      '@example',
      '```ts',
      "import { StatusCode } from 'http-status-atlas';",
      '',
      'StatusCode.NOT_FOUND; // => 404',
      '```',
    ]),
    `export const StatusCode = {\n${members.join('\n')}\n} as const;`,
    '',
    docComment([
      'A status code that has a constant: any registered code except 104 (temporary) and 306 (unused).',
      '',
      'New codes are added in minor releases. After such a release, an exhaustive `switch` over this type might not compile.',
    ]),
    'export type StatusCode = (typeof StatusCode)[keyof typeof StatusCode];',
    '',
  ].join('\n');
  const deprecated = records.flatMap((record) =>
    record.deprecatedNames.map((name) => {
      const doc = [
        `\`${record.code}\` ${record.reasonPhrase}: ${record.summary}`,
        '',
        `@deprecated Use \`${record.name}\`, the current name of ${record.code}.`,
        seeSection(record),
      ];
      return `${docComment(doc)}\nexport const ${name} = ${record.code} as const;\n`;
    }),
  );
  return `${banner}${[...flat, object, ...deprecated].join('\n')}`;
}

/** Renders the union types and type maps of the codes. */
export function renderCodeTypes(dataset: Dataset): string {
  const records = namedRecords(dataset);
  const inClass = (digit: number) =>
    records.map(({ code }) => code).filter((code) => Math.trunc(code / 100) === digit);
  const numbers = (codes: readonly number[]) => codes.map(String);
  const all = records.map(({ code }) => code);
  const redirects = dataset.registered
    .filter(({ record }) => record.redirect)
    .map(({ record }) => record.code);
  const nullBody = dataset.registered
    .filter(({ record }) => record.nullBodyStatus)
    .map(({ record }) => record.code);
  const withoutContent = new Set(
    dataset.registered
      .filter(({ record }) => record.content.requirement === 'must-not')
      .map(({ record }) => record.code),
  );
  const phrased = dataset.registered.flatMap(({ record: { code, reasonPhrase } }) =>
    reasonPhrase === undefined ? [] : [{ code, reasonPhrase }],
  );
  const union = (doc: string, name: string, members: readonly string[]) =>
    `/** ${doc} */\n${unionType(name, members)}\n`;
  return [
    banner.trimEnd(),
    '',
    union('The informational codes (1xx) in `StatusCode`.', 'InformationalCode', numbers(inClass(1))),
    union('The success codes (2xx) in `StatusCode`.', 'SuccessfulCode', numbers(inClass(2))),
    union('The redirection codes (3xx) in `StatusCode`.', 'RedirectionCode', numbers(inClass(3))),
    union('The client error codes (4xx) in `StatusCode`.', 'ClientErrorCode', numbers(inClass(4))),
    union('The server error codes (5xx) in `StatusCode`.', 'ServerErrorCode', numbers(inClass(5))),
    union('The error codes (4xx and 5xx) in `StatusCode`.', 'ErrorCode', [
      'ClientErrorCode',
      'ServerErrorCode',
    ]),
    union('The redirect statuses of the Fetch standard.', 'RedirectStatusCode', numbers(redirects)),
    union('The null body statuses of the Fetch standard.', 'NullBodyStatusCode', numbers(nullBody)),
    union(
      'The codes whose responses can have a body: any `StatusCode` except 1xx, 204, 205, and 304.',
      'ContentCode',
      numbers(all.filter((code) => code >= 200 && !withoutContent.has(code))),
    ),
    '/** The reason phrase of each code that has one. */',
    `export interface PhraseByCode {\n${phrased.map(({ code, reasonPhrase }) => `  ${code}: ${stringLiteral(reasonPhrase)};`).join('\n')}\n}\n`,
    '/** The name of each code in `StatusCode`. */',
    `export interface NameByCode {\n${records.map(({ code, name }) => `  ${code}: ${stringLiteral(name)};`).join('\n')}\n}`,
    '',
  ].join('\n');
}
