import { onMounted, onUnmounted, type Ref } from 'vue';

/**
 * Writes the open step of a tree of `details` elements to the URL hash so that people can share the step. Opens the step
 * in the URL. Returns a handler for the tree's toggle events.
 */
export function useTreeHash(tree: Ref<HTMLElement | undefined>) {
  let restoring = false;

  function writeHash(step: string | undefined) {
    const url = `${location.pathname}${location.search}${step === undefined ? '' : `#${step}`}`;
    history.replaceState(history.state, '', url);
  }

  function onToggle(event: Event) {
    const step = event.target;
    if (restoring || !(step instanceof HTMLDetailsElement)) return;
    const above = step.parentElement?.closest<HTMLElement>('details[data-step]');
    writeHash(step.open ? step.dataset['step'] : above?.dataset['step']);
  }

  /**
   * Opens the step that the hash specifies and all steps that contain it. Browsers do this when they load a page, but
   * not when the reader follows a link within the site.
   */
  function restore() {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (named === null || !tree.value?.contains(named)) return;
    restoring = true;
    for (
      let step = named.closest('details');
      step !== null;
      step = step.parentElement?.closest('details') ?? null
    )
      step.open = true;
    named.closest('details')?.scrollIntoView({ block: 'start' });
    // Toggle events are sent in a later task.
    setTimeout(() => {
      restoring = false;
    }, 100);
  }

  onMounted(() => {
    restore();
    // Until the page has loaded, the browser itself opens the step in the URL and scrolls to it.
    const settle = () => setTimeout(() => tree.value?.setAttribute('data-settled', ''), 300);
    if (document.readyState === 'complete') settle();
    else window.addEventListener('load', settle, { once: true });
    window.addEventListener('hashchange', restore);
  });
  onUnmounted(() => window.removeEventListener('hashchange', restore));
  return onToggle;
}
