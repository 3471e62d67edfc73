import { onMounted, onUnmounted, type Ref } from 'vue';

const links = () => [
  ...document.querySelectorAll<HTMLAnchorElement>('.explorer :is(a.row-link, .common-codes li a)'),
];

/** Opens the first code in the list. */
export const openFirstLink = () => links()[0]?.click();

/** Adds keyboard shortcuts to the list: arrows move between the input and the rows, Enter opens, and Escape clears. */
export function useListKeys(
  input: Ref<HTMLInputElement | undefined>,
  actions: { readonly open: () => void; readonly clear: () => void },
) {
  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLAnchorElement);
    const inInput = document.activeElement === input.value;
    if (!inInput && at < 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
      if (next < 0) input.value?.focus();
      else all[next]?.focus();
    } else if (event.key === 'Enter' && inInput) {
      event.preventDefault();
      actions.open();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      actions.clear();
      input.value?.focus();
    }
  }
  onMounted(() => document.addEventListener('keydown', onKey));
  onUnmounted(() => document.removeEventListener('keydown', onKey));
}
