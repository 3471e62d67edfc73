import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const permissions = z.record(z.string(), z.enum(['read', 'write']));

const step = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: z.record(z.string(), z.string()).optional(),
  run: z.string().optional(),
});

const job = z.looseObject({
  'runs-on': z.string(),
  'timeout-minutes': z.number(),
  permissions: permissions.optional(),
  strategy: z
    .object({
      matrix: z.object({ os: z.array(z.string()).optional(), suite: z.array(z.string()).optional() }),
    })
    .optional(),
  steps: z.array(step),
});

const workflow = z.looseObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions,
  jobs: z.record(z.string(), job),
});

export type Job = z.infer<typeof job>;

const folder = '.github/workflows';

/** The parsed workflows of this repository. */
export const workflows = readdirSync(folder).map((file) => {
  const path = `${folder}/${file}`;
  const text = readFileSync(path, 'utf8');
  return { file, path, text, ...workflow.parse(parse(text)) };
});

/** Every job of every workflow, as `ci.yml gate`. */
export const jobs: readonly (readonly [string, Job])[] = workflows.flatMap(({ file, jobs }) =>
  Object.entries(jobs).map(([name, job]) => [`${file} ${name}`, job] as const),
);

/** Returns the shell script of a step with a name or an ID. */
export function scriptOf(file: string, jobName: string, stepName: string): string {
  const steps = workflows.find((one) => one.file === file)?.jobs[jobName]?.steps ?? [];
  const script = steps.find(({ name }) => name === stepName)?.run;
  if (script === undefined) throw new RangeError(`No step "${stepName}" in the job ${jobName} of ${file}`);
  return script;
}
