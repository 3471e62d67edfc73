import { printable } from './terminal.js';

/** Input that is neither JSON nor YAML. */
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
      // A YAML flow collection also begins with a bracket, but one that continues like JSON is JSON with a mistake.
      if (/^[[{]\s*["\]}]/.test(start)) throw new NoDocument(reasonOf(error));
    }
  }
  // A separate file, which isn't loaded unless the input is YAML.
  const { parseYaml } = await import('./yaml.js');
  try {
    return parseYaml(text);
  } catch (error) {
    throw new NoDocument(reasonOf(error));
  }
}

/** The first line of a parser's message, which says what is wrong and where. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  const message = error instanceof Error ? error.message : String(error);
  return printable((message.split('\n')[0] ?? '').slice(0, 200));
}
