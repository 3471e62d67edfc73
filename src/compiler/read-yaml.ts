import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.js';

/**
 * Formats YAML text without folding lines and puts the keys in schema order.
 *
 * Text that can't be parsed is returned unchanged. If the text doesn't match the schema, the keys keep their order.
 */
export function canonicalYaml(text: string, schema: z.ZodType): string {
  const document = parseDocument(text, { schema: 'core', uniqueKeys: true });
  if (document.errors.length > 0) return text;
  try {
    orderKeys(document.contents, schema.safeParse(document.toJS({ maxAliasCount: 0 })).data);
  } catch {
    return text; // an alias, which `generate` rejects
  }
  return document.toString({ lineWidth: 0 });
}

/** Sorts a node's keys to match the key order of the value that Zod parsed. That order follows the schema. */
function orderKeys(node: unknown, parsed: unknown): void {
  if (isSeq(node)) for (const [at, item] of node.items.entries()) orderKeys(item, valueAt(parsed, [at]));
  if (!isMap(node) || typeof parsed !== 'object' || parsed === null) return;
  const order = Object.keys(parsed);
  const keyOf = ({ key }: { key: unknown }) => String(isScalar(key) ? key.value : key);
  node.items.sort((one, other) => order.indexOf(keyOf(one)) - order.indexOf(keyOf(other)));
  for (const pair of node.items) orderKeys(pair.value, valueAt(parsed, [keyOf(pair)]));
}

/** A file's path and text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

const describeValue = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? 'nothing';
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
 * Returns the first key in the YAML source that is out of order. The parsed value doesn't reveal this, because Zod puts
 * its keys in schema order.
 */
function keysOutOfOrder(
  value: unknown,
  parsed: unknown,
  path: readonly string[] = [],
): { path: string; found: string; expected: string }[] {
  if (typeof value !== 'object' || value === null || typeof parsed !== 'object' || parsed === null) return [];
  const keys = Object.keys(value);
  const wanted = Object.keys(parsed);
  const at = wanted.findIndex((key, index) => key !== keys[index]);
  return [
    ...(at < 0
      ? []
      : [{ path: [...path, `key ${at + 1}`].join('.'), found: `${keys[at]}`, expected: `${wanted[at]}` }]),
    ...wanted.flatMap((key) => keysOutOfOrder(valueAt(value, [key]), valueAt(parsed, [key]), [...path, key])),
  ];
}

/**
 * Caches valid records by their YAML text. A process that reads the data many times therefore parses each record only
 * once. The records are never modified, so callers can share them.
 */
const accepted = new WeakMap<z.ZodType, Map<string, unknown>>();

/**
 * Parses YAML text strictly (core schema, unique keys, no aliases) and checks it against a schema.
 *
 * If the text is invalid, the function appends to `problems` and returns `undefined`.
 */
export function readYaml<Schema extends z.ZodType>(
  source: SourceFile,
  schema: Schema,
  problems: Problem[],
): z.infer<Schema> | undefined {
  const records = (accepted.get(schema) ?? new Map()) as Map<string, z.infer<Schema>>;
  accepted.set(schema, records);
  const known = records.get(source.text);
  if (known !== undefined) return known;
  const found: Problem[] = [];
  const record = parseRecord(source, schema, found);
  if (record !== undefined && found.length === 0) records.set(source.text, record);
  problems.push(...found);
  return record;
}

function parseRecord<Schema extends z.ZodType>(
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
      fix: 'correct the syntax on this line',
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
      fix: 'write the value instead of the alias',
    });
    return undefined;
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    for (const issue of result.error.issues) {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
      const at = unknown.length === 0 ? [issue.path] : unknown.map((key) => [...issue.path, key]);
      for (const path of at) {
        problems.push({
          rule: 'schema',
          file,
          path: path.join('.'),
          found: describeValue(valueAt(value, path)),
          expected: unknown.length === 0 ? issue.message : 'no key with this name',
          fix: 'compare the record with docs/contributing/data.md, field by field',
        });
      }
    }
    return undefined;
  }
  for (const place of keysOutOfOrder(value, result.data)) {
    problems.push({
      rule: 'key-order',
      file,
      ...place,
      fix: 'run npm run format:data',
    });
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
      fix: 'run npm run format:data',
    });
  }
  return result.data;
}
