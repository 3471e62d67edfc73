import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkRules } from '../../src/check.js';

const result = z.object({
  name: z.string(),
  version: z.string(),
  role: z.enum(['proxy', 'origin']),
  limit: z.string().optional(),
  responses: z.number().int().positive(),
  named: z.record(z.string().regex(/^[1-5]\d\d$/), z.array(z.string()).min(1)),
});
const judgement = z.strictObject({
  rule: z.string(),
  status: z.number().int(),
  servers: z.array(z.string()).min(1),
  /** Whether the result is missing in some runs. */
  sometimes: z.literal(true).optional(),
  verdict: z.enum(['mistake', 'handler', 'exception']),
  source: z.string().regex(/^RFC \d+ \d/),
  reason: z.string().regex(/^[A-Z\d].{20,140}\.$/),
});

const results = z.array(result).parse(JSON.parse(readFileSync('test/field/results.json', 'utf8')));
const { findings } = z
  .strictObject({ findings: z.array(judgement) })
  .parse(parse(readFileSync('test/field/judged.yaml', 'utf8')));

const statuses = (list: readonly string[]) => (list.length === 0 ? '' : list.join(' '));

function matrix(): string {
  const rows = results.map(({ name, version, named, limit }) => {
    const cells = Object.entries(named);
    const yes = cells.filter(([, names]) => !names.includes('-'));
    const partly = cells.filter(([, names]) => names.includes('-') && names.length > 1);
    const no = cells.filter(([, names]) => names.every((one) => one === '-'));
    const products = [...new Set(cells.flatMap(([, names]) => names))].filter((one) => one !== '-').sort();
    const columns = [yes, partly, no].map((one) => statuses(one.map(([status]) => status)));
    return `| ${name} ${version} | ${products.map((one) => `\`${one}\``).join(', ')} | ${columns.join(' | ')} | ${limit ?? ''} |`;
  });
  return [
    '| Server | Product IDs | Named | Partly named | Not named | Limitation |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

const judged = () =>
  [
    '| Status | Rule | Servers | Verdict | Section | Reason |',
    '|---|---|---|---|---|---|',
    ...[...findings]
      .sort((a, b) => a.status - b.status || (a.rule < b.rule ? -1 : 1))
      .map(
        ({ status, rule, servers, verdict, source, reason }) =>
          `| ${status} | \`${rule}\` | ${servers.join('; ')} | ${verdict} | ${source} | ${reason} |`,
      ),
  ].join('\n');

function expectTable(path: string, mark: string, table: string) {
  const page = readFileSync(path, 'utf8');
  const shown = page.replace(
    new RegExp(`<!-- ${mark} -->[\\s\\S]*?<!-- /${mark} -->`),
    `<!-- ${mark} -->\n${table}\n<!-- /${mark} -->`,
  );
  if (process.env['UPDATE_PAGES'] === '1') writeFileSync(path, shown);
  else expect(page).toBe(shown);
}

describe('the results of the field suite', () => {
  test('cover proxies and origins', () => {
    expect(results.length).toBeGreaterThanOrEqual(30);
    for (const role of ['proxy', 'origin'])
      expect(results.filter((one) => one.role === role).length).toBeGreaterThanOrEqual(10);
  });

  test('match the guide about identifying; UPDATE_PAGES=1 writes them', () => {
    expectTable('docs/guide/identifying.md', 'matrix', matrix());
  });

  test('contain only confirmed findings, which match the guide about checking; UPDATE_PAGES=1 writes them', () => {
    expectTable('docs/guide/checking.md', 'judged', judged());
  });

  test('are confirmed for rules that run at the default level and servers in the results', () => {
    const names = new Set(results.map(({ name }) => name));
    const rules = new Map(checkRules.map((one) => [one.rule as string, one]));
    for (const { rule, servers } of findings) {
      expect(rules.get(rule)).toMatchObject({ optIn: false });
      expect(rules.get(rule)?.severity).not.toBe('advice');
      for (const server of servers) expect(names).toContain(server);
    }
  });
});
