import { useRouter } from 'vitepress';
import { computed, nextTick, onMounted, onUnmounted, ref, shallowRef } from 'vue';
import { type Entry, data as entries } from '../../data/entries.data';
import { data as vendors } from '../../data/vendor-names.data';
import { CLASSES } from '../../site/words';
import { EVERYTHING, type ExplorerState, readState, writeState } from './explorer-state';
import { shortcutsFor } from './shortcuts';

type Engine = typeof import('./search-engine');

const MOST_RESULTS = 20;

export const STANDINGS = [...new Set(entries.map(({ standing }) => standing))].sort();
const known = { standings: STANDINGS, vendors: vendors.map(({ slug }) => slug) };
const byCode = new Map(entries.map((entry) => [entry.code, entry]));

/** Manages the state of the explorer. The URL contains the state so that people can share it. */
export function useExplorer() {
  const router = useRouter();
  const state = shallowRef<ExplorerState>(EVERYTHING);
  const engine = shallowRef<Engine>();
  const ready = ref(false);
  /** Whether the search couldn't be loaded, for example because the connection was lost. */
  const unavailable = ref(false);

  const fits = (entry: Entry) => {
    const { ranges, standing, vendor, common } = state.value;
    return (
      (ranges.length === 0 || ranges.some((range) => range === entry.range)) &&
      (standing === '' || entry.standing === standing) &&
      (vendor === '' || entry.vendors.includes(vendor)) &&
      (!common || entry.common === true)
    );
  };

  const asked = computed(() => state.value.query.trim() !== '');
  const filtered = computed(() => writeState({ ...state.value, query: '' }) !== '');
  const sections = computed(() =>
    CLASSES.map((one) => ({
      ...one,
      entries: entries.filter((entry) => entry.range === one.range && fits(entry)),
    })).filter(({ entries: left }) => left.length > 0),
  );
  const found = computed(() => {
    if (!asked.value || engine.value === undefined) return undefined;
    // Only filters can hide some of the results, so without filters, the other results don't need to be highlighted.
    const limit = filtered.value ? entries.length : MOST_RESULTS;
    return engine.value.search(state.value.query, { limit }).flatMap(({ code, matches }) => {
      const entry = byCode.get(code);
      return entry === undefined ? [] : [{ entry, matches }];
    });
  });
  const results = computed(() => found.value?.filter(({ entry }) => fits(entry)).slice(0, MOST_RESULTS));
  /** Notes for queries that no status code matches, such as 0, 999, or an error sent with 200. */
  const notes = computed(() => (asked.value ? (engine.value?.searchNotes(state.value.query) ?? []) : []));
  /** Documentation pages that match the query. */
  const pages = computed(() => (asked.value ? (engine.value?.findPages(state.value.query) ?? []) : []));
  /** Pages that answer the query better than any code does. */
  const shortcuts = computed(() => shortcutsFor(state.value.query));
  const shown = computed(
    () =>
      new Set(
        results.value?.map(({ entry }) => entry.code) ??
          sections.value.flatMap((one) => one.entries.map(({ code }) => code)),
      ),
  );
  /** Whether the results are empty only because of the filters. */
  const filteredOut = computed(() => filtered.value && found.value?.length !== 0);

  async function loadSearch() {
    if (engine.value !== undefined) return;
    const loaded = await import('./search-engine').catch(() => undefined);
    unavailable.value = loaded === undefined;
    if (loaded === undefined) return;
    engine.value = loaded;
    // The first search builds the index, so this search runs in advance to keep the first keystroke fast.
    if (!asked.value) (window.requestIdleCallback ?? setTimeout)(() => loaded.search('404 not found'));
  }

  /**
   * Updates the state and the URL. Typing replaces the current history entry, so that Back leaves the search. Each
   * filter adds a history entry.
   */
  function show(change: Partial<ExplorerState>, step: 'push' | 'replace' = 'push') {
    const before = state.value;
    const next = { ...before, ...change };
    state.value = next;
    if (writeState(before) === writeState(next)) return;
    const address = `${location.pathname}${writeState(next)}`;
    if (step === 'push') {
      history.replaceState({ scrollPosition: window.scrollY }, '');
      history.pushState({}, '', address);
    } else {
      history.replaceState({}, '', address);
    }
  }

  /** Updates the query while the user types. */
  function type(query: string) {
    const starts = !asked.value && query.trim() !== '';
    show({ query }, starts ? 'push' : 'replace');
  }

  const withoutFilters = () => show({ ...EVERYTHING, query: state.value.query });

  function restore() {
    state.value = readState(location.search, known);
    if (asked.value) void loadSearch();
  }

  /** Removes the style sheet of the early script, which hid rows before the page's own scripts ran. */
  async function takeOver() {
    if (asked.value) await loadSearch();
    await nextTick();
    const early = (window as { atlasEarly?: CSSStyleSheet }).atlasEarly;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== early);
    ready.value = true;
  }

  onMounted(() => {
    restore();
    void takeOver();
    window.addEventListener('popstate', restore);
    router.onAfterRouteChange = restore;
  });
  onUnmounted(() => {
    window.removeEventListener('popstate', restore);
    delete router.onAfterRouteChange;
  });

  return {
    state,
    ready,
    unavailable,
    asked,
    filtered,
    sections,
    results,
    notes,
    pages,
    shortcuts,
    shown,
    filteredOut,
    loadSearch,
    show,
    type,
    withoutFilters,
  };
}
