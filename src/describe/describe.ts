import { classify } from '../classes/classify.js';
import type { NameByCode, PhraseByCode } from '../generated/code-types.js';
import { reasonPhrase } from '../lookup/reason-phrase.js';
import { statusName } from '../lookup/status-name.js';
import { summary } from '../lookup/summary.js';
import type { Citation, NonstandardDescription, StatusDescription } from '../model/description.js';
import type { ClassOf, CodeAsNumber, IsWide } from '../model/status-class.js';
import { deepFreeze } from '../text/deep-freeze.js';
import { sectionUrl } from '../text/section-url.js';
import { describedLines } from './described-lines.js';
import { retryOf } from './retry-of.js';
import { meaningsOf } from './vendor-meanings.js';

/**
 * The description of a code. A nonstandard code has one meaning for each vendor that uses it.
 *
 * @category Describing
 */
export type Description = StatusDescription | NonstandardDescription;

/**
 * The type of a literal code's description. The short properties have literal types.
 *
 * @category Describing
 */
export type DescriptionOf<Code extends CodeAsNumber> = Code extends number
  ? IsWide<Code> extends true
    ? Description | undefined
    : Code extends keyof PhraseByCode
      ? StatusDescription & {
          readonly code: Code;
          readonly class: ClassOf<Code>;
          readonly reasonPhrase: PhraseByCode[Code];
        } & (Code extends keyof NameByCode ? { readonly name: NameByCode[Code] } : unknown)
      : Code extends 306
        ? StatusDescription & { readonly code: 306; readonly class: 'redirection' }
        : NonstandardDescription | undefined
  : undefined;

const described = new Map<number, Description>();

/** Returns the codes that have a description, in order. */
export const describedCodes = (): Iterable<number> => describedLines().byCode.keys();

/** Creates the lists that every registered code must have, because the table omits empty lists. */
const emptyLists = () => ({
  formerPhrases: [],
  deprecatedNames: [],
  otherNames: [],
  implementationPhrases: [],
  fields: [],
  whenToUse: [],
  notToUse: [],
  causes: { client: [], server: [] },
  seeAlso: [],
  otherUses: [],
});

/** Adds the URLs to citations. The table omits the URLs, but the CommonJS build's data contains them. */
const cited = (citations: readonly Omit<Citation, 'url'>[]): Citation[] =>
  citations.map(({ document, section, ...rest }) => ({
    document,
    ...(section === undefined ? {} : { section }),
    url: sectionUrl(document, section),
    ...rest,
  }));

/** Restores the parts of a registered code that the table shortens: citations, headers, and caching rules. */
const registeredParts = ({
  definedBy,
  alsoDefinedBy = [],
  fields = [],
  caching,
}: Partial<StatusDescription>) => ({
  ...(definedBy === undefined ? {} : { definedBy: cited([definedBy])[0] }),
  alsoDefinedBy: cited(alsoDefinedBy),
  fields: fields.map(({ name, direction = 'response', ...rest }) => ({ name, direction, ...rest })),
  caching: { ...caching, heuristicSource: caching?.heuristicSource ?? caching?.source },
});

function restore(code: number, line: string): Description {
  const long = JSON.parse(line) as Partial<StatusDescription>;
  const nonstandard = long.standing === undefined || (long.standing as string) === 'nonstandard';
  const name = statusName(code);
  const phrase = reasonPhrase(code);
  return deepFreeze({
    code,
    ...(name === undefined ? {} : { name }),
    ...(phrase === undefined ? {} : { reasonPhrase: phrase }),
    class: classify(code),
    summary: summary(code),
    ...(nonstandard ? {} : emptyLists()),
    ...long,
    [nonstandard ? 'meanings' : 'otherUses']: meaningsOf(code),
    ...(nonstandard ? {} : registeredParts(long)),
    retry: retryOf(code),
  } as unknown as Description); // the compiler validated every line against the schema of this type
}

/**
 * Describes a status code: its meaning, what to check, what to send, and the source of each fact.
 *
 * For a registered code, the function returns a `StatusDescription`. For an unregistered code that vendors use, it
 * returns a `NonstandardDescription` with one meaning for each vendor. The result is frozen, and the function returns
 * the same object every time.
 *
 * @param code - The status code.
 * @returns The description, or `undefined` if the dataset has no record of the code.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15 | RFC 9110, section 15}
 *
 * @example
 * ```ts
 * import { describe } from 'http-status-atlas';
 *
 * describe(404).reasonPhrase; // => 'Not Found'
 * describe(404).definedBy.section; // => '15.5.5'
 * describe(520)?.standing; // => 'nonstandard'
 * describe(471); // => undefined
 * ```
 * @category Describing
 */
export function describe<Code extends CodeAsNumber>(code: Code): DescriptionOf<Code>;
export function describe(code: number): Description | undefined {
  const known = described.get(code);
  if (known !== undefined) return known;
  const { byCode, expand } = describedLines();
  const line = byCode.get(code);
  if (line === undefined) return undefined;
  const fresh = restore(code, expand(line));
  described.set(code, fresh);
  return fresh;
}
