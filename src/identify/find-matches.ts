import type { Fingerprint } from './fingerprint.js';
import { fingerprints } from './fingerprint.js';
import type { IdentificationCertainty, IdentificationEvidence } from './identification.js';
import { match, mayMatch, type Subject } from './matcher.js';
import { titleStatus } from './title-status.js';

/** A fingerprint that matches the response, with the evidence. */
export interface Match {
  readonly fingerprint: Fingerprint;
  /** The certainty of the fingerprint, or a lower one if something in the response contradicts it. */
  readonly certainty: IdentificationCertainty;
  readonly evidence: readonly IdentificationEvidence[];
  /** Whether the evidence is in the body. */
  readonly inContent: boolean;
}

const LONGEST_EVIDENCE = 120;

/**
 * Checks whether the title of a page contains a different status code than the response. Engines always write the code,
 * so the page of an engine without it is part of something else.
 */
function isOfOtherStatus({ engine }: Fingerprint, { status, json, lower }: Subject): boolean {
  const code = json ? status : titleStatus(lower);
  return code === undefined ? engine : status > 0 && code !== status;
}

function tryOne(fingerprint: Fingerprint, subject: Subject): Match | undefined {
  // Most fingerprints fail at their first condition, so the list is created after that check.
  let evidence: IdentificationEvidence[] | undefined;
  let inContent = false;
  for (const condition of fingerprint.all) {
    const found = match(condition, subject);
    if (found === undefined) return undefined;
    if (condition.kind === 'absent') continue;
    const content = condition.kind === 'text' || condition.kind === 'json';
    inContent ||= content;
    evidence ??= [];
    evidence.push(
      Object.freeze({
        fingerprint: fingerprint.id,
        in: content ? 'content' : condition.kind === 'field' ? 'field' : 'status',
        ...(condition.kind === 'field' ? { field: condition.field } : {}),
        text: found.slice(0, LONGEST_EVIDENCE),
      }),
    );
  }
  // If a server forwards another server's page but sets its own status code, the forwarding server generated the
  // response.
  const certainty = inContent && isOfOtherStatus(fingerprint, subject) ? 'hint' : fingerprint.certainty;
  return { fingerprint, certainty, evidence: evidence ?? [], inContent };
}

/** Checks whether Server names a server that, as a proxy, would have kept another product's Server header. */
const namesOtherServer = ({ fingerprint: { product } }: Match, found: readonly Match[]): boolean =>
  found.some(
    ({ fingerprint: { product: other }, evidence }) =>
      other !== product &&
      (other.role === 'web-server' || other.role === 'framework') &&
      !fingerprints().engines.has(other) &&
      evidence.some(({ field }) => field === 'server'),
  );

/**
 * Lowers the certainty of pages of a product that names itself in Server, if Server names another product. The page can
 * be one that an application received from an upstream server. Frameworks are excluded because they run on servers.
 */
const weigh = (found: readonly Match[]): readonly Match[] =>
  found.map((one) =>
    one.inContent &&
    one.certainty === 'certain' &&
    one.fingerprint.role !== 'framework' &&
    fingerprints().inServer.has(one.fingerprint.product) &&
    namesOtherServer(one, found)
      ? { ...one, certainty: 'likely' }
      : one,
  );

/** Finds every fingerprint that matches the response. */
export function findMatches(subject: Subject): readonly Match[] {
  const { byField, byPrefix, byText, byJson } = fingerprints();
  const found: Match[] = [];
  const tryAll = (some: readonly Fingerprint[] | undefined): void => {
    for (const fingerprint of some ?? []) {
      const one = tryOne(fingerprint, subject);
      if (one) found.push(one);
    }
  };
  for (const name of subject.fields.keys()) tryAll(byField.get(name));
  tryAll(byPrefix);
  if (subject.text === '') return found;
  for (const { fingerprint, condition } of subject.json ? byJson : byText) {
    if (mayMatch(condition, subject)) tryAll([fingerprint]);
  }
  return weigh(found);
}
