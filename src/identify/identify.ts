import { summary } from '../lookup/summary.js';
import type { FetchResponse, ResponseFacts } from '../model/message.js';
import { slugOf } from '../text/slug-of.js';
import { byStrength, counts, isBehindEdge, sideOf, surest } from './decide.js';
import { findMatches, type Match } from './find-matches.js';
import type {
  Identification,
  IdentificationCertainty,
  IdentificationEvidence,
  IdentifiedProduct,
} from './identification.js';
import { fieldValue, type Subject } from './matcher.js';
import { type ProxyHop, parseProxyStatus } from './parse-proxy-status.js';
import { pathOf } from './path-of.js';
import { productText } from './product-text.js';
import { readSubject } from './read-subject.js';
import { requestIdsOf } from './request-ids-of.js';

const ASK_ORIGIN = 'Send the same request to the origin directly, and compare the responses.';
const READ_LOG = "Read the application's log.";

/**
 * Finds the intermediary that reports in Proxy-Status that it generated the response. If there are several, the one
 * closest to the origin is used.
 */
function failedHop(subject: Subject): { hop: ProxyHop; certainty: IdentificationCertainty } | undefined {
  const value = fieldValue(subject.fields, 'proxy-status');
  for (const hop of value === undefined ? [] : parseProxyStatus(value)) {
    if (hop.onlyByIntermediary) return { hop, certainty: 'certain' };
    // The other registered errors can also occur after a response has started. The gateway's status code shows that no
    // response had started.
    if (hop.onlyByIntermediary === false && hop.recommendedStatus === subject.status)
      return { hop, certainty: 'likely' };
  }
  return undefined;
}

const productOf = ({ fingerprint, certainty }: Match): IdentifiedProduct =>
  Object.freeze({
    id: fingerprint.product.id,
    name: fingerprint.product.name,
    role: fingerprint.role,
    certainty,
  });

/** Returns the product of each match, in order and without duplicates. */
function productsOf(matches: readonly Match[], except?: string): readonly IdentifiedProduct[] {
  const seen = new Set([except]);
  const products: IdentifiedProduct[] = [];
  for (const one of matches) {
    const { id } = one.fingerprint.product;
    if (!seen.has(id)) products.push(productOf(one));
    seen.add(id);
  }
  return Object.freeze(products);
}

type Decision = Pick<Identification, 'generatedBy' | 'evidence'> &
  Partial<Pick<Identification, 'product' | 'certainty' | 'meaning' | 'nextStep'>> & {
    readonly fingerprint?: Match['fingerprint'];
  };

function byProduct(maker: Match, matches: readonly Match[], { status }: Subject): Decision {
  const { fingerprint, certainty } = maker;
  const { id } = fingerprint.product;
  const side = sideOf(fingerprint, status);
  const isBehind = side === 'unknown' && isBehindEdge(maker, matches);
  const generatedBy = isBehind ? 'origin' : side;
  const meaning = productText(`${id} ${status}`);
  const nextStep = productText(`#${fingerprint.id}`) ?? productText(id);
  const own = matches.filter((one) => one !== maker && one.fingerprint.product.id === id);
  return {
    product: productOf(maker),
    generatedBy,
    ...(generatedBy === 'unknown' ? {} : { certainty: isBehind ? 'likely' : certainty }),
    evidence: [maker, ...own].flatMap(({ evidence }) => evidence),
    ...(meaning === undefined ? {} : { meaning }),
    ...(nextStep === undefined ? {} : { nextStep }),
    fingerprint,
  };
}

function byHop({ hop, certainty }: { hop: ProxyHop; certainty: IdentificationCertainty }): Decision {
  return {
    product: Object.freeze({ id: slugOf(hop.name), name: hop.name, role: 'proxy', certainty }),
    generatedBy: 'intermediary',
    certainty,
    evidence: [
      Object.freeze({
        fingerprint: 'proxy-status',
        in: 'field',
        field: 'proxy-status',
        text: `${hop.name}; error=${hop.error}`,
      }),
    ],
    ...(hop.meaning === undefined ? {} : { meaning: hop.meaning }),
    ...(hop.nextStep === undefined ? {} : { nextStep: hop.nextStep }),
  };
}

/** The evidence for the origin if the body is JSON. The body itself isn't repeated because it can be private. */
const JSON_BODY: IdentificationEvidence = Object.freeze({
  fingerprint: 'json-body',
  in: 'content',
  text: 'JSON',
});

