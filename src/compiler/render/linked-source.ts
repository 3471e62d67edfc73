import { sectionUrl } from '../../text/section-url.js';

/** A part of a source: a citation of a document and a section, or plain text. */
export interface SourcePart {
  readonly text: string;
  readonly document?: string;
  readonly section?: string;
  readonly url?: string;
}

/** The URLs of the documents that are neither RFCs nor drafts. */
const homes: ReadonlyMap<string, string> = new Map([
  ['Fetch', 'https://fetch.spec.whatwg.org/'],
  ['LDP', 'https://www.w3.org/TR/ldp/'],
]);

/**
 * Splits a source such as `RFC 9110 15.3.6; 6.4.1; RFC 9112 6.3` into its parts.
 *
 * A section without a document belongs to the previous document. A part in an unknown format has no URL.
 */
export function sourceParts(source: string): SourcePart[] {
  let document: string | undefined;
  return source.split('; ').map((text) => {
    const cited = /^(RFC \d+|draft-[a-z-]+)(?: ([\dA-Z][\w.]*))?$/.exec(text);
    if (cited?.[1] !== undefined) {
      document = cited[1];
      const section = cited[2];
      return {
        text,
        document,
        ...(section === undefined ? {} : { section }),
        url: sectionUrl(document, section),
      };
    }
    if (document !== undefined && /^[\dA-Z][\w.]*$/.test(text) && /\d/.test(text))
      return { text, document, section: text, url: sectionUrl(document, text) };
    const [name = ''] = text.split(' ', 1);
    const home = homes.get(name);
    if (home !== undefined) return { text, document: name, url: home };
    if (/^https:\/\/\S+$/.test(text)) return { text, url: text };
    const file = /^([\w.-]+\/[\w.-]+) (\S+) @ ([0-9a-f]{7,40})$/.exec(text);
    return file === null
      ? { text }
      : { text, url: `https://github.com/${file[1]}/blob/${file[3]}/${file[2]}` };
  });
}

/** Formats a source as Markdown, with a link for each part. */
export function linkedSource(source: string): string {
  return sourceParts(source)
    .map(({ text, url }) => (url === undefined ? text : `[${text.replace(/^https:\/\//, '')}](${url})`))
    .join(', ');
}
