import { cached } from './cached.js';
import { type Fault, findFaults, findGaps } from './find-faults.js';
import { asMembers, own, ownText } from './own.js';
import { type DocumentedResponse, responseReader, textsOf } from './read-response.js';
import type { ReferenceOperation } from './reference-types.js';
import { type DocumentReader, readerOf } from './resolver.js';
import { readStatusKey, type StatusKey } from './status-key.js';

/** An operation's response. */
export interface OperationResponse {
  readonly status: StatusKey;
  readonly operation: ReferenceOperation;
  readonly response: DocumentedResponse;
  readonly faults: readonly Fault[];
}

/** A response that is counted but not included in a section. */
export interface Refusal {
  readonly reason: string;
  /** The location of the response as a JSON pointer. */
  readonly where: string;
  /** The key and its operation, if the key is invalid. */
  readonly invalid?: { readonly key: string; readonly operation: ReferenceOperation };
}

/** The responses in a document. */
export interface ReadDocument {
  readonly responses: readonly OperationResponse[];
  /** Problems with an operation's responses as a whole. */
  readonly gaps: readonly { readonly fault: Fault; readonly operation: ReferenceOperation }[];
  readonly refusals: readonly Refusal[];
  readonly operationCount: number;
  readonly idempotencyKey: boolean;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/**
 * The maximum number of responses or operations, which is more than any real document has. Shared references can
 * multiply path items, so without a limit, even a short document could take extremely long to process.
 */
const MOST = 250_000;

const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** An operation and its location in the path item. */
interface FoundOperation {
  readonly method: string;
  readonly raw: unknown;
  readonly at: string;
}

/** Returns the operations of a path item, including custom methods in OpenAPI 3.2. */
function operationsIn(item: unknown, { names }: DocumentReader): readonly FoundOperation[] {
  const more = own(item, 'additionalOperations');
  return [
    ...METHODS.map((method) => ({ method: method.toUpperCase(), raw: own(item, method), at: method })),
    ...names(more).map((method) => ({
      method,
      raw: own(more, method),
      at: `additionalOperations/${escaped(method)}`,
    })),
  ].filter(({ raw }) => asMembers(raw) !== undefined);
}

/** Checks whether an operation or its path accepts the `Idempotency-Key` header. */
function takesIdempotencyKey(parameters: unknown, { resolve }: DocumentReader): boolean {
  if (!Array.isArray(parameters)) return false;
  return parameters.slice(0, 200).some((parameter: unknown) => {
    const { value } = resolve(parameter);
    return own(value, 'in') === 'header' && /^idempotency-key$/i.test(ownText(value, 'name') ?? '');
  });
}

/**
 * Checks whether a description beside a reference replaces the response's description, as OpenAPI 3.1 and later allow.
 */
const isDescribedHere = (reference: unknown, openapi: unknown): boolean =>
  own(reference, '$ref') !== undefined &&
  ['description', 'summary'].some((name) => ownText(reference, name) !== undefined) &&
  !/^3\.0\b/.test(String(openapi));

/** Reads the operations and responses in an OpenAPI document. */
export function readDocument(document: unknown, version: string): ReadDocument {
  const reader = readerOf(document);
  const { resolve, names } = reader;
  const readResponse = responseReader(reader);
  const responses: OperationResponse[] = [];
  const gaps: { fault: Fault; operation: ReferenceOperation }[] = [];
  const refusals: Refusal[] = [];
  let operationCount = 0;
  let idempotencyKey = false;

  const operationsOf = cached((item) => operationsIn(item, reader));
  /** Returns the keys of a responses object that identify responses, excluding extensions and references. */
  const keysOf = cached((list) => names(list).filter((key) => !key.startsWith('x-') && key !== '$ref'));
  const isFull = () => responses.length + refusals.length >= MOST || operationCount >= MOST;

  /** Returns the locations of a path item's responses. */
  const placesIn = cached((item) =>
    operationsOf(item).flatMap(({ raw, at }) =>
      keysOf(own(raw, 'responses')).map((key) => `${at}/responses/${escaped(key)}`),
    ),
  );
  /** Returns the locations of the responses in all values of a map. */
  const placesInAll = (places: (value: unknown) => readonly string[]) =>
    cached((map) => {
      const found: string[] = [];
      for (const name of names(map)) {
        for (const place of places(resolve(own(map, name)).value)) {
          if (found.length >= MOST) return found;
          found.push(`${escaped(name)}/${place}`);
        }
      }
      return found;
    });
  const placesInItems = placesInAll(placesIn);
  const placesInCallbacks = placesInAll(placesInItems);
  /** Records responses as refused because the API receives them instead of sending them. */
  const refuseAll = (places: readonly string[], where: string, reason: string): void => {
    for (const place of places) {
      if (isFull()) return;
      refusals.push({ reason, where: `${where}/${place}` });
    }
  };

  const readOperation = (found: FoundOperation, path: string, place: string, isKeyed: boolean): void => {
    const { method, raw } = found;
    operationCount += 1;
    const read = resolve(raw);
    if ('fault' in read) {
      refusals.push({
        reason: `${read.fault}, so the operation's responses are missing`,
        where: place,
      });
      return;
    }
    idempotencyKey ||= isKeyed || takesIdempotencyKey(own(read.value, 'parameters'), reader);
    const operation = operationOf(method, path, read.value);
    const list = own(read.value, 'responses');
    const keys: StatusKey[] = [];
    for (const key of keysOf(list)) {
      if (isFull()) break;
      const where = `${place}/responses/${escaped(key)}`;
      const status = readStatusKey(key);
      if (status === undefined) {
        refusals.push({ reason: 'The key is not a status code', where, invalid: { key, operation } });
        continue;
      }
      keys.push(status);
      const reference = own(list, key);
      const target = resolve(reference);
      if (asMembers(target.value) === undefined) {
        refusals.push({ reason: 'fault' in target ? target.fault : 'The response is not an object', where });
        continue;
      }
      const isFailure = status.class !== 'successful' && status.class !== 'informational';
      const shared = readResponse(target.value, isFailure);
      const response = isDescribedHere(reference, version)
        ? {
            ...shared,
            ...textsOf(
              own(reference, 'description') ?? own(target.value, 'description'),
              own(reference, 'summary'),
            ),
          }
        : shared;
      responses.push({ status, operation, response, faults: findFaults(status, response, method, path) });
    }
    for (const fault of findGaps(keys)) gaps.push({ fault, operation });
    const callback = 'The response belongs to a callback, so the API receives it';
    refuseAll(placesInCallbacks(own(read.value, 'callbacks')), `${place}/callbacks`, callback);
  };

  const paths = own(document, 'paths');
  for (const path of names(paths)) {
    if (path.startsWith('x-')) continue;
    if (isFull()) break;
    const item = own(paths, path);
    const target = resolve(item);
    const place = `#/paths/${escaped(path)}`;
    if ('fault' in target) {
      refusals.push({ reason: `${target.fault}, so the path's responses are missing`, where: place });
    }
    // A path item can have operations beside its reference. Both sets of operations belong to the path.
    const beside = operationsOf(item);
    const isBeside = new Set(beside.map(({ at }) => at));
    const referred = operationsOf(target.value).filter(({ at }) => !isBeside.has(at));
    const isKeyed = [item, target.value].some((one) => takesIdempotencyKey(own(one, 'parameters'), reader));
    for (const operation of [...beside, ...referred]) {
      if (isFull()) break;
      readOperation(operation, path, `${place}/${operation.at}`, isKeyed);
    }
  }
  const webhook = 'The response belongs to a webhook, so the API receives it';
  refuseAll(placesInItems(own(document, 'webhooks')), '#/webhooks', webhook);
  return { responses, gaps, refusals, operationCount, idempotencyKey };
}

function operationOf(method: string, path: string, raw: unknown): ReferenceOperation {
  const id = ownText(raw, 'operationId');
  const summary = ownText(raw, 'summary')?.slice(0, 1000).replace(/\s+/g, ' ').slice(0, 200);
  return Object.freeze({
    method,
    path,
    ...(id === undefined ? {} : { id }),
    ...(summary === undefined ? {} : { summary }),
    ...(own(raw, 'deprecated') === true ? { deprecated: true as const } : {}),
  });
}
