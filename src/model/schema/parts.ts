import { z } from 'zod';
import { STATUS_CLASSES } from '../status-class.js';

/** A line of text that isn't empty. */
export const line = z.string().min(1);
/** A status code. */
export const code = z.int().min(100).max(599);
/** A section number. It is a string because `"15.10"` and 15.1 are different sections. */
export const section = z.string().regex(/^[\dA-Z][\w.]*$/);
/** Documents and sections, separated by semicolons. */
export const source = z
  .string()
  .regex(/^(RFC \d+|draft-[\w-]+|Fetch|LDP)( [\w.]+)?(; ((RFC \d+|draft-[\w-]+) )?[\w.]+)*$/);

export const requirement = z.enum([
  'must',
  'should',
  'may',
  'should-not',
  'must-not',
  'described',
  'unspecified',
]);
export const registeredStanding = z.enum([
  'standard',
  'experimental',
  'temporary',
  'discouraged',
  'reserved',
  'deprecated',
  'unused',
]);
export const statusClass = z.enum(STATUS_CLASSES);
export const confidence = z.enum(['high', 'medium', 'low']);
export const vendorKind = z.enum(['status', 'body', 'client-side']);

/** The kind of a number that isn't a status code. Servers send the `out-of-range` numbers as status codes anyway. */
export const notStatusKind = z.enum(['warning', 'log', 'client', 'rpc', 'internal', 'out-of-range']);

export const formerPhrase = z.strictObject({
  reasonPhrase: line,
  document: line,
  section: section.exactOptional(),
  kind: z.enum(['former', 'spelling', 'joke RFC']),
});
export const otherName = z.strictObject({
  name: line,
  kind: z.enum([
    'constant',
    'draft',
    'unrelated earlier use of the number',
    'unrelated vendor use of the number',
  ]),
  where: line,
});
export const implementationPhrase = z.strictObject({ reasonPhrase: line, by: z.array(line) });
export const caching = z.strictObject({
  mustNotStore: z.boolean(),
  explicitFreshness: z.boolean(),
  needsUnderstandingCache: z.boolean(),
  note: line.exactOptional(),
  source,
  heuristicSource: source,
});
export const content = z.strictObject({ requirement, rule: line, source });
const fieldName = z.string().regex(/^[A-Za-z][A-Za-z-]*$/);
const method = z.string().regex(/^[A-Z]+$/);
/** The part of a condition that a program can check. Properties that are absent aren't checked. */
export const condition = z
  .strictObject({
    method: z.array(method).min(1).exactOptional(),
    request: z.array(fieldName).min(1).exactOptional(),
    requestWithout: z.array(fieldName).min(1).exactOptional(),
    http: z
      .array(z.enum(['1.0', '1.1', '2', '3']))
      .min(1)
      .exactOptional(),
    multipart: z.boolean().exactOptional(),
    sender: z.enum(['origin-server', 'proxy']).exactOptional(),
    sentWith200: z.literal(true).exactOptional(),
  })
  .refine((one) => Object.keys(one).length > 0, 'a condition has at least one member');
export const fieldRule = z.strictObject({
  name: z.string().regex(/^[A-Za-z][A-Za-z-]*$/),
  direction: z.enum(['response', 'request']),
  requirement,
  always: z.literal(true).exactOptional(),
  when: line.exactOptional(),
  if: condition.exactOptional(),
  example: line.exactOptional(),
  source,
});
export const redirect = z.strictObject({
  permanent: z.boolean(),
  method: z.enum(['kept', 'post-may-become-get', 'becomes-get']),
  follow: requirement,
  note: line.exactOptional(),
  source: z.string().min(1),
});
export const notFollowed = z.strictObject({
  reason: line,
  location: line,
  follow: requirement.exactOptional(),
  source,
});
export const repeat = z.strictObject({ requirement, condition: line, source });
export const retryScope = z.enum(['any-method', 'idempotent', 'never']);
export const retry = z.strictObject({
  plain: retryScope,
  withRetryAfter: retryScope,
  reason: z.string().min(1).max(200),
  basis: z.union([z.literal('policy'), source]),
});
export const methods = z.strictObject({
  only: z.array(z.string().regex(/^[A-Z]+$/)).min(1),
  note: line.exactOptional(),
  source,
});
export const requests = z.strictObject({ condition: line, if: condition.exactOptional(), source });
export const generatedBy = z.strictObject({ who: line, source });
export const protocols = z.strictObject({
  http10: line.exactOptional(),
  http2: line.exactOptional(),
  http3: line.exactOptional(),
  note: line.exactOptional(),
  source,
});

const item = z.string().min(1).max(160);
export const items = (most: number) => z.array(item).max(most);
export const notToUse = z.array(z.strictObject({ text: item, instead: code.exactOptional() })).max(5);
export const causes = z.strictObject({ client: items(6), server: items(6) });
export const seeAlso = z.array(z.strictObject({ code, difference: item })).max(5);

export const phrases = z.array(z.string().min(1).max(100));
/** The ID of a product or note. */
export const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
/** Messages that a product writes, with their source: a file in a repository, a page, or a section of an RFC. */
export const sourcedTexts = z.array(z.strictObject({ product: slug, source: line, texts: phrases.min(1) }));
export type SourcedTexts = z.infer<typeof sourcedTexts>;

/**
 * The search terms of a record: `symptoms` contains words that people use, `errors` contains the log lines, messages,
 * and identifiers that products write, and `names` contains classes and constants. The other terms are topics.
 */
export const words = z.strictObject({
  symptoms: phrases,
  errors: sourcedTexts,
  names: sourcedTexts,
  topics: phrases,
});
