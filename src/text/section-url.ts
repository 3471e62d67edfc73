/** Returns the URL of a section in an RFC or a draft. */
export function sectionUrl(document: string, section?: string): string {
  const rfc = /^RFC (\d+)$/.exec(document);
  if (!rfc) return `https://datatracker.ietf.org/doc/${document}/`;
  const anchor =
    section === undefined ? '' : /^\d/.test(section) ? `#section-${section}` : `#appendix-${section}`;
  return `https://www.rfc-editor.org/rfc/rfc${rfc[1]}${anchor}`;
}

/** Returns the URL of the first section in a source such as `RFC 9110 15.5.6; 10.2.1`. */
export function sourceUrl(source: string): string {
  const [, document = source, section] = /^(RFC \d+|[^\s;]+)(?: ([\w.]+))?/.exec(source) ?? [];
  return sectionUrl(document, section);
}
