import { isCode } from '../classes/is-code.js';
import type { ClassOf, CodeAsNumber, IsWide } from '../model/status-class.js';
import type { GrpcName } from './grpc-codes.js';

/** The HTTP statuses for which gRPC clients define a mapping. All other statuses map to `UNKNOWN`. */
const HTTP_TO_GRPC = {
  400: 'INTERNAL',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'UNIMPLEMENTED',
  429: 'UNAVAILABLE',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
} as const satisfies Readonly<Record<number, GrpcName>>;

type GrpcByHttp = typeof HTTP_TO_GRPC;

/**
 * The gRPC status of a literal HTTP code. For example, `GrpcOf<404>` is `'UNIMPLEMENTED'`, and `GrpcOf<600>` is
 * `undefined`.
 *
 * @category gRPC
 */
export type GrpcOf<Code extends CodeAsNumber> = Code extends keyof GrpcByHttp
  ? GrpcByHttp[Code]
  : IsWide<Code> extends true
    ? GrpcName | undefined
    : ClassOf<Code> extends undefined
      ? undefined
      : 'UNKNOWN';

/**
 * Returns the gRPC status that a client reports for an HTTP response without `grpc-status`.
 *
 * gRPC clients apply this mapping to responses from proxies and from servers that don't support gRPC. This function
 * isn't the inverse of `fromGrpc`: 404 means that no server implements the method (`UNIMPLEMENTED`), not that a
 * resource is missing. Codes without a mapping, including 200, map to `UNKNOWN`.
 *
 * @param code - The HTTP status code.
 * @returns The name, or `undefined` if `code` isn't an integer from 100 to 599.
 * @see {@link https://github.com/grpc/grpc/blob/master/doc/http-grpc-status-mapping.md | HTTP to gRPC status mapping}
 *
 * @example
 * ```ts
 * import { toGrpc } from 'http-status-atlas/grpc';
 *
 * toGrpc(503); // => 'UNAVAILABLE'
 * toGrpc(404); // => 'UNIMPLEMENTED'
 * toGrpc(418); // => 'UNKNOWN'
 * ```
 * @category gRPC
 */
export function toGrpc<Code extends CodeAsNumber>(code: Code): GrpcOf<Code>;
export function toGrpc(code: CodeAsNumber): GrpcName | undefined {
  if (!isCode(code)) return undefined;
  return Object.hasOwn(HTTP_TO_GRPC, code) ? HTTP_TO_GRPC[code as keyof GrpcByHttp] : 'UNKNOWN';
}
