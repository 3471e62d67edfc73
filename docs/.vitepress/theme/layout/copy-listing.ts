import { copyText } from '../parts/copy-text';

const PROMPT = /^\$ /;
const SHOWN_MS = 2000;

/**
 * Returns the text to copy from a listing. For a terminal session, the text contains only the commands, without prompts
 * and output.
 */
export function pasteable(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  if (!lines.some((line) => PROMPT.test(line))) return lines.join('\n');
  const commands: string[] = [];
  let continued = false;
  for (const line of lines) {
    if (!continued && !PROMPT.test(line)) continue;
    commands.push(line.replace(PROMPT, ''));
    continued = line.endsWith('\\');
  }
  return commands.join('\n');
}

/** Handles a click on a listing's copy button. */
export async function copyListing(event: MouseEvent) {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest<HTMLButtonElement>('button.copy-listing');
  const listing = button?.parentElement;
  const code = listing?.querySelector('pre code');
  if (button === null || !listing || !code) return;
  const text = code.textContent ?? '';
  const isSession = /language-(?:console|shell|sh|bash)\b/.test(listing.className);
  const copied = await copyText(isSession ? pasteable(text) : text);
  button.dataset['copied'] = copied ? 'Copied' : 'Blocked';
  button.setAttribute('aria-label', copied ? 'Copied' : 'The browser blocked copying');
  setTimeout(() => {
    delete button.dataset['copied'];
    button.setAttribute('aria-label', 'Copy this listing');
  }, SHOWN_MS);
}
