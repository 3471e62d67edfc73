import { productTexts } from '../generated/product-texts.js';

let texts: ReadonlyMap<string, string> | undefined;

/** A text by its key: a product, a product and a code, or `#` and a fingerprint. */
export function productText(key: string): string | undefined {
  texts ??= new Map(
    productTexts()
      .split('\n')
      .map((line) => {
        const bar = line.indexOf('|');
        return [line.slice(0, bar), line.slice(bar + 1)];
      }),
  );
  return texts.get(key);
}
