import type { VendorRecord } from '../../model/schema/record.js';
import type { Dataset } from '../dataset.js';
import { banner, docComment, stringLiteral, unionType } from './typescript.js';

const upperSnake = (text: string) =>
  text
    .replace(/'/g, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase();

/**
 * Returns the name of a vendor's constant. Returns `undefined` if the vendor doesn't name the code, or if only
 * unsourced lists contain the name.
 */
export function vendorConstantName(slug: string, record: VendorRecord): string | undefined {
  if (record.reasonPhrase === undefined || record.confidence === 'low') return undefined;
  const prefix = `${upperSnake(slug)}_`;
  const phrase = upperSnake(record.reasonPhrase);
  return phrase.startsWith(prefix) ? phrase : `${prefix}${phrase}`;
}

const arrival = ({ kind, reachesClient }: VendorRecord) => {
  if (kind === 'body') return 'Clients find the code in the response body, not in the status line.';
  if (kind === 'client-side') return 'The client library generates the code locally; no server sends it.';
  return reachesClient ? 'Clients can receive this status.' : "Clients don't normally receive this status.";
};

/** Renders the vendors' constants. Each name starts with the vendor's name. */
export function renderVendorCodes(dataset: Dataset): string {
  const constants = dataset.vendor.flatMap(({ slug, record }) => {
    const name = vendorConstantName(slug, record);
    if (name === undefined) return [];
    const vendor = dataset.vendors[slug] ?? slug;
    const doc = [
      `\`${record.code}\` ${record.reasonPhrase} (${vendor}): ${record.meaning}`,
      '',
      [arrival(record), record.note].filter((text) => text !== undefined).join(' '),
      ...(record.fix === undefined ? [] : ['', `What to do: ${record.fix}`]),
    ];
    return [`${docComment(doc)}\nexport const ${name} = ${record.code} as const;\n`];
  });
  return `${banner}${constants.join('\n')}`;
}

/** Renders the type of vendor slugs. */
export function renderVendors(dataset: Dataset): string {
  const slugs = Object.keys(dataset.vendors).map(stringLiteral);
  return `${banner}/** A vendor's slug, as accepted by \`list({ vendor })\`. */\n${unionType('Vendor', slugs)}\n`;
}
