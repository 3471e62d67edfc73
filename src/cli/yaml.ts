import { CORE_SCHEMA, load, mergeTag } from 'js-yaml5';

/** Merge keys are no part of YAML 1.2, but documents have them. Dates stay texts. */
const schema = CORE_SCHEMA.withTags(mergeTag);

/** Deeper than any document of people. */
const DEEPEST = 200;
/** An alias costs nothing, because what it stands for is shared; a merge key copies. */
const MOST_MERGED = 1_000_000;

/** Parses one YAML document; throws an error whose first line says what is wrong and where. */
export const parseYaml = (text: string): unknown =>
  load(text, { schema, maxDepth: DEEPEST, maxTotalMergeKeys: MOST_MERGED });
