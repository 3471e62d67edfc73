import { type Component, type Ref, ref, shallowRef } from 'vue';

/** Manages the box for pasted text: whether it's open, its content, and the codes in the text. */
export function usePasting(input: Ref<HTMLInputElement | undefined>) {
  const pasting = ref(false);
  const given = shallowRef<{ readonly content: string | Blob }>();
  const codes = shallowRef<ReadonlySet<number>>();
  /** The component that shows pasted text. It is loaded when a user pastes something. */
  const box = shallowRef<Component>();

  /** Opens the box. If the button in the search field is pressed again, the box closes. */
  async function openBox(content?: string | Blob) {
    if (content === undefined && pasting.value) return closeBox(true);
    given.value = content === undefined ? undefined : { content };
    box.value ??= (await import('../paste/PasteBox.vue')).default;
    pasting.value = true;
  }

  function closeBox(focus: boolean) {
    pasting.value = false;
    given.value = undefined;
    codes.value = undefined;
    if (focus) input.value?.focus();
  }

  /** Opens a dropped file in the box. The browser itself handles dropped text. */
  function onDrag(event: DragEvent) {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
    if (file !== undefined) void openBox(file);
  }

  function onCodes(read: readonly number[] | undefined) {
    codes.value = read === undefined || read.length === 0 ? undefined : new Set(read);
  }

  return { box, pasting, given, codes, openBox, closeBox, onDrag, onCodes };
}
