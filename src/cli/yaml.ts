import { CORE_SCHEMA, load, mergeTag } from 'js-yaml5';

/** Merge keys aren't part of YAML 1.2, but documents use them. Dates remain strings. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** Deeper than any document that people write. */
const DEEPEST = 200;
/** An alias is cheap because its value is shared, but a merge key copies its value. */
const MOST_MERGED = 1_000_000;

/** Parses one YAML document; throws an error whose first line says what is wrong and where. */
export const parseYaml = (text: string): unknown =>
  load(text, { schema, maxDepth: DEEPEST, maxTotalMergeKeys: MOST_MERGED });
