import { ref } from 'vue';

/** Copies a text, and says for two seconds that it did. */
export function useCopy() {
  const copied = ref(false);
  async function copy(text: string) {
    await navigator.clipboard.writeText(text);
    copied.value = true;
    setTimeout(() => {
      copied.value = false;
    }, 2000);
  }
  return { copied, copy };
}
