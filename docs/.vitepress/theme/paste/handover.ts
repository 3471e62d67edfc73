/**
 * A text that was pasted into the search field of another page, on its way to the explorer. It stays in memory: a URL
 * would put it into the browser's history and into the logs of the server.
 */
let pasted: string | undefined;

export function handOver(text: string): void {
  pasted = text;
}

/** Returns the text once. */
export function takeOver(): string | undefined {
  const text = pasted;
  pasted = undefined;
  return text;
}
