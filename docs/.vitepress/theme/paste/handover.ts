/**
 * Text that was pasted into the search field of another page and is handed over to the explorer. It's kept in memory
 * because a URL would add it to the browser's history and the server's logs.
 */
let pasted: string | undefined;

export function handOver(text: string): void {
  pasted = text;
}

/** Returns the text and removes it, so that the next call returns `undefined`. */
export function takeOver(): string | undefined {
  const text = pasted;
  pasted = undefined;
  return text;
}
