import { useRoute } from 'vitepress';
import { onMounted, onUnmounted, watch } from 'vue';
import { copyListing } from './copy-listing';

/** Moves the cursor to the page's search field when the user presses the slash key. */
function focusSearch(event: KeyboardEvent) {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]'))
    return;
  const search = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (search === null) return;
  event.preventDefault();
  search.focus();
  search.select();
}

/** Makes scrollable tables and listings reachable with the keyboard. */
function makeScrollersFocusable() {
  for (const one of document.querySelectorAll<HTMLElement>('.scroller, .prose pre, .sample pre')) {
    if (one.scrollWidth > one.clientWidth) one.tabIndex = 0;
    else one.removeAttribute('tabindex');
  }
}

/** Adds keyboard support to every page. */
export function usePageKeys() {
  const route = useRoute();
  onMounted(() => {
    document.addEventListener('click', copyListing);
    document.addEventListener('keydown', focusSearch);
    window.addEventListener('resize', makeScrollersFocusable);
    makeScrollersFocusable();
  });
  onUnmounted(() => {
    document.removeEventListener('click', copyListing);
    document.removeEventListener('keydown', focusSearch);
    window.removeEventListener('resize', makeScrollersFocusable);
  });
  watch(
    () => route.path,
    () => setTimeout(makeScrollersFocusable, 100),
  );
}
