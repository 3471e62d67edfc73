import { useData, useRoute } from 'vitepress';
import { computed, onMounted, onUnmounted, ref, watch } from 'vue';

type Header = ReturnType<typeof useData>['page']['value']['headers'][number];

const flat = (header: Header): Header[] => [header, ...header.children.flatMap(flat)];

/** Returns the headings of the page and the heading of the section that the user is reading. */
export function useOutline(path: () => string) {
  const { frontmatter, page } = useData();
  const route = useRoute();
  const reading = ref<string>();
  let observer: IntersectionObserver | undefined;

  /** The API pages are long lists of names, so their outline also contains the names. */
  const deepest = computed(() => (path().startsWith('/api/') ? 3 : 2));
  const headers = computed(() => {
    if (frontmatter.value['layout'] !== undefined) return [];
    const all = page.value.headers.flatMap(flat).filter(({ level }) => level <= deepest.value);
    return all.length > 2 ? all : [];
  });

  function watchHeadings() {
    observer?.disconnect();
    reading.value = undefined;
    const elements = headers.value.map(({ slug }) => document.getElementById(slug));
    observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.filter(({ isIntersecting }) => isIntersecting);
        const first = entered[0]?.target.id;
        if (first !== undefined) reading.value = first;
      },
      { rootMargin: '0px 0px -70% 0px' },
    );
    for (const element of elements) if (element !== null) observer.observe(element);
  }

  onMounted(watchHeadings);
  onUnmounted(() => observer?.disconnect());
  watch(
    () => route.path,
    () => setTimeout(watchHeadings, 100),
  );
  return { headers, reading };
}
