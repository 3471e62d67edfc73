import { GRPC_TO_HTTP, type GrpcName, type GrpcNumber, type GrpcNumberByName } from './grpc-codes.js';

type NameOfNumber<Value> = {
  [Name in GrpcName]: GrpcNumberByName[Name] extends Value ? Name : never;
}[GrpcName];

/**
 * The HTTP code of a literal gRPC name or number: `HttpOf<'NOT_FOUND'>` is `404`.
 *
 * @category gRPC
 */
export type HttpOf<Value> = Value extends GrpcName
  ? (typeof GRPC_TO_HTTP)[Value]
  : Value extends GrpcNumber
    ? (typeof GRPC_TO_HTTP)[NameOfNumber<Value>]
    : (typeof GRPC_TO_HTTP)[GrpcName] | undefined;

/**
 * Looks up the HTTP status code for a gRPC status, as `google.rpc.Code`, grpc-gateway and Connect map it.
 *
 * `CANCELLED` is 499, which no registry knows. It is not the inverse of `toGrpc`: several gRPC statuses share an HTTP
 * code, and `toGrpc` reads answers of servers that do not speak gRPC.
 *
 * @param status - The name in upper case, or the number from 0 to 16.
 * @returns The code, or `undefined` for anything else.
 * @see {@link https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto | google.rpc.Code}
 *
 * @example
 * ```ts
 * import { fromGrpc } from 'http-status-atlas/grpc';
 *
 * fromGrpc('RESOURCE_EXHAUSTED'); // => 429
 * fromGrpc(5); // => 404
 * ```
 * @category gRPC
 */
export function fromGrpc<const Value extends GrpcName | GrpcNumber>(status: Value): HttpOf<Value>;
export function fromGrpc(status: string | number): number | undefined;
export function fromGrpc(status: string | number): number | undefined {
  const names = Object.keys(GRPC_TO_HTTP) as GrpcName[];
  const name = typeof status === 'number' && Object.hasOwn(names, status) ? names[status] : status;
  return typeof name === 'string' && Object.hasOwn(GRPC_TO_HTTP, name)
    ? GRPC_TO_HTTP[name as GrpcName]
    : undefined;
}
