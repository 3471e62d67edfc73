import { deepFreeze } from '../text/deep-freeze.js';
import { formatValue } from '../text/format-value.js';
import { NO_OPTIONS } from '../text/no-options.js';
import { gatherFindings } from './gather-findings.js';
import { makeSection } from './make-section.js';
import { asMembers, namesOf, own, ownText } from './own.js';
import { type OperationResponse, type ReadDocument, type Refusal, readDocument } from './read-document.js';
import type {
  OpenapiDocument,
  OwnText,
  OwnTexts,
  ReferenceKey,
  ReferenceOptions,
  RefusedResponses,
  StatusReference,
} from './reference-types.js';
import { readStatusKey, type StatusKey } from './status-key.js';

const MOST_PLACES = 100;

/** The statuses in an input that isn't an OpenAPI document. */
interface GivenKeys {
  readonly keys: readonly StatusKey[];
  readonly refusals: readonly Refusal[];
}

const NO_KEYS: GivenKeys = { keys: [], refusals: [] };

const NOTHING: ReadDocument = {
  responses: [],
  gaps: [],
  refusals: [],
  operationCount: 0,
  idempotencyKey: false,
};

/**
 * Builds a reference for the statuses that an API sends. For each status, the reference says what the status means for
 * the caller, what to do, whether and when to retry, what to read in the response, and which operations send it.
 *
 * The input is a list of codes, a map from codes to your own descriptions, or an OpenAPI 3.0, 3.1, or 3.2 document,
 * which is recognized by its `openapi` property. Keys can be codes, class ranges such as `4XX`, and `default`. The
 * function follows references only inside the document. It counts the responses of webhooks and callbacks but doesn't
 * include them, because the API receives those responses.
 *
 * The `findings` property lists problems with the document. The function is pure and deterministic, and it never
 * throws. The `error` property says why the input can't be used, and `refused` says why a response isn't included. The
 * processing time grows with the size of the document, up to 250,000 responses.
 *
 * @param input - Codes, your own descriptions by code, or a parsed OpenAPI document.
 * @param options - Your descriptions, and the statuses to include. Default: all statuses, with summaries and retry
 * reasons.
 * @returns A frozen model. It has no sections if the input has no statuses or can't be used.
 * @see {@link https://spec.openapis.org/oas/v3.1.2.html#responses-object | OpenAPI, responses object}
 *
 * @example
 * ```ts
 * import { describe } from 'http-status-atlas';
 * import { statusReference } from 'http-status-atlas/reference';
 *
 * const { sections } = statusReference([429, 404], { describe });
 *
 * sections.map(({ key, phrase }) => `${key} ${phrase}`); // => ['404 Not Found', '429 Too Many Requests']
 * sections[1]?.retry?.plain; // => 'any-method'
 * ```
 * @example An OpenAPI document
 * ```ts
 * import { statusReference } from 'http-status-atlas/reference';
 *
 * const document = {
 *   openapi: '3.1.2',
 *   info: { title: 'Shop', version: '1' },
 *   paths: { '/orders': { post: { responses: { 201: { description: 'Created' } } } } },
 * };
 *
 * statusReference(document).findings.map(({ rule }) => rule); // => ['created-without-location']
 * ```
 * @category Reference
 */
export function statusReference(
  input: readonly ReferenceKey[] | OwnTexts | OpenapiDocument,
  options: ReferenceOptions = NO_OPTIONS,
): StatusReference {
  try {
    return deepFreeze(makeReference(input, options ?? NO_OPTIONS));
  } catch {
    // A getter or proxy in the caller's object threw an error.
    return deepFreeze(emptyReference('Cannot read the input: one of its members threw an error'));
  }
}

const emptyReference = (error: string): StatusReference => ({
  title: 'HTTP status codes',
  error,
  sections: [],
  findings: [],
  operationCount: 0,
  responseCount: 0,
  leftOutCount: 0,
  refused: [],
  idempotencyKey: false,
});

