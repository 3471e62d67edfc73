import { type Identification, identify } from '../identify.js';

/**
 * Identifies the software that generated an HTML page or a JSON body that was copied without its headers. Returns
 * `undefined` if the text isn't such a body or doesn't reveal its sender.
 */
export function senderOfPage(text: string, status: number): Identification | undefined {
  if (!/^\s*[<{]/.test(text)) return undefined;
  const identification = identify({ status, headers: {}, body: text });
  return identification.product === undefined ? undefined : identification;
}
