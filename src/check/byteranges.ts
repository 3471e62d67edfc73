/**
 * Finds the first part of a `multipart/byteranges` body that has no Content-Range header.
 *
 * The function examines only parts that end with a delimiter, because the recorded body might be truncated.
 *
 * @returns The part's number, counting from 1, or `undefined` if every part has the header.
 */
export function firstPartWithoutRange(body: string, boundary: string): number | undefined {
  const delimiter = `--${boundary}`;
  let part = 0;
  let start: number | undefined;
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + delimiter.length)) {
    const end = at + delimiter.length;
    const isLineStart = at === 0 || body[at - 1] === '\n';
    const closes = body.startsWith('--', end);
    if (!isLineStart || !(closes || /^[ \t]*\r?\n/.test(body.slice(end, end + 80)))) continue;
    if (start !== undefined && !hasRange(body.slice(start, at))) return part;
    if (closes) return;
    part += 1;
    start = body.indexOf('\n', end) + 1;
  }
  return;
}

/** Checks whether a part's header section contains Content-Range. */
function hasRange(part: string): boolean {
  for (let at = 0; at < part.length; ) {
    const end = part.indexOf('\n', at);
    const line = end < 0 ? part.slice(at) : part.slice(at, end);
    if (line.trim() === '') return false;
    if (/^content-range[ \t]*:/i.test(line.slice(0, 40))) return true;
    if (end < 0) return false;
    at = end + 1;
  }
  return false;
}
