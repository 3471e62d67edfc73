import { printable } from './terminal.js';

/** A text that is neither JSON nor YAML. */
export class NoDocument extends Error {}

/** Parses JSON or YAML, whichever the text is. */
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
      // A flow collection of YAML begins like JSON; what ends in a brace and has quotation marks is JSON with a mistake.
      if (/^[[{]\s*["\]}]/.test(start)) throw new NoDocument(reasonOf(error));
    }
  }
  // A file of its own, which costs nothing as long as there is no YAML.
  const { parseYaml } = await import('./yaml.js');
  try {
    return parseYaml(text);
  } catch (error) {
    throw new NoDocument(reasonOf(error));
  }
}

/** The first line of a parser's message, which says what and where. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deep';
  const message = error instanceof Error ? error.message : String(error);
  return printable((message.split('\n')[0] ?? '').slice(0, 200));
}
