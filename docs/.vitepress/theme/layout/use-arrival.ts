import { useData, useRoute } from 'vitepress';
import { nextTick, ref, watch } from 'vue';

/** What a hash names on the page, if anything. */
function targetOf(hash: string): HTMLElement | null {
  try {
    return hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** Moves the focus to an element that is not a control, without scrolling. */
function focus(element: HTMLElement) {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/**
 * Does for a change of page inside the site what a browser does for a page that it loads: the focus starts at the
 * content, and a screen reader says which page it is. Returns what to announce.
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
      // Who types into the search field already is not interrupted.
      if (document.activeElement?.matches('input, select, textarea')) return;
      const start = targetOf(location.hash) ?? document.querySelector<HTMLElement>('#main h1');
      if (start !== null) focus(start);
    },
    { flush: 'post' },
  );
  return announced;
}