function makeReference(input: unknown, options: ReferenceOptions): StatusReference {
  const isDocument = ['openapi', 'swagger'].some((name) => own(input, name) !== undefined);
  const version = versionOf(input);
  const fault = isDocument ? versionFault(input, version) : undefined;
  if (fault !== undefined) return emptyReference(fault);
  if (!isDocument && !Array.isArray(input) && asMembers(input) === undefined)
    return emptyReference(`Invalid input ${formatValue(input)}: expected codes or an OpenAPI document`);

  const read = isDocument ? readDocument(input, version) : NOTHING;
  const given = isDocument ? NO_KEYS : readKeys(input);
  const only = readOnly(options.only);
  const groups = new Map<string, { status: StatusKey; responses: OperationResponse[] }>();
  let leftOutCount = 0;
  for (const status of given.keys) {
    if (only(status)) groups.set(status.key, { status, responses: [] });
  }
  for (const response of read.responses) {
    const { status } = response;
    if (!only(status)) {
      leftOutCount += 1;
      continue;
    }
    const known = groups.get(status.key);
    if (known === undefined) groups.set(status.key, { status, responses: [response] });
    else known.responses.push(response);
  }

  const texts = isDocument || Array.isArray(input) ? [options.texts] : [options.texts, input];
  const describe = typeof options.describe === 'function' ? options.describe : undefined;
  const sections = [...groups.values()]
    .sort((a, b) => a.status.rank - b.status.rank)
    .map(({ status, responses }) =>
      makeSection(
        status,
        responses,
        status.code === undefined ? undefined : describe?.(status.code),
        ownTextOf(texts, status),
      ),
    );
  const refusals = [...read.refusals, ...given.refusals];
  // Keys that aren't valid statuses can't be in `only`, so problems with them are always reported.
  const isAsked = (key: string): boolean => {
    const status = readStatusKey(key);
    return status === undefined || only(status);
  };
  const title = ownText(options, 'title') ?? titleOf(input, isDocument);
  return {
    title,
    ...(isDocument ? { openapi: version } : {}),
    sections,
    findings: gatherFindings(read).filter((one) => isAsked(one.key)),
    operationCount: read.operationCount,
    responseCount: read.responses.length + read.refusals.length,
    leftOutCount,
    refused: gatherRefusals(refusals),
    idempotencyKey: read.idempotencyKey,
  };
}

/** Returns the version of the document. YAML parses a version without quotes as a number, such as 3 for `3.0`. */
function versionOf(input: unknown): string {
  const version = own(input, 'openapi') ?? own(input, 'swagger');
  if (typeof version === 'number') return Number.isInteger(version) ? version.toFixed(1) : String(version);
  return typeof version === 'string' ? version.trim().slice(0, 40) : '';
}

/** Returns the reason why a document's version isn't supported. */
function versionFault(input: unknown, version: string): string | undefined {
  const openapi = own(input, 'openapi');
  const expected = 'expected OpenAPI 3.0, 3.1, or 3.2';
  if (openapi === undefined)
    return `Unsupported Swagger version${version === '' ? '' : ` ${version}`}: ${expected}. Convert the document first`;
  if (version === '') return `Invalid OpenAPI version ${formatValue(openapi)}: ${expected}`;
  return /^3\.[012](?:\.|$|-)/.test(version)
    ? undefined
    : `Unsupported OpenAPI version ${version}: ${expected}`;
}

/** Reads the statuses from a list or from a map with descriptions. */
function readKeys(input: unknown): GivenKeys {
  const values: readonly unknown[] = Array.isArray(input) ? input : namesOf(input);
  const keys: StatusKey[] = [];
  const refusals: Refusal[] = [];
  values.forEach((value, index) => {
    const status = readStatusKey(value);
    if (status !== undefined) keys.push(status);
    else {
      const reason = `Not a status code: ${formatValue(value)}`;
      refusals.push({ reason, where: `#/${Array.isArray(input) ? index : String(value).slice(0, 60)}` });
    }
  });
  return { keys, refusals };
}

/** Returns a function that checks whether `only` includes a status. A range includes its codes. */
function readOnly(only: unknown): (status: StatusKey) => boolean {
  if (!Array.isArray(only)) return () => true;
  const asked = new Set(only.map((one: unknown) => readStatusKey(one)?.key));
  return ({ key }) => asked.has(key) || asked.has(`${key[0]}xx`);
}

/** Returns the first description for a status. `texts` takes precedence over the input. */
function ownTextOf(texts: readonly unknown[], { key }: StatusKey): OwnText {
  const found = texts
    .map((one) => own(one, key) ?? own(one, key.toUpperCase()))
    .map((one): OwnText => (typeof one === 'string' ? { meaning: one } : (asMembers(one) ?? {})));
  return Object.assign({ __proto__: null }, ...found.reverse()) as OwnText;
}

function titleOf(input: unknown, isDocument: boolean): string {
  const title = isDocument ? ownText(own(input, 'info'), 'title') : undefined;
  return title === undefined
    ? 'HTTP status codes'
    : `${title.replace(/\s+/g, ' ').slice(0, 120)} status codes`;
}

/** Groups the refused responses by reason, in the order in which the reasons appear. */
function gatherRefusals(refusals: readonly Refusal[]): readonly RefusedResponses[] {
  const found = new Map<string, { count: number; where: string[] }>();
  for (const { reason, where } of refusals) {
    const known = found.get(reason) ?? { count: 0, where: [] };
    found.set(reason, known);
    known.count += 1;
    if (known.where.length < MOST_PLACES) known.where.push(where);
  }
  return [...found].map(([reason, { count, where }]) => ({ reason, count, where }));
}
