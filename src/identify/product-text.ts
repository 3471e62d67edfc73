import { productTexts } from '../generated/product-texts.js';
import { openText } from '../text/shipped-text.js';

let texts: ReadonlyMap<string, () => string> | undefined;

/** Returns a sentence by its key. The key is a product, a product and a code, or `#` and a fingerprint. */
export function productText(key: string): string | undefined {
  if (texts === undefined) {
    const { lines, expand } = openText(productTexts());
    texts = new Map(
      lines.map((line) => {
        const bar = line.indexOf('|');
        return [line.slice(0, bar), () => expand(line.slice(bar + 1))];
      }),
    );
  }
  return texts.get(key)?.();
}
