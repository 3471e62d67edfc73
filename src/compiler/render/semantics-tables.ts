import type { Dataset } from '../dataset.js';
import { banner } from './typescript.js';

/**
 * The small sets of the semantics module, as the records have them. A set is a function of comparisons: looking through
 * an array took five times as long (Node 20.20, November 2026).
 */
export function renderSemantics(dataset: Dataset): string {
  const records = dataset.registered.map(({ record }) => record);
  const predicate = (name: string, doc: string, keep: (record: (typeof records)[number]) => boolean) => {
    const tests = records.filter(keep).map(({ code }) => `code === ${code}`);
    const head = `export const ${name} = (code: unknown): boolean =>`;
    // As the formatter breaks lines.
    const [one, two, many] = [
      `${head} ${tests.join(' || ')};`,
      `  ${tests.join(' || ')};`,
      `  ${tests.join(' ||\n  ')};`,
    ];
    const printed = one.length <= 110 ? one : `${head}\n${two.length <= 110 ? two : many}`;
    return `/** ${doc} */\n${printed}\n`;
  };
  return `${banner}${[
    predicate(
      'heuristicallyCacheable',
      'Codes that a cache can store without explicit freshness.',
      (record) => record.heuristicallyCacheable,
    ),
    predicate(
      'nullBody',
      'The null body statuses of the Fetch standard.',
      ({ nullBodyStatus }) => nullBodyStatus,
    ),
    predicate(
      'keepsMethod',
      'Redirects after which the method stays.',
      ({ redirect }) => redirect?.method === 'kept',
    ),
    predicate(
      'postBecomesGet',
      'Redirects after which POST becomes GET.',
      ({ redirect }) => redirect?.method === 'post-may-become-get',
    ),
    predicate(
      'becomesGet',
      'Redirects after which every method but GET and HEAD becomes GET.',
      ({ redirect }) => redirect?.method === 'becomes-get',
    ),
    predicate(
      'permanentRedirect',
      'Redirects that replace the address for good.',
      ({ redirect }) => redirect?.permanent === true,
    ),
  ].join('\n')}`;
}
