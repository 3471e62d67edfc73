import { useData, useRoute } from 'vitepress';
import { nextTick, ref, watch } from 'vue';

/** Returns the element that a hash points to, if there is one. */
function targetOf(hash: string): HTMLElement | null {
  try {
    return hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** Moves the focus to an element that isn't a control, without scrolling. */
function focus(element: HTMLElement) {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Makes navigation within the site as accessible as a page load in the browser: the focus moves to the content, and a
 * screen reader announces the page. Returns the text to announce.
 */
export function useArrival() {
  const { page } = useData();
  const route = useRoute();
  const announced = ref('');
  watch(
    () => route.path,
    async () => {
      await nextTick();
      announced.value = page.value.title;
      // If the user is already typing in a field, the focus doesn't move.
      if (document.activeElement?.matches('input, select, textarea')) return;
      const start = targetOf(location.hash) ?? document.querySelector<HTMLElement>('#main h1');
      if (start !== null) focus(start);
    },
    { flush: 'post' },
  );
  return announced;
}
