// The site uses the package only here, through its public entry points as built in dist.

export type { Recommendation } from '../../dist/guide.js';
export { commonCodes, compare, listComparisons, listOperations, recommend } from '../../dist/guide.js';
export type { Description, NonstandardDescription, StatusDescription } from '../../dist/index.js';
export {
  classify,
  fallbackCode,
  isRedirectStatus,
  list,
  REGISTRY_UPDATED,
  reasonPhrase,
  redirectMethod,
  retryAdvice,
} from '../../dist/index.js';
export { problem } from '../../dist/problem.js';
export * as vendorConstants from '../../dist/vendor.js';
