/**
 * Maps HTTP status codes to gRPC and back. The two mappings aren't inverses of each other.
 *
 * @module http-status-atlas/grpc
 */
export { fromGrpc, type HttpOf } from './grpc/from-grpc.js';
export type { GrpcName, GrpcNumber } from './grpc/grpc-codes.js';
export { type GrpcOf, toGrpc } from './grpc/to-grpc.js';
