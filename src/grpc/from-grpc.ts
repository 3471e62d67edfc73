import { GRPC_TO_HTTP, type GrpcName, type GrpcNumber, type GrpcNumberByName } from './grpc-codes.js';
import { readGrpcName } from './grpc-name.js';

type NameOfNumber<Value> = {
  [Name in GrpcName]: GrpcNumberByName[Name] extends Value ? Name : never;
}[GrpcName];

/**
 * The HTTP status code for a literal gRPC status name or number. For example, `HttpOf<'NOT_FOUND'>` is `404`.
 *
 * @category gRPC
 */
export type HttpOf<Value> = Value extends null | undefined
  ? undefined
  : Value extends GrpcNumber
    ? (typeof GRPC_TO_HTTP)[NameOfNumber<Value>]
    : Value extends string
      ? Uppercase<Value> extends GrpcName
        ? (typeof GRPC_TO_HTTP)[Uppercase<Value>]
        : Uppercase<Value> extends 'CANCELED'
          ? (typeof GRPC_TO_HTTP)['CANCELLED']
          : number | undefined
      : number | undefined;

/**
 * Returns the HTTP status code for a gRPC status, using the mapping of `google.rpc.Code`, grpc-gateway, and Connect.
 *
 * `CANCELLED` maps to 499, which isn't registered. This function isn't the inverse of `toGrpc`, because several gRPC
 * statuses share an HTTP code, and `toGrpc` is for responses from servers that don't support gRPC.
 *
 * @param status - The number from 0 to 16 (also as a string), or the name in any letter case, including the spellings
 * that Connect and Go use: `NOT_FOUND`, `not_found`, `NotFound`, `canceled`.
 * @returns The HTTP status code, or `undefined` if `status` isn't a gRPC status.
 * @see {@link https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto | google.rpc.Code}
 *
 * @example
 * ```ts
 * import { fromGrpc } from 'http-status-atlas/grpc';
 *
 * fromGrpc('RESOURCE_EXHAUSTED'); // => 429
 * fromGrpc(5); // => 404
 * fromGrpc('canceled'); // => 499
 * ```
 * @category gRPC
 */
export function fromGrpc<const Value extends GrpcName | (string & {}) | number | null | undefined>(
  status: Value,
): HttpOf<Value>;
export function fromGrpc(status: unknown): number | undefined {
  const name = readGrpcName(status);
  return name === undefined ? undefined : GRPC_TO_HTTP[name];
}
