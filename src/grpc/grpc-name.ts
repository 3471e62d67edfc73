import { GRPC_TO_HTTP, type GrpcName } from './grpc-codes.js';

/** Removes separators and converts the name to uppercase so that `NOT_FOUND`, `not_found`, and `NotFound` are equal. */
const lettersOf = (text: string) => text.replace(/[\s_-]/g, '').toUpperCase();

/**
 * Parses a gRPC status: a number from 0 to 16 (also as a string, as in the `grpc-status` trailer), a name in any letter
 * case, or a spelling that Connect or Go uses (`canceled`, `NotFound`, `codes.NotFound`).
 */
export function readGrpcName(status: unknown): GrpcName | undefined {
  const names = Object.keys(GRPC_TO_HTTP) as GrpcName[];
  if (typeof status === 'number') return Object.hasOwn(names, status) ? names[status] : undefined;
  if (typeof status !== 'string' || status.length > 40) return undefined;
  if (/^\d{1,2}$/.test(status)) return names[Number(status)];
  const letters = lettersOf(status.replace(/^[a-z]+\./i, ''));
  return letters === 'CANCELED' ? 'CANCELLED' : names.find((name) => lettersOf(name) === letters);
}
