/** A piece of a source: text, and where it can be read when that is known. */
export interface SourcePart {
  readonly text: string;
  readonly url?: string;
}

const rfcUrl = (number: string, section?: string) =>
  `https://www.rfc-editor.org/rfc/rfc${number}${section === undefined ? '' : `#${anchor(section)}`}`;

const anchor = (section: string) => (/^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`);

/**
 * Splits a source as the records write it ('RFC 9110 15.3.6; 6.4.1; RFC 9112 6.3') into parts with addresses.
 * A part without a document belongs to the document before it.
 */
export function citeParts(source: string): SourcePart[] {
  let rfc: string | undefined;
  return source
    .split(/;\s*/)
    .filter((part) => part !== '')
    .map((part) => {
      const cited = /^RFC (\d+)(?: (?:section )?([A-Z]?[\d.]*\d|[A-Z](?:\.\d+)*))?$/.exec(part);
      if (cited?.[1] !== undefined) {
        rfc = cited[1];
        return { text: part, url: rfcUrl(rfc, cited[2]) };
      }
      if (rfc !== undefined && /^[A-Z]?[\d.]*\d$/.test(part)) return { text: part, url: rfcUrl(rfc, part) };
      if (/^https?:\/\/\S+$/.test(part)) return { text: part.replace(/^https?:\/\//, ''), url: part };
      const file = /^([\w.-]+\/[\w.-]+) (\S+) @ ([0-9a-f]{7,40})$/.exec(part);
      if (file !== null) {
        return {
          text: `${file[1]} ${file[2]}`,
          url: `https://github.com/${file[1]}/blob/${file[3]}/${file[2]}`,
        };
      }
      return { text: part };
    });
}
