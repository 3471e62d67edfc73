import { z } from 'zod';
import * as part from './parts.js';

/** A record in `src/data/registered/`. The files contain the keys in this order. */
export const registeredRecord = z.strictObject({
  code: part.code,
  name: z
    .string()
    .regex(/^[A-Z][A-Z_]*$/)
    .exactOptional(),
  reasonPhrase: part.line.exactOptional(),
  standing: part.registeredStanding,
  standingNote: part.line.exactOptional(),
  reviewBy: z.iso.date().exactOptional(),
  summary: z.string().min(1).max(120),
  description: z.string().max(1100),
  definedBy: z.strictObject({ document: part.line, section: part.section, maturity: part.line }),
  alsoDefinedBy: z.array(
    z.strictObject({ document: part.line, section: part.section, note: part.line.exactOptional() }),
  ),
  formerPhrases: z.array(part.formerPhrase),
  deprecatedNames: z.array(z.string().regex(/^[A-Z][A-Z_]*$/)),
  otherNames: z.array(part.otherName),
  implementationPhrases: z.array(part.implementationPhrase),
  heuristicallyCacheable: z.boolean(),
  caching: part.caching,
  content: part.content,
  nullBodyStatus: z.boolean(),
  fields: z.array(part.fieldRule),
  redirect: part.redirect.exactOptional(),
  notFollowed: part.notFollowed.exactOptional(),
  repeat: part.repeat.exactOptional(),
  retry: part.retry,
  methods: part.methods.exactOptional(),
  requests: part.requests.exactOptional(),
  generatedBy: part.generatedBy.exactOptional(),
  protocols: part.protocols.exactOptional(),
  whenToUse: part.items(6),
  notToUse: part.notToUse,
  causes: part.causes,
  seeAlso: part.seeAlso,
  words: part.words,
});
export type RegisteredRecord = z.infer<typeof registeredRecord>;

/** A record in `src/data/vendor/<vendor>/`. */
export const vendorRecord = z.strictObject({
  code: part.code,
  reasonPhrase: part.line.exactOptional(),
  kind: part.vendorKind,
  meaning: z.string().min(1).max(200),
  reachesClient: z.boolean(),
  fix: z.string().min(1).max(320).exactOptional(),
  note: z.string().min(1).max(320).exactOptional(),
  sources: z.array(part.line).min(1),
  confidence: part.confidence,
  words: part.words,
});
export type VendorRecord = z.infer<typeof vendorRecord>;

/** A record in `src/data/nonstandard/`. */
export const nonstandardRecord = z.strictObject({
  code: part.code,
  summary: z.string().min(1).max(160),
  /** The vendor whose meaning is the most common. The other vendors follow in alphabetical order. */
  primaryVendor: part.line.exactOptional(),
  retry: part.retry,
  words: part.words,
});
export type NonstandardRecord = z.infer<typeof nonstandardRecord>;

/** The content of `src/data/vendor/vendors.yaml`: the vendors' display names, by slug. */
export const vendorList = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), part.line);
export type VendorList = z.infer<typeof vendorList>;

/** The content of `src/data/not-status-codes.yaml`: numbers that people mistake for status codes. */
export const notStatusCodes = z.array(
  z.strictObject({
    value: part.line,
    name: part.line.exactOptional(),
    kind: part.notStatusKind,
    owner: part.line,
    what: part.line,
    sources: z.array(part.line).min(1),
  }),
);
export type NotStatusCode = z.infer<typeof notStatusCodes>[number];

/** A record in `src/data/comparisons/`. */
export const comparisonRecord = z.strictObject({
  /**
   * The limit is six codes. People compare groups of that size, such as Cloudflare's 521 to 526, but no single
   * question distinguishes more codes.
   */
  codes: z.array(part.code).min(2).max(6),
  question: part.line,
  answers: z.array(
    z.strictObject({
      code: part.code,
      answer: part.line,
      client: part.line.exactOptional(),
      server: part.line.exactOptional(),
    }),
  ),
  sources: z.array(part.line).min(1),
  words: z.array(part.line).exactOptional(),
});
export type ComparisonRecord = z.infer<typeof comparisonRecord>;

/** A header to send with a recommended code. The compiler derives from `requirement` whether the header is required. */
export const recommendedField = z.strictObject({
  name: z.string().regex(/^[A-Za-z][A-Za-z-]*$/),
  requirement: z.enum(['must', 'should', 'may', 'described']),
  when: part.line.exactOptional(),
  example: part.line,
});
export type RecommendedFieldRecord = z.infer<typeof recommendedField>;

/** A record in `src/data/operations/`. */
export const operationRecord = z.strictObject({
  operation: z.string().regex(/^[a-z][a-z-]*$/),
  title: part.line,
  intro: part.line,
  aliases: z.array(part.line),
  recommendations: z
    .array(
      z.strictObject({
        code: part.code,
        outcome: z.string().regex(/^[a-z][a-z0-9-]*$/),
        when: part.line,
        fields: z.array(recommendedField),
        exchange: z.string().min(1).exactOptional(),
        mistakes: z.array(part.line),
        source: part.line,
      }),
    )
    .min(1),
});
export type OperationRecord = z.infer<typeof operationRecord>;

/** The content of `src/data/common-codes.yaml`: the most common codes. */
export const commonCodes = z.array(z.strictObject({ code: part.code, when: part.line }));

/** A search word in lowercase. */
const searchWord = z.string().regex(/^[a-z]+$/);

/** The content of `src/data/synonyms.yaml`: groups of words that are treated as synonyms in a query. */
export const synonymGroups = z.array(z.array(searchWord).min(2));

/**
 * The content of `src/data/stop-words.yaml`: words that reveal little about a status in any context, grouped by reason.
 */
export const stopWords = z.strictObject({
  language: z.array(searchWord),
  questions: z.array(searchWord),
  subject: z.array(searchWord),
});
export type StopWords = z.infer<typeof stopWords>;
