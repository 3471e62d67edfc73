import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

/** The error types of Proxy-Status, one line each: name, status, whether only an intermediary sends it, meaning, next step. */
export function renderProxyErrors({ proxyStatusErrors }: Dataset): string {
  const lines = proxyStatusErrors.map(({ error, status, onlyByIntermediary, meaning, nextStep }) =>
    [error, typeof status === 'number' ? status : '', onlyByIntermediary ? 1 : '', meaning, nextStep].join(
      '|',
    ),
  );
  return `${banner}/** The error types of Proxy-Status, one line each: name, status, 1 if only an intermediary sends it, meaning, next step. */\nexport const proxyErrors = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
