/** A part of a source: its text and, if known, its URL. */
export interface SourcePart {
  readonly text: string;
  readonly url?: string;
}

/** Returns the URL of a section in an RFC, or the URL of a draft. */
function documentUrl(document: string, section?: string): string {
  if (!document.startsWith('RFC ')) return `https://datatracker.ietf.org/doc/${document}/`;
  const rfc = `https://www.rfc-editor.org/rfc/rfc${document.slice('RFC '.length)}`;
  if (section === undefined) return rfc;
  return `${rfc}#${/^[A-Z]/.test(section) ? 'appendix' : 'section'}-${section}`;
}

const NUMBER = /^[\d.]+$/;
const GUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/**
 * Labels a web page with its host and the end of its path: `nginx.org: request_processing`. If the page name is only a
 * number, the label adds the word "page": `example.org, page 5`.
 */
function labelOfUrl(address: string): string {
  const { hostname, pathname, hash } = new URL(address);
  const steps = pathname
    .split('/')
    .filter((step) => step !== '' && !GUID.test(step) && !/^(?:index|default)\.\w+$/.test(step));
  const page = `${(steps.at(-1) ?? '').replace(/\.(?:html?|md|aspx?|php)$/, '')}${hash}`;
  const host = hostname.replace(/^www\./, '');
  if (page === '') return host;
  return NUMBER.test(page) ? `${host}, page ${page}` : `${host}: ${page}`;
}

/**
 * Labels a file with its repository and name, without the folders: `nginx: ngx_http_request.h`. The label of a
 * documentation page omits the file extension: `cloudflare-docs: cloudflare-5xx-errors`.
 */
function labelOfFile(repository: string, path: string): string {
  const [owner = '', name = ''] = repository.split('/');
  const shown = name.toLowerCase().startsWith(owner.toLowerCase()) ? name : repository;
  const [folder = '', file = path] = path.split('/').slice(-2);
  const page = file.replace(/\.(?:mdx?|rst)$/, '');
  if (/^(?:index|README)$/i.test(page)) return `${shown}: ${folder} (overview)`;
  return `${shown}: ${/^(?:index|mod|main)\.\w+$/.test(page) ? `${folder}/${page}` : page}`;
}

/**
 * Splits a source in a record ('RFC 9110 15.3.6; 6.4.1; RFC 9112 6.3') into parts with URLs. A part without a document
 * belongs to the previous document.
 */
export function citeParts(source: string): SourcePart[] {
  let document: string | undefined;
  return source
    .split(/;\s*/)
    .filter((part) => part !== '')
    .map((part) => {
      const cited = /^(RFC \d+|draft-[a-z-]+)(?: (?:section )?([A-Z]?[\d.]*\d|[A-Z](?:\.\d+)*))?$/.exec(part);
      if (cited?.[1] !== undefined) {
        document = cited[1];
        return { text: part, url: documentUrl(document, cited[2]) };
      }
      if (/^[A-Z]?[\d.]*\d$/.test(part))
        return document === undefined ? { text: part } : { text: part, url: documentUrl(document, part) };
      document = undefined;
      if (/^https?:\/\/\S+$/.test(part)) return { text: labelOfUrl(part), url: part };
      const file = /^([\w.-]+\/[\w.-]+) (\S+) @ ([0-9a-f]{7,40})$/.exec(part);
      if (file !== null) {
        return {
          text: labelOfFile(file[1] ?? '', file[2] ?? ''),
          url: `https://github.com/${file[1]}/blob/${file[3]}/${file[2]}`,
        };
      }
      return { text: part };
    });
}
