/**
 * One intermediary in a Via header.
 *
 * @category Standard fields
 */
export interface ViaHop {
  /**
   * The protocol of the message that the intermediary received, for example `1.1`. Some intermediaries write
   * `HTTP/1.1`.
   */
  readonly protocol: string;
  /** The intermediary's host (with a port, if there is one) or its pseudonym. */
  readonly by: string;
  /** The comment without its parentheses. */
  readonly comment?: string;
}

const TCHAR = "[!#$%&'*+\\-.^_`|~\\w]+";
let head: RegExp | undefined;

/** Returns the end of the comment that starts at `from`. A comment can contain nested comments and quoted pairs. */
function endOfComment(text: string, from: number): number | undefined {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return undefined;
}

/**
 * Parses the value of a Via header.
 *
 * The hops are in header order. In a response, the first hop is closest to the origin. The function runs in linear
 * time.
 *
 * @param value - The header value, with multiple header lines joined by `, `.
 * @returns The hops, or `[]` if the value isn't a string or doesn't follow the grammar of Via.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-7.6.3 | RFC 9110, section 7.6.3}
 * @example
 * ```ts
 * import { parseVia } from 'http-status-atlas/identify';
 *
 * parseVia('1.1 varnish (Varnish/7.1), 2.0 edge.example')[0]?.by; // => 'varnish'
 * parseVia('1.1 proxy.example:3128 (squid/5.7)')[0]?.comment; // => 'squid/5.7'
 * parseVia('varnish'); // => []
 * ```
 * @category Standard fields
 */
export function parseVia(value: unknown): readonly ViaHop[] {
  if (typeof value !== 'string') return Object.freeze([]);
  head ??= new RegExp(
    `[ \\t]*(?:(${TCHAR}(?:/${TCHAR})?)[ \\t]+(\\[[\\da-fA-F:.]+\\](?::\\d*)?|${TCHAR}(?::\\d*)?)[ \\t]*)?`,
    'y',
  );
  const hops: ViaHop[] = [];
  for (let at = 0; ; at += 1) {
    head.lastIndex = at;
    const found = head.exec(value);
    at += found?.[0].length ?? 0;
    const [, protocol, by] = found ?? [];
    let comment: string | undefined;
    if (protocol !== undefined && value[at] === '(') {
      const end = endOfComment(value, at);
      if (end === undefined) return Object.freeze([]);
      comment = value.slice(at + 1, end).replace(/\\(.)/g, '$1');
      at = end + 1;
      while (value[at] === ' ' || value[at] === '\t') at += 1;
    }
    if (at < value.length && value[at] !== ',') return Object.freeze([]);
    if (protocol !== undefined && by !== undefined) {
      hops.push(Object.freeze({ protocol, by, ...(comment === undefined ? {} : { comment }) }));
    }
    if (at >= value.length) return Object.freeze(hops);
  }
}
