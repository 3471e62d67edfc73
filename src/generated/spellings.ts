// Generated from src/data by npm run generate. Change the data, not this file.

/** Old spellings, squashed to letters and digits: a line a code. */
export const SPELLINGS =
  '203 nonauthoritativeinfo\n300 ambiguous multipleoptions\n302 movedtemporarily\n306 switchproxy unused306\n405 notallowed\n407 proxyauthrequired\n413 payloadtoolarge requestentitytoolarge requesttoolong\n414 requesturitoolarge requesturitoolong\n416 requestedrangenotsatisfiable\n418 iamateapot teapot unused418\n421 misdirected\n422 unprocessableentity\n503 servicetemporarilyunavailable\n506 variantalsovaries';
