/** The idempotent methods of the IANA HTTP Method Registry, QUERY included. */
const IDEMPOTENT: readonly string[] = [
  'ACL',
  'BASELINE-CONTROL',
  'BIND',
  'CHECKIN',
  'CHECKOUT',
  'COPY',
  'DELETE',
  'GET',
  'HEAD',
  'LABEL',
  'LINK',
  'MERGE',
  'MKACTIVITY',
  'MKCALENDAR',
  'MKCOL',
  'MKREDIRECTREF',
  'MKWORKSPACE',
  'MOVE',
  'OPTIONS',
  'ORDERPATCH',
  'PRI',
  'PROPFIND',
  'PROPPATCH',
  'PUT',
  'QUERY',
  'REBIND',
  'REPORT',
  'SEARCH',
  'TRACE',
  'UNBIND',
  'UNCHECKOUT',
  'UNLINK',
  'UNLOCK',
  'UPDATE',
  'UPDATEREDIRECTREF',
  'VERSION-CONTROL',
];

/** Longer than any registered method; keeps the time bounded. */
const LONGEST_METHOD = 32;

/** Whether a method is registered as idempotent, in any case; an unknown method is not. */
export function isIdempotentMethod(method: unknown): boolean {
  return (
    typeof method === 'string' && method.length <= LONGEST_METHOD && IDEMPOTENT.includes(method.toUpperCase())
  );
}
