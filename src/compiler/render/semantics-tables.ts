import type { Dataset } from '../dataset.js';
import { banner, numberArray } from './typescript.js';

/** The small sets of the semantics room, as the records have them. */
export function renderSemantics(dataset: Dataset): string {
  const records = dataset.registered.map(({ record }) => record);
  const codes = (keep: (record: (typeof records)[number]) => boolean) =>
    records.filter(keep).map(({ code }) => code);
  const constant = (name: string, doc: string, members: readonly number[]) =>
    `/** ${doc} */\n${numberArray(name, members)}\n`;
  return `${banner}${[
    constant(
      'HEURISTICALLY_CACHEABLE',
      'Codes that a cache can store without explicit freshness.',
      codes(({ heuristicallyCacheable }) => heuristicallyCacheable),
    ),
    constant(
      'NULL_BODY',
      'The null body statuses of the Fetch standard.',
      codes(({ nullBodyStatus }) => nullBodyStatus),
    ),
    constant(
      'KEEPS_METHOD',
      'Redirects after which the method stays.',
      codes(({ redirect }) => redirect?.method === 'kept'),
    ),
    constant(
      'POST_BECOMES_GET',
      'Redirects after which POST becomes GET.',
      codes(({ redirect }) => redirect?.method === 'post-may-become-get'),
    ),
    constant(
      'BECOMES_GET',
      'Redirects after which every method but GET and HEAD becomes GET.',
      codes(({ redirect }) => redirect?.method === 'becomes-get'),
    ),
    constant(
      'PERMANENT_REDIRECT_CODES',
      'Redirects that replace the address for good.',
      codes(({ redirect }) => redirect?.permanent === true),
    ),
  ].join('\n')}`;
}
