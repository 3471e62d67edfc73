/** The text of a file, or `undefined` when the bytes are no UTF-8. A byte order mark stays, so that it can be refused. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
