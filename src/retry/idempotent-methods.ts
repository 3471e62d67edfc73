/** The idempotent methods of the IANA HTTP Method Registry, QUERY included. */
const IDEMPOTENT =
  /^(ACL|BASELINE-CONTROL|(RE|UN)?BIND|CHECKIN|(UN)?CHECKOUT|COPY|DELETE|GET|HEAD|LABEL|(UN)?LINK|MERGE|MK(ACTIVITY|CALENDAR|COL|REDIRECTREF|WORKSPACE)|MOVE|OPTIONS|ORDERPATCH|PRI|PROP(FIND|PATCH)|PUT|QUERY|REPORT|SEARCH|TRACE|UNLOCK|UPDATE(REDIRECTREF)?|VERSION-CONTROL)$/i;

/** Whether a method is registered as idempotent, in any case; an unknown method is not. */
export function isIdempotentMethod(method: unknown): boolean {
  return typeof method === 'string' && IDEMPOTENT.test(method);
}
