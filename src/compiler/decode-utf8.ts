/** The text of a file, or `undefined` if the bytes aren't UTF-8. A byte order mark is kept, so that it can be rejected. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
