import { type Fault, findFaults, findGaps } from './find-faults.js';
import { asMembers, namesOf, own, ownText } from './own.js';
import { type DocumentedResponse, readResponse } from './read-response.js';
import type { ReferenceOperation } from './reference-types.js';
import { type Resolver, resolverOf } from './resolver.js';
import { readStatusKey, type StatusKey } from './status-key.js';

/** A response of an operation. */
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
  /** The key, if the key is invalid. */
  readonly key?: string;
  readonly operation?: ReferenceOperation;
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
 * The maximum number of responses, which is more than any real document has. Shared references can multiply path items,
 * so without a limit, even a short document could take extremely long to process.
 */
const MOST_RESPONSES = 250_000;

const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Returns the operations of a path item, including custom methods in OpenAPI 3.2. */
function operationsOf(
  item: unknown,
): readonly (readonly [method: string, operation: unknown, where: string])[] {
  const more = own(item, 'additionalOperations');
  return [
    ...METHODS.filter((method) => asMembers(own(item, method)) !== undefined).map(
      (method) => [method.toUpperCase(), own(item, method), method] as const,
    ),
    ...namesOf(more).map(
      (method) => [method, own(more, method), `additionalOperations/${escaped(method)}`] as const,
    ),
  ];
}

/** Checks whether an operation or its path accepts the `Idempotency-Key` header. */
function takesIdempotencyKey(parameters: unknown, resolve: Resolver): boolean {
  if (!Array.isArray(parameters)) return false;
  return parameters.slice(0, 200).some((parameter: unknown) => {
    const { value } = resolve(parameter);
    return own(value, 'in') === 'header' && /^idempotency-key$/i.test(ownText(value, 'name') ?? '');
  });
}

/** Reads the operations and responses in an OpenAPI document. */
export function readDocument(document: unknown): ReadDocument {
  const resolve = resolverOf(document);
  const responses: OperationResponse[] = [];
  const gaps: { fault: Fault; operation: ReferenceOperation }[] = [];
  const refusals: Refusal[] = [];
  const caches = [new Map<unknown, DocumentedResponse>(), new Map<unknown, DocumentedResponse>()] as const;
  let operationCount = 0;
  let idempotencyKey = false;

  /** Caches the results, because hundreds of operations can share one response object. */
  const analyze = (value: unknown, isFailure: boolean): DocumentedResponse => {
    const cache = caches[isFailure ? 1 : 0];
    const before = cache.get(value);
    if (before !== undefined) return before;
    const fresh = readResponse(value, isFailure, resolve);
    cache.set(value, fresh);
    return fresh;
  };

  const isFull = () => responses.length + refusals.length >= MOST_RESPONSES;

  /** Counts the responses in webhooks and callbacks as refused, because the API receives those responses. */
  const refuseAll = (items: unknown, where: string, reason: string, seen: Set<unknown>): void => {
    for (const name of namesOf(items)) {
      const item = resolve(own(items, name)).value;
      if (asMembers(item) === undefined || seen.has(item)) continue;
      seen.add(item);
      for (const [, operation, at] of operationsOf(item)) {
        const place = `${where}/${escaped(name)}/${at}`;
        for (const key of keysOf(own(operation, 'responses'))) {
          if (!isFull()) refusals.push({ reason, where: `${place}/responses/${escaped(key)}` });
        }
      }
    }
  };

  const paths = own(document, 'paths');
  for (const path of namesOf(paths)) {
    if (path.startsWith('x-')) continue;
    const item = resolve(own(paths, path));
    const place = `#/paths/${escaped(path)}`;
    if ('fault' in item) {
      refusals.push({ reason: `${item.fault}, so the path's responses are missing`, where: place });
      continue;
    }
    const isKeyed = takesIdempotencyKey(own(item.value, 'parameters'), resolve);
    for (const [method, raw, at] of operationsOf(item.value)) {
      operationCount += 1;
      const read = resolve(raw);
      if ('fault' in read) {
        refusals.push({
          reason: `${read.fault}, so the operation's responses are missing`,
          where: `${place}/${at}`,
        });
        continue;
      }
      idempotencyKey ||= isKeyed || takesIdempotencyKey(own(read.value, 'parameters'), resolve);
      const operation = operationOf(method, path, read.value);
      const list = own(read.value, 'responses');
      const keys: StatusKey[] = [];
      for (const key of keysOf(list)) {
        if (isFull()) break;
        const where = `${place}/${at}/responses/${escaped(key)}`;
        const status = readStatusKey(key);
        if (status === undefined) {
          refusals.push({ reason: 'The key is not a status code', where, key, operation });
          continue;
        }
        keys.push(status);
        const found = resolve(own(list, key));
        if ('fault' in found || asMembers(found.value) === undefined) {
          refusals.push({ reason: 'fault' in found ? found.fault : 'The response is not an object', where });
          continue;
        }
        const isFailure = status.class !== 'successful' && status.class !== 'informational';
        const response = analyze(found.value, isFailure);
        responses.push({ status, operation, response, faults: findFaults(status, response, method, path) });
      }
      for (const fault of findGaps(keys)) gaps.push({ fault, operation });
      const callbacks = own(read.value, 'callbacks');
      for (const name of namesOf(callbacks)) {
        const callback = resolve(own(callbacks, name)).value;
        const reason = 'The response belongs to a callback, so the API receives the response';
        refuseAll(callback, `${place}/${at}/callbacks/${escaped(name)}`, reason, new Set());
      }
    }
  }
  const webhook = 'The response belongs to a webhook, so the API receives the response';
  refuseAll(own(document, 'webhooks'), '#/webhooks', webhook, new Set());
  return { responses, gaps, refusals, operationCount, idempotencyKey };
}

/** Returns the keys of a responses object that identify responses. */
const keysOf = (responses: unknown) =>
  namesOf(responses).filter((key) => !key.startsWith('x-') && key !== '$ref');

function operationOf(method: string, path: string, raw: unknown): ReferenceOperation {
  const id = ownText(raw, 'operationId');
  const summary = ownText(raw, 'summary')?.replace(/\s+/g, ' ').slice(0, 200);
  return Object.freeze({
    method,
    path,
    ...(id === undefined ? {} : { id }),
    ...(summary === undefined ? {} : { summary }),
    ...(own(raw, 'deprecated') === true ? { deprecated: true as const } : {}),
  });
}
