import { commonCodes, type Description, list, listComparisons, listOperations, recommend } from '../atlas.js';
import { codeContent } from './code-content.js';
import { constantsOf, vendorConstant } from './constants.js';
import { senderOf } from './senders.js';
import { phraseOf, titleOf } from './words.js';

const described = list();
const titles = new Map(described.map((one) => [one.code, titleOf(one)]));

/** Returns a code's title, which is the same throughout the site: `404 Not Found`. */
export const fullTitle = (code: number): string => `${code} ${titles.get(code) ?? ''}`.trim();

const neighbor = (at: number) => {
  const other = described[at];
  return other === undefined ? undefined : { code: other.code, title: titleOf(other) };
};

const comparisonsOf = (code: number) =>
  listComparisons()
    .filter((codes) => codes.includes(code))
    .map((codes) => ({ codes: [...codes], page: `/guide/comparisons/${codes.join('-')}` }));

const usesOf = (code: number) =>
  listOperations().flatMap((operation) =>
    recommend(operation)
      .filter((one) => one.code === code)
      .map(({ outcome, when }) => ({ operation, outcome, when, page: `/guide/operations/${operation}` })),
  );

/** Returns the data for a code's page. */
function pageOf(description: Description, at: number) {
  const { code } = description;
  return {
    code: `${code}`,
    record: description,
    title: titleOf(description),
    phrase: phraseOf(description),
    constants: constantsOf(description),
    common: commonCodes.find((one) => one.code === code)?.when,
    previous: neighbor(at - 1),
    next: neighbor(at + 1),
    sender: 'meanings' in description ? undefined : senderOf(code),
    comparisons: comparisonsOf(code),
    uses: usesOf(code),
    vendorConstants: Object.fromEntries(
      ('meanings' in description ? description.meanings : description.otherUses).map(({ vendor }) => [
        vendor,
        vendorConstant(code, vendor),
      ]),
    ),
  };
}

export type CodePageData = ReturnType<typeof pageOf>;

/** Returns a route for each described code, with its data and the Markdown that VitePress renders. */
export const codePages = () =>
  described.map((description, at) => ({
    params: pageOf(description, at),
    content: codeContent(description),
  }));
