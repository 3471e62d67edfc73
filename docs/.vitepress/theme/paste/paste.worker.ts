import { readPasted } from './read-pasted';
import type { Reading } from './reading';

/** The input from the page: text, or a file, which the worker reads itself. */
export type Question = string | Blob;

/** The messages that the worker sends to the page. */
export type Report =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly reading: Reading }
  | { readonly kind: 'failed' };

const PROGRESS_EVERY_MS = 200;

interface WorkerScope {
  onmessage: ((event: MessageEvent<Question>) => void) | null;
  postMessage: (report: Report) => void;
}
const scope = globalThis as unknown as WorkerScope; // the DOM types describe a page's scope, not a worker's

scope.onmessage = async ({ data }) => {
  let lastShown = Date.now();
  try {
    const text = typeof data === 'string' ? data : await data.text();
    const reading = readPasted(text, (characters) => {
      if (Date.now() - lastShown < PROGRESS_EVERY_MS) return;
      lastShown = Date.now();
      scope.postMessage({ kind: 'progress', share: characters / text.length });
    });
    scope.postMessage({ kind: 'done', reading });
  } catch {
    scope.postMessage({ kind: 'failed' });
  }
};
