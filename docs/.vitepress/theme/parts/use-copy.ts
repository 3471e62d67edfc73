import { ref } from 'vue';
import { copyText } from './copy-text';

export type CopyState = 'idle' | 'copied' | 'failed';

const SHOWN_MS = 2000;

/** Copies text and shows for two seconds whether the browser allowed it. */
export function useCopy() {
  const state = ref<CopyState>('idle');
  async function copy(text: string) {
    state.value = (await copyText(text)) ? 'copied' : 'failed';
    setTimeout(() => {
      state.value = 'idle';
    }, SHOWN_MS);
  }
  return { state, copy };
}
