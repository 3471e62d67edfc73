import { onUnmounted, shallowRef } from 'vue';
import type { Question, Report } from './paste.worker';
import { MOST_BYTES, type Reading } from './reading';

/** The state of the area below the text. */
export type ReadingState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'done'; readonly reading: Reading };

/** Reads text in a worker so that the page remains responsive. New text cancels any reading in progress. */
export function useReading() {
  const state = shallowRef<ReadingState>({ kind: 'empty' });
  let worker: Worker | undefined;

  function stop() {
    worker?.terminate();
    worker = undefined;
  }

  function clear() {
    stop();
    state.value = { kind: 'empty' };
  }

  function read(question: Question) {
    stop();
    const bytes = typeof question === 'string' ? question.length : question.size;
    if (bytes > MOST_BYTES) {
      state.value = { kind: 'too-large', bytes };
      return;
    }
    // The previous result stays visible while the next text is read, so that nothing moves while the user types.
    if (state.value.kind !== 'done') state.value = { kind: 'reading', share: 0 };
    const current = new Worker(new URL('./paste.worker.ts', import.meta.url), { type: 'module' });
    worker = current;
    current.onmessage = ({ data }: MessageEvent<Report>) => {
      if (worker !== current) return;
      state.value = data.kind === 'progress' ? { kind: 'reading', share: data.share } : data;
      if (data.kind !== 'progress') stop();
    };
    current.onerror = () => {
      if (worker !== current) return;
      state.value = { kind: 'failed' };
      stop();
    };
    current.postMessage(question);
  }

  onUnmounted(stop);
  return { state, read, clear };
}
