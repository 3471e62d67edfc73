// Generated from src/data by npm run generate. Change the data, not this file.

/** Checks whether the IANA method registry lists a method as idempotent. Letter case doesn't matter. */
export const idempotentMethod = (method: string): boolean =>
  /^(ACL|B(ASELINE-CONTROL|IND)|C(HECK(IN|OUT)|OPY)|DELETE|GET|HEAD|L(ABEL|INK)|M(ERGE|K(ACTIVITY|C(ALENDAR|OL)|REDIRECTREF|WORKSPACE)|OVE)|O(PTIONS|RDERPATCH)|P(R(I|OP(FIND|PATCH))|UT)|QUERY|RE(BIND|PORT)|SEARCH|TRACE|U(N(BIND|CHECKOUT|L(INK|OCK))|PDATE(REDIRECTREF)?)|VERSION-CONTROL)$/i.test(
    method,
  );
