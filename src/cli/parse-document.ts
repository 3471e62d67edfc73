import { printable } from './terminal.js';

/** Thrown when the input is neither JSON nor YAML. */
export class NoDocument extends Error {}

/** Parses JSON or YAML. */
export async function parseDocument(text: string): Promise<unknown> {
  const start = text
    .replace(/^\ufeff/, '')
    .slice(0, 1000)
    .trimStart();
  if (start === '' && text.trim() === '') throw new NoDocument('it is empty');
  if (/^[[{]/.test(start)) {
    try {
      return JSON.parse(text.replace(/^\ufeff/, ''));
    } catch (error) {
      // A YAML flow collection can also start with a bracket. If the next character is typical of JSON, though, the
      // input is JSON with a syntax error.
      if (/^[[{]\s*["\]}]/.test(start)) throw new NoDocument(reasonOf(error));
    }
  }
  // The YAML parser is in a separate file, which is loaded only if the input isn't JSON.
  const { parseYaml } = await import('./yaml.js');
  try {
    return parseYaml(text);
  } catch (error) {
    throw new NoDocument(reasonOf(error));
  }
}

/** Returns the first line of a parser's error message, which describes the problem and its position. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  const message = error instanceof Error ? error.message : String(error);
  return printable((message.split('\n')[0] ?? '').slice(0, 200));
}
