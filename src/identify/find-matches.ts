import type { Fingerprint } from './fingerprint.js';
import { fingerprints } from './fingerprint.js';
import type { IdentificationEvidence } from './identification.js';
import { match, mayMatch, type Subject } from './matcher.js';

/** A fingerprint that matches the response, with the evidence. */
export interface Match {
  readonly fingerprint: Fingerprint;
  readonly evidence: readonly IdentificationEvidence[];
  /** Whether the evidence is in the body. */
  readonly inContent: boolean;
}

const LONGEST_EVIDENCE = 120;

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
  return { fingerprint, evidence: evidence ?? [], inContent };
}

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
  return found;
}
