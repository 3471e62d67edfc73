import { CORE_SCHEMA, load, mergeTag } from 'js-yaml5';

/** Merge keys aren't part of YAML 1.2, but API documents use them. Dates remain strings. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** The maximum nesting depth, which is deeper than any document written by hand. */
const DEEPEST = 200;
/**
 * The maximum number of merged keys. A merge key needs a limit because it copies the value, whereas an alias only
 * refers to it.
 */
const MOST_MERGED = 1_000_000;

/** Parses one YAML document. Throws an error whose first line describes the problem and its position. */
export const parseYaml = (text: string): unknown =>
  load(text, { schema, maxDepth: DEEPEST, maxTotalMergeKeys: MOST_MERGED });
