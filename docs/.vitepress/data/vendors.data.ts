import { list } from '../atlas.js';
import { vendorConstant } from '../site/constants.js';

/** A vendor, and the codes to which it assigns meanings. */
export interface VendorNumbers {
  readonly slug: string;
  readonly name: string;
  readonly numbers: readonly {
    readonly code: number;
    readonly reasonPhrase?: string;
    readonly meaning: string;
    readonly reachesClient: boolean;
    readonly constant?: string;
  }[];
}

declare const data: readonly VendorNumbers[];

export { data };

export default {
  load(): VendorNumbers[] {
    const meanings = list().flatMap((one) =>
      ('meanings' in one ? one.meanings : one.otherUses).map((meaning) => ({ code: one.code, ...meaning })),
    );
    const names = new Map(meanings.map(({ vendor, vendorName }) => [vendor, vendorName]));
    return [...names]
      .sort((one, other) => one[1].localeCompare(other[1], 'en'))
      .map(([slug, name]) => ({
        slug,
        name,
        numbers: meanings
          .filter(({ vendor }) => vendor === slug)
          .map(({ code, reasonPhrase, meaning, reachesClient }) => {
            const constant = vendorConstant(code, slug);
            return {
              code,
              ...(reasonPhrase === undefined ? {} : { reasonPhrase }),
              meaning,
              reachesClient,
              ...(constant === undefined ? {} : { constant }),
            };
          }),
      }));
  },
};
