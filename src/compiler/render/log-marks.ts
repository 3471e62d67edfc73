import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

/** Renders the marks in logs. Each line contains the product's name, the mark, the meaning, and the next step. */
export function renderLogMarks({ logMarks, products }: Dataset): string {
  const names = new Map(products.map(({ record }) => [record.id, record.name]));
  const lines = logMarks.flatMap(({ product, marks }) =>
    marks.map(({ mark, meaning, nextStep }) => [names.get(product), mark, meaning, nextStep].join('|')),
  );
  return `${banner}/** The marks that proxies log next to the status code. Each line contains the product, the mark, the meaning, and the next step. */\nexport const logMarks = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
