import { commonCodes, list } from '../atlas.js';
import { constantsOf } from '../site/constants.js';
import { phraseOf, titleOf, vendorsOf } from '../site/words.js';

/** A row in the explorer and in the table of codes. */
export interface Entry {
  readonly code: number;
  readonly title: string;
  readonly phrase?: string;
  readonly constant?: string;
  readonly summary: string;
  readonly range: string;
  readonly standing: string;
  readonly vendors: readonly string[];
  readonly common?: true;
  readonly source?: { readonly text: string; readonly url: string };
}

declare const data: readonly Entry[];

export { data };

const common = new Set<number>(commonCodes.map(({ code }) => code));

export default {
  load(): Entry[] {
    return list().map((one) => {
      const phrase = phraseOf(one);
      const constant = constantsOf(one)[0];
      return {
        code: one.code,
        title: titleOf(one),
        ...(phrase === undefined ? {} : { phrase }),
        ...(constant === undefined ? {} : { constant }),
        summary: one.summary,
        range: `${Math.floor(one.code / 100)}xx`,
        standing: one.standing,
        vendors: vendorsOf(one),
        ...(common.has(one.code) ? { common: true as const } : {}),
        ...('meanings' in one
          ? {}
          : {
              source: {
                text: `${one.definedBy.document} ${one.definedBy.section ?? ''}`.trim(),
                url: one.definedBy.url,
              },
            }),
      };
    });
  },
};
