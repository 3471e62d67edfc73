import { classify, type Description, redirectMethod, retryAdvice } from '../atlas.js';
import { constantsOf } from './constants.js';

const quote = (value: unknown) =>
  typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : `${value}`;

/**
 * Writes a sample program for one code, with the result next to each call. The package computes the results, so they
 * are always correct.
 */
export function sampleFor(description: Description): string {
  const { code } = description;
  const registered = 'meanings' in description ? undefined : description;
  const constant = registered?.name;
  const argument = constant ?? `${code}`;
  const vendorConstant = registered === undefined ? constantsOf(description)[0] : undefined;
  const used = new Set<string>(constant === undefined ? [] : [constant]);
  const lines: string[] = [];
  const show = (name: string, call: string, result: unknown) => {
    used.add(name);
    lines.push(`${call}; // => ${quote(result)}`);
  };
  if (vendorConstant !== undefined) lines.push(`${vendorConstant}; // => ${code}`);
  if (registered?.reasonPhrase !== undefined && constant !== undefined) {
    show('reasonPhrase', `reasonPhrase(${argument})`, registered.reasonPhrase);
  }
  show('classify', `classify(${argument})`, classify(code));
  if (registered?.redirect !== undefined) {
    show('redirectMethod', `redirectMethod(${argument}, 'POST')`, redirectMethod(code, 'POST'));
  }
  const plain = retryAdvice(code, { method: 'GET' });
  const asked = retryAdvice(code, { method: 'PUT', retryAfter: '120' });
  show('isRetryable', `isRetryable(${argument}, { method: 'GET' })`, plain.retry);
  if (asked.delayMs !== undefined) {
    const call = `retryAdvice(${argument}, { method: 'PUT', retryAfter: '120' }).delayMs`;
    show('retryAdvice', call, asked.delayMs);
  }
  const names = [...used].sort((one, other) => one.localeCompare(other, 'en'));
  return [
    `import { ${names.join(', ')} } from 'http-status-atlas';`,
    ...(vendorConstant === undefined
      ? []
      : [`import { ${vendorConstant} } from 'http-status-atlas/vendor';`]),
    '',
    ...lines,
  ].join('\n');
}
