// A method that isn't standard can define its own use of conditions and ranges, so these patterns don't match it.

/** Matches the standard methods for which neither a 304 response nor a range request is defined. */
export const OTHER_THAN_GET = /^(?:DELETE|OPTIONS|POST|PUT|PATCH|TRACE|CONNECT)$/;
/** Matches the standard methods that are safe, so that they can't create a resource. */
export const SAFE = /^(?:GET|HEAD|OPTIONS|TRACE|QUERY)$/;
