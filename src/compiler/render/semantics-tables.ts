import type { Dataset } from '../dataset.js';
import { banner } from './typescript.js';

/**
 * Renders the small sets of codes for the semantics module. Each set is a function that compares codes, because
 * searching an array took five times as long (Node 20.20, November 2026).
 */
export function renderSemantics(dataset: Dataset): string {
  const records = dataset.registered.map(({ record }) => record);
  const predicate = (name: string, doc: string, keep: (record: (typeof records)[number]) => boolean) => {
    const tests = records.filter(keep).map(({ code }) => `code === ${code}`);
    const head = `export const ${name} = (code: unknown): boolean =>`;
    // The line breaks match the formatter's output.
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
      'Redirects that keep the method.',
      ({ redirect }) => redirect?.method === 'kept',
    ),
    predicate(
      'postBecomesGet',
      'Redirects that change POST to GET.',
      ({ redirect }) => redirect?.method === 'post-may-become-get',
    ),
    predicate(
      'becomesGet',
      'Redirects that change every method except GET and HEAD to GET.',
      ({ redirect }) => redirect?.method === 'becomes-get',
    ),
    predicate(
      'permanentRedirect',
      'Redirects that replace the URL permanently.',
      ({ redirect }) => redirect?.permanent === true,
    ),
  ].join('\n')}`;
}