/** Returns the result for a response from an unknown product. */
function bySide(matches: readonly Match[], hints: readonly Match[], subject: Subject): Decision {
  const behind = matches.filter(({ fingerprint }) => fingerprint.says === 'behind');
  const certainty = surest(behind);
  const origin = (sure: IdentificationCertainty, evidence: readonly IdentificationEvidence[]): Decision => ({
    generatedBy: 'origin',
    certainty: sure,
    evidence,
    ...(subject.status >= 400 ? { nextStep: READ_LOG } : {}),
  });
  const evidenceOf = (from: readonly Match[]) => from.flatMap(({ evidence }) => evidence);
  if (certainty === 'certain' || certainty === 'likely') return origin(certainty, evidenceOf(behind));
  // Applications send JSON more often than intermediaries do, so unknown JSON is a hint.
  const isEvident = hints.length > 0 || behind.length > 0 || subject.json;
  const isOrigin = hints.every(({ fingerprint }) => sideOf(fingerprint, subject.status) === 'origin');
  if (!isEvident || !isOrigin || subject.text === '' || subject.status === 0)
    return { generatedBy: 'unknown', evidence: [] };
  return origin('hint', [...evidenceOf([...hints, ...behind]), ...(subject.json ? [JSON_BODY] : [])]);
}

/**
 * Identifies the product that generated a response, based on the headers and the start of the body.
 *
 * The result names a product if the response is one of its default pages or has a header that appears only in the
 * product's own responses. Otherwise, no product is named, and `generatedBy` is `'unknown'`, or `'origin'` if
 * `evidence` shows that the response came from an upstream server. A product that adds headers to every response is
 * listed in `path`.
 *
 * The function reads the first 4,096 characters of the body. Without a body, many products can't be distinguished.
 * Headers can be forged or rewritten, so don't use the result as a security check.
 *
 * @param facts - The response: its status code, headers, and body. The function doesn't read the body of a Fetch
 * `Response`, so pass `{ status, headers, body }` if you have the body.
 * @returns A frozen identification. If `facts` isn't a response, `generatedBy` is `'unknown'`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-3.7 | RFC 9110, section 3.7}
 * @example
 * ```ts
 * import { identify } from 'http-status-atlas/identify';
 *
 * const made = identify({ status: 503, headers: { server: 'awselb/2.0' } });
 * made.product?.id; // => 'aws-alb'
 * made.generatedBy; // => 'intermediary'
 * identify({ status: 500, headers: { server: 'cloudflare' } }).generatedBy; // => 'unknown'
 * ```
 * @category Identifying
 */
export function identify(facts: FetchResponse | ResponseFacts): Identification {
  const subject = readSubject(facts);
  const { status } = subject;
  const matches = findMatches(subject);
  const claims = matches
    .filter(({ fingerprint }) => fingerprint.says === 'made' && counts(fingerprint, status))
    .sort(byStrength);
  const hints = claims.filter(({ certainty }) => certainty === 'hint');
  const [maker] = claims.filter(({ certainty }) => certainty !== 'hint');
  const hop = failedHop(subject);
  const content = maker?.inContent && maker.certainty === 'certain';
  const decision =
    hop !== undefined && !content
      ? byHop(hop)
      : maker === undefined
        ? bySide(matches, hints, subject)
        : byProduct(maker, matches, subject);
  const { product, certainty, fingerprint } = decision;
  const path = pathOf(subject, matches, product);
  const meaning = decision.meaning ?? summary(status);
  const nextStep =
    decision.nextStep ?? (product === undefined && path.length > 0 && status >= 400 ? ASK_ORIGIN : undefined);
  return Object.freeze({
    ...(product === undefined ? {} : { product }),
    generatedBy: decision.generatedBy,
    ...(certainty === undefined ? {} : { certainty }),
    statusMayComeFromOrigin:
      fingerprint?.statusMayComeFromOrigin === true && (status === 502 || status === 504),
    evidence: Object.freeze(decision.evidence),
    path,
    ...(meaning === undefined ? {} : { meaning }),
    ...(nextStep === undefined ? {} : { nextStep }),
    requestIds: requestIdsOf(subject.fields),
    others: productsOf(claims, product?.id),
  });
}
