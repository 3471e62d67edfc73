import type { Dataset } from '../dataset.js';
import { banner, stringLiteral } from './typescript.js';

/**
 * Renders the error types of Proxy-Status. Each line contains the name, the status, a mark if only an intermediary sends
 * the error type, the meaning, and the next step.
 */
export function renderProxyErrors({ proxyStatusErrors }: Dataset): string {
  const lines = proxyStatusErrors.map(({ error, status, onlyByIntermediary, meaning, nextStep }) =>
    [error, typeof status === 'number' ? status : '', onlyByIntermediary ? 1 : '', meaning, nextStep].join(
      '|',
    ),
  );
  return `${banner}/** The error types of Proxy-Status. Each line contains the name, the status, 1 if only an intermediary sends the error type, the meaning, and the next step. */\nexport const proxyErrors = (): string =>\n  ${stringLiteral(lines.join('\n'))};\n`;
}
