import { useData } from 'vitepress';
import { computed } from 'vue';
import type { CodePageData } from '../../site/code-pages';

/** Returns the data of the current code page and its record by kind. */
export function useCodePage() {
  const { params } = useData();
  const data = computed(() => params.value as CodePageData);
  const registered = computed(() => ('meanings' in data.value.record ? undefined : data.value.record));
  const nonstandard = computed(() => ('meanings' in data.value.record ? data.value.record : undefined));
  /** The record of a reserved code without a phrase, such as 306. */
  const unused = computed(() =>
    registered.value?.reasonPhrase === undefined ? registered.value : undefined,
  );
  return { data, registered, nonstandard, unused };
}
