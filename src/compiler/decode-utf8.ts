/**
 * Decodes a file. Returns `undefined` if the bytes aren't valid UTF-8. Keeps the byte order mark so that the caller can
 * reject it.
 */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
