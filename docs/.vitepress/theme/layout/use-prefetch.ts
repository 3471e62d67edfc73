import { onMounted, onUnmounted } from 'vue';

/** The time in milliseconds that a pointer must rest on a link before the page is loaded. */
const REST_MS = 65;

/** The hash in the file name of each page's script. VitePress writes the list of these hashes into every page. */
type PageHashes = Readonly<Record<string, string>>;

/** Returns the script for the page with this path, using VitePress's file names. */
export function scriptOf(pathname: string, base: string, hashes: PageHashes): string | undefined {
  const path = pathname.slice(base.length).replace(/\.html$/, '');
  const name = path.replace(/\/$/, '/index').replaceAll('/', '_') || 'index';
  for (const page of [`${name}.md`, `${name}_index.md`, `${name.replace(/_index$/, '')}.md`]) {
    const hash = hashes[page.toLowerCase()];
    if (hash !== undefined) return `${base}assets/${page}.${hash}.js`;
  }
  return undefined;
}

/**
 * Loads a page when the pointer rests on its link or the link receives focus. VitePress itself would load every visible
 * link, which would be more than a hundred files for the list of all codes.
 */
export function usePrefetch(base: string) {
  const asked = new Set<string>();
  let resting: ReturnType<typeof setTimeout> | undefined;

  function load(link: HTMLAnchorElement) {
    if (link.origin !== location.origin || link.pathname === location.pathname || link.target !== '') return;
    const hashes = (globalThis as { __VP_HASH_MAP__?: PageHashes }).__VP_HASH_MAP__;
    const script = hashes === undefined ? undefined : scriptOf(link.pathname, base, hashes);
    if (script === undefined || asked.has(script)) return;
    asked.add(script);
    const prefetch = document.createElement('link');
    prefetch.rel = 'prefetch';
    prefetch.href = script;
    document.head.append(prefetch);
  }

  function onApproach(event: Event) {
    clearTimeout(resting);
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null) return;
    if (event.type === 'pointerover') resting = setTimeout(() => load(link), REST_MS);
    else load(link);
  }

  const EVENTS = ['pointerover', 'focusin', 'touchstart'] as const;
  onMounted(() => {
    for (const one of EVENTS) document.addEventListener(one, onApproach, { passive: true });
  });
  onUnmounted(() => {
    for (const one of EVENTS) document.removeEventListener(one, onApproach);
  });
}
