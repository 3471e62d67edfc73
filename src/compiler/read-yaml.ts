import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.js';

/** The canonical form of a YAML text, without line folding. */
export function canonicalYaml(text: string): string {
  return parseDocument(text, { schema: 'core', uniqueKeys: true }).toString({ lineWidth: 0 });
}

/** A file's place and text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

const describeValue = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value;
  }
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
};

/**
 * Reads a YAML text strictly (core schema, unique keys, no aliases) and checks it against a schema.
 *
 * Adds to `problems` and returns `undefined` when the text does not hold.
 */
export function readYaml<Schema extends z.ZodType>(
  { file, text }: SourceFile,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | undefined {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) {
    problems.push({
      rule: 'yaml',
      file,
      path: '',
      found: fault.message.split('\n')[0] ?? fault.code,
      expected: 'YAML 1.2 with unique keys',
      mend: 'correct the syntax at the line named',
    });
    return undefined;
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    problems.push({
      rule: 'yaml',
      file,
      path: '',
      found: error instanceof Error ? error.message : String(error),
      expected: 'no aliases',
      mend: 'write the value out where the alias stands',
    });
    return undefined;
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues) {
      problems.push({
        rule: 'schema',
        file,
        path: issue.path.join('.'),
        found: describeValue(valueAt(value, issue.path)),
        expected: issue.message,
        mend: 'compare the record with docs/contributing/data.md, field by field',
      });
    }
    return undefined;
  }
  const canonical = document.toString({ lineWidth: 0 });
  if (canonical !== text) {
    const lines = text.split('\n');
    const wanted = canonical.split('\n');
    const at = wanted.findIndex((line, index) => line !== lines[index]);
    problems.push({
      rule: 'canonical-yaml',
      file,
      path: `line ${at + 1}`,
      found: lines[at] ?? 'nothing',
      expected: wanted[at] ?? 'nothing',
      mend: 'run npm run format:data',
    });
  }
  return result.data;
}
