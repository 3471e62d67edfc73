// Generated from src/data by npm run generate. Change the data, not this file.

/**
 * `100` Continue: The server received the header section and is ready for the request body.
 *
 * Use it when a client announces a large upload with `Expect: 100-continue`, and the header section is acceptable.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1 | RFC 9110, section 15.2.1}
 */
export const CONTINUE = 100 as const;

/**
 * `101` Switching Protocols: The connection is switching to a protocol that the client proposed in the Upgrade header.
 *
 * Use it when a WebSocket handshake over HTTP/1.1 succeeds.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2 | RFC 9110, section 15.2.2}
 */
export const SWITCHING_PROTOCOLS = 101 as const;

/**
 * `102` Processing: The server accepted the complete request and is still working on it.
 *
 * Use it when a first-generation WebDAV server is working on a long operation that affects many resources.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2518#section-10.1 | RFC 2518, section 10.1}
 */
export const PROCESSING = 102 as const;

/**
 * `103` Early Hints: The server sent headers that are likely to be in the final response, so the client can start preparing for it.
 *
 * Use it when a page takes a while to generate, but its style sheets and scripts are known beforehand.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8297#section-2 | RFC 8297, section 2}
 */
export const EARLY_HINTS = 103 as const;

/**
 * `200` OK: The request succeeded; the contents of the response body depend on the method.
 *
 * Use it when a GET request finds the resource, and the response contains it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1 | RFC 9110, section 15.3.1}
 */
export const OK = 200 as const;

/**
 * `201` Created: The request created one or more new resources.
 *
 * Use it when a POST request adds an item to a collection, and `Location` links to the item.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2 | RFC 9110, section 15.3.2}
 */
export const CREATED = 201 as const;

/**
 * `202` Accepted: The request was accepted, but its processing isn't complete.
 *
 * Use it when a job is queued and the response links to the job's status resource.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3 | RFC 9110, section 15.3.3}
 */
export const ACCEPTED = 202 as const;

/**
 * `203` Non-Authoritative Information: The request succeeded, but a transforming proxy changed the content along the way.
 *
 * Use it when a proxy converts images or strips parts of a page and reports the change.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4 | RFC 9110, section 15.3.4}
 */
export const NON_AUTHORITATIVE_INFORMATION = 203 as const;

/**
 * `204` No Content: The request succeeded, and the response has no body.
 *
 * Use it when a DELETE request succeeds, and the response needs no body.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5 | RFC 9110, section 15.3.5}
 */
export const NO_CONTENT = 204 as const;

/**
 * `205` Reset Content: The server fulfilled the request and asks the client to reset the document that sent it.
 *
 * Use it when the user submits a data entry form and will enter another record next.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6 | RFC 9110, section 15.3.6}
 */
export const RESET_CONTENT = 205 as const;

/**
 * `206` Partial Content: The response contains only the part or parts of the representation that the Range header requested.
 *
 * Use it when a GET request has a satisfiable `Range` header, and the server supports ranges for this file.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7 | RFC 9110, section 15.3.7}
 */
export const PARTIAL_CONTENT = 206 as const;

/**
 * `207` Multi-Status: The body reports a separate outcome for each of several resources.
 *
 * Use it when a PROPFIND lists the properties of a collection and its members.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.1 | RFC 4918, section 11.1}
 */
export const MULTI_STATUS = 207 as const;

/**
 * `208` Already Reported: The members of this collection were listed earlier in the same multistatus body.
 *
 * Use it when a PROPFIND with infinite depth reaches a collection for the second time.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.1 | RFC 5842, section 7.1}
 */
export const ALREADY_REPORTED = 208 as const;

/**
 * `226` IM Used: The content is the result of instance manipulations, such as a delta against an earlier version.
 *
 * Use it when a client fetches a feed again, and you send only the new entries.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1 | RFC 3229, section 10.4.1}
 */
export const IM_USED = 226 as const;

/**
 * `300` Multiple Choices: The resource has several representations with their own URLs, and the user or user agent chooses one.
 *
 * Use it when a document exists in several formats or languages, and the reader has to pick one from a list.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1 | RFC 9110, section 15.4.1}
 */
export const MULTIPLE_CHOICES = 300 as const;

/**
 * `301` Moved Permanently: The resource has a new permanent URL, which all future references ought to use.
 *
 * Use it when a page, a directory, or a whole site has moved permanently.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2 | RFC 9110, section 15.4.2}
 */
export const MOVED_PERMANENTLY = 301 as const;

/**
 * `302` Found: The resource is temporarily at another URL, and the original one remains in use.
 *
 * Use it when a visitor without a session is sent to the sign-in page and then back.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3 | RFC 9110, section 15.4.3}
 */
export const FOUND = 302 as const;

/**
 * `303` See Other: The result is at another URL, where the client can retrieve it regardless of the request method.
 *
 * Use it when a submitted form was processed, and you want the browser to show the result or confirmation page.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4 | RFC 9110, section 15.4.4}
 */
export const SEE_OTHER = 303 as const;

/**
 * `304` Not Modified: The client's cached copy is still current, so the server doesn't send the content again.
 *
 * Use it when a GET request has the current `ETag` in `If-None-Match`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5 | RFC 9110, section 15.4.5}
 */
export const NOT_MODIFIED = 304 as const;

/**
 * `305` Use Proxy: Deprecated: the status once told the client to access the resource through a specific proxy.
 *
 * RFC 7231 (Appendix B) deprecated this code because of security concerns about in-band proxy configuration. RFC 9110 keeps it deprecated.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6 | RFC 9110, section 15.4.6}
 */
export const USE_PROXY = 305 as const;

/**
 * `307` Temporary Redirect: The resource is temporarily at another URL, where the client can send the same request.
 *
 * Use it when another server temporarily handles an upload or an API call.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8 | RFC 9110, section 15.4.8}
 */
export const TEMPORARY_REDIRECT = 307 as const;

/**
 * `308` Permanent Redirect: The resource has a new permanent URL for this and later requests, which keep their method and body.
 *
 * Use it when an API moves to another host or path, and its clients send POST, PUT, or PATCH.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9 | RFC 9110, section 15.4.9}
 */
export const PERMANENT_REDIRECT = 308 as const;

/**
 * `400` Bad Request: The server can't or won't process the request because of what it perceives as a client error.
 *
 * Use it when the body can't be parsed, for example because its JSON has a syntax error.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1 | RFC 9110, section 15.5.1}
 */
export const BAD_REQUEST = 400 as const;

/**
 * `401` Unauthorized: The request's credentials for the resource are missing or were rejected.
 *
 * Use it when a client requests a protected resource without credentials.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2 | RFC 9110, section 15.5.2}
 */
export const UNAUTHORIZED = 401 as const;

/**
 * `402` Payment Required: The code is reserved for future use, and each API that sends it defines its own meaning.
 *
 * Use it when the API documents this code for requests that are blocked because of an unpaid bill, a declined card, or a zero balance.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3 | RFC 9110, section 15.5.3}
 */
export const PAYMENT_REQUIRED = 402 as const;

/**
 * `403` Forbidden: The server understood the request but refuses to fulfill it.
 *
 * Use it when a signed-in user lacks permission for this action or this record.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4 | RFC 9110, section 15.5.4}
 */
export const FORBIDDEN = 403 as const;

/**
 * `404` Not Found: The server can't find a resource at this URL, or won't disclose that one exists.
 *
 * Use it when no route or file matches the path.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5 | RFC 9110, section 15.5.5}
 */
export const NOT_FOUND = 404 as const;

/**
 * `405` Method Not Allowed: The server knows the method, but this resource doesn't support it.
 *
 * Use it when a client sends DELETE to a collection that can only be listed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 | RFC 9110, section 15.5.6}
 */
export const METHOD_NOT_ALLOWED = 405 as const;

/**
 * `406` Not Acceptable: Nothing that the server can send matches the request's Accept headers, and the server won't send a default.
 *
 * Use it when a client accepts only XML but the endpoint sends only JSON.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7 | RFC 9110, section 15.5.7}
 */
export const NOT_ACCEPTABLE = 406 as const;

/**
 * `407` Proxy Authentication Required: A proxy between the client and the server requires its own credentials.
 *
 * Use it when a corporate proxy requires its users to authenticate.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8 | RFC 9110, section 15.5.8}
 */
export const PROXY_AUTHENTICATION_REQUIRED = 407 as const;

/**
 * `408` Request Timeout: The server stopped waiting before it received the complete request.
 *
 * Use it when a client opens a connection and sends nothing or only part of the header section.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9 | RFC 9110, section 15.5.9}
 */
export const REQUEST_TIMEOUT = 408 as const;

/**
 * `409` Conflict: The resource's current state prevents the server from completing the request.
 *
 * Use it when an account with this email address already exists.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10 | RFC 9110, section 15.5.10}
 */
export const CONFLICT = 409 as const;

/**
 * `410` Gone: The resource used to be here but is no longer available, probably permanently.
 *
 * Use it when a page was taken down on purpose.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11 | RFC 9110, section 15.5.11}
 */
export const GONE = 410 as const;

/**
 * `411` Length Required: The server refuses a request without a Content-Length header.
 *
 * Use it when the server doesn't accept a body whose length isn't declared, such as a chunked body.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12 | RFC 9110, section 15.5.12}
 */
export const LENGTH_REQUIRED = 411 as const;

/**
 * `412` Precondition Failed: A precondition that the client included in the request is false.
 *
 * Use it when a PUT request has an `If-Match` header with an entity tag that is no longer current.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13 | RFC 9110, section 15.5.13}
 */
export const PRECONDITION_FAILED = 412 as const;

/**
 * `413` Content Too Large: The request body is larger than the server accepts or can process.
 *
 * Use it when an upload is larger than the limit.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 | RFC 9110, section 15.5.14}
 */
export const CONTENT_TOO_LARGE = 413 as const;

/**
 * `414` URI Too Long: The URL in the request is longer than the server is willing to parse.
 *
 * Use it when the query has grown beyond the server's limit.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15 | RFC 9110, section 15.5.15}
 */
export const URI_TOO_LONG = 414 as const;

/**
 * `415` Unsupported Media Type: The resource doesn't accept a body in this format with this method.
 *
 * Use it when a JSON API receives form data.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 | RFC 9110, section 15.5.16}
 */
export const UNSUPPORTED_MEDIA_TYPE = 415 as const;

/**
 * `416` Range Not Satisfiable: The requested ranges are outside the representation, or there are too many of them.
 *
 * Use it when a client resumes a download at or beyond the end of the file.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17 | RFC 9110, section 15.5.17}
 */
export const RANGE_NOT_SATISFIABLE = 416 as const;

/**
 * `417` Expectation Failed: A server along the way can't meet the expectation in the Expect header.
 *
 * Use it when a server or a proxy along the way doesn't support `100-continue`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18 | RFC 9110, section 15.5.18}
 */
export const EXPECTATION_FAILED = 417 as const;

/**
 * `418` I'm a teapot: The server is a teapot and refuses to brew coffee: a joke whose code remains reserved.
 *
 * Use it when you run the server and want to make a joke or set a trap for bots.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19 | RFC 9110, section 15.5.19}
 */
export const IM_A_TEAPOT = 418 as const;

/**
 * `421` Misdirected Request: The request reached a server that can't serve this host on this connection.
 *
 * Use it when a request for one virtual host arrives on a connection that was opened for another.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20 | RFC 9110, section 15.5.20}
 */
export const MISDIRECTED_REQUEST = 421 as const;

/**
 * `422` Unprocessable Content: The request body is well formed and in a supported format, but the server can't process its instructions.
 *
 * Use it when a form value breaks a rule, for example because a password is too short.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21 | RFC 9110, section 15.5.21}
 */
export const UNPROCESSABLE_CONTENT = 422 as const;

/**
 * `423` Locked: The source or destination resource of the request is locked.
 *
 * Use it when a document is locked for editing, and the request has no lock token.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.3 | RFC 4918, section 11.3}
 */
export const LOCKED = 423 as const;

/**
 * `424` Failed Dependency: The action wasn't performed because another action that it depends on failed.
 *
 * Use it when a PROPPATCH request leaves a property unchanged because a change to another property failed.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.4 | RFC 4918, section 11.4}
 */
export const FAILED_DEPENDENCY = 424 as const;

/**
 * `425` Too Early: The server temporarily refuses to process the request because it might be a replay.
 *
 * Use it when a request that changes state arrives in early data.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8470#section-5.2 | RFC 8470, section 5.2}
 */
export const TOO_EARLY = 425 as const;

/**
 * `426` Upgrade Required: The server refuses to use the current protocol for this request and names the protocols it requires.
 *
 * Use it when a plain HTTP request reaches an endpoint that supports only WebSocket.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22 | RFC 9110, section 15.5.22}
 */
export const UPGRADE_REQUIRED = 426 as const;

/**
 * `428` Precondition Required: The server accepts this request only with a precondition, such as If-Match.
 *
 * Use it when a PUT or PATCH request arrives without `If-Match` for a record that several people edit.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-3 | RFC 6585, section 3}
 */
export const PRECONDITION_REQUIRED = 428 as const;

/**
 * `429` Too Many Requests: The client sent more requests in a given period than the server allows.
 *
 * Use it when an API key has used up its requests for this minute.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-4 | RFC 6585, section 4}
 */
export const TOO_MANY_REQUESTS = 429 as const;

/**
 * `431` Request Header Fields Too Large: The request headers are too large, either individually or in total.
 *
 * Use it when the header section is larger than the server accepts, for example because of cookies or tokens.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-5 | RFC 6585, section 5}
 */
export const REQUEST_HEADER_FIELDS_TOO_LARGE = 431 as const;

/**
 * `451` Unavailable For Legal Reasons: The server denies access because of a legal demand.
 *
 * Use it when a court orders the removal of a page.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7725#section-3 | RFC 7725, section 3}
 */
export const UNAVAILABLE_FOR_LEGAL_REASONS = 451 as const;

/**
 * `500` Internal Server Error: The server encountered an unexpected condition and can't fulfill the request.
 *
 * Use it when an exception reaches the outermost handler.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1 | RFC 9110, section 15.6.1}
 */
export const INTERNAL_SERVER_ERROR = 500 as const;

/**
 * `501` Not Implemented: The server lacks functionality that the request requires, such as support for its method.
 *
 * Use it when the server doesn't recognize the method.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2 | RFC 9110, section 15.6.2}
 */
export const NOT_IMPLEMENTED = 501 as const;

/**
 * `502` Bad Gateway: A gateway or proxy received an invalid response from an upstream server.
 *
 * Use it when the application behind a reverse proxy refuses the connection or closes it without responding.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3 | RFC 9110, section 15.6.3}
 */
export const BAD_GATEWAY = 502 as const;

/**
 * `503` Service Unavailable: The server is temporarily unable to handle the request because of overload or maintenance.
 *
 * Use it when the service is down for maintenance and will come back.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4 | RFC 9110, section 15.6.4}
 */
export const SERVICE_UNAVAILABLE = 503 as const;

/**
 * `504` Gateway Timeout: A gateway or proxy didn't receive a response from an upstream server in time.
 *
 * Use it when the upstream server takes longer than the proxy is willing to wait.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5 | RFC 9110, section 15.6.5}
 */
export const GATEWAY_TIMEOUT = 504 as const;

/**
 * `505` HTTP Version Not Supported: The server can't or won't use the request's major HTTP version.
 *
 * Use it when the request uses a major HTTP version that the server doesn't implement.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6 | RFC 9110, section 15.6.6}
 */
export const HTTP_VERSION_NOT_SUPPORTED = 505 as const;

/**
 * `506` Variant Also Negotiates: The chosen variant is itself configured to negotiate content, so the negotiation can't end.
 *
 * Use it when the best variant of a negotiated resource has its own variants.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2295#section-8.1 | RFC 2295, section 8.1}
 */
export const VARIANT_ALSO_NEGOTIATES = 506 as const;

/**
 * `507` Insufficient Storage: The server can't store the data that it needs to complete the request.
 *
 * Use it when a file doesn't fit in the remaining quota.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.5 | RFC 4918, section 11.5}
 */
export const INSUFFICIENT_STORAGE = 507 as const;

/**
 * `508` Loop Detected: The server stopped an operation that ran into an infinite loop.
 *
 * Use it when a request with infinite depth reaches a collection that contains itself.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.2 | RFC 5842, section 7.2}
 */
export const LOOP_DETECTED = 508 as const;

/**
 * `510` Not Extended: The request doesn't meet the resource's access policy and needs a protocol extension.
 *
 * The registry marks the code as OBSOLETED, and RFC 2774 was moved to Historic.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2774#section-7 | RFC 2774, section 7}
 */
export const NOT_EXTENDED = 510 as const;

/**
 * `511` Network Authentication Required: The client has to sign in before the network grants access.
 *
 * Use it when a captive portal intercepts a request from a device that hasn't signed in.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-6 | RFC 6585, section 6}
 */
export const NETWORK_AUTHENTICATION_REQUIRED = 511 as const;

/**
 * A plain `as const` object that maps names to status codes. If bundle size matters, import the individual constants.
 *
 * @example
 * ```ts
 * import { StatusCode } from 'http-status-atlas';
 *
 * StatusCode.NOT_FOUND; // => 404
 * ```
 */
export const StatusCode = {
  /**
   * `100` Continue: The server received the header section and is ready for the request body.
   *
   * Use it when a client announces a large upload with `Expect: 100-continue`, and the header section is acceptable.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1 | RFC 9110, section 15.2.1}
   */
  CONTINUE: 100,
  /**
   * `101` Switching Protocols: The connection is switching to a protocol that the client proposed in the Upgrade header.
   *
   * Use it when a WebSocket handshake over HTTP/1.1 succeeds.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2 | RFC 9110, section 15.2.2}
   */
  SWITCHING_PROTOCOLS: 101,
  /**
   * `102` Processing: The server accepted the complete request and is still working on it.
   *
   * Use it when a first-generation WebDAV server is working on a long operation that affects many resources.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc2518#section-10.1 | RFC 2518, section 10.1}
   */
  PROCESSING: 102,
  /**
   * `103` Early Hints: The server sent headers that are likely to be in the final response, so the client can start preparing for it.
   *
   * Use it when a page takes a while to generate, but its style sheets and scripts are known beforehand.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc8297#section-2 | RFC 8297, section 2}
   */
  EARLY_HINTS: 103,
  /**
   * `200` OK: The request succeeded; the contents of the response body depend on the method.
   *
   * Use it when a GET request finds the resource, and the response contains it.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1 | RFC 9110, section 15.3.1}
   */
  OK: 200,
  /**
   * `201` Created: The request created one or more new resources.
   *
   * Use it when a POST request adds an item to a collection, and `Location` links to the item.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2 | RFC 9110, section 15.3.2}
   */
  CREATED: 201,
  /**
   * `202` Accepted: The request was accepted, but its processing isn't complete.
   *
   * Use it when a job is queued and the response links to the job's status resource.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3 | RFC 9110, section 15.3.3}
   */
  ACCEPTED: 202,
  /**
   * `203` Non-Authoritative Information: The request succeeded, but a transforming proxy changed the content along the way.
   *
   * Use it when a proxy converts images or strips parts of a page and reports the change.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4 | RFC 9110, section 15.3.4}
   */
  NON_AUTHORITATIVE_INFORMATION: 203,
  /**
   * `204` No Content: The request succeeded, and the response has no body.
   *
   * Use it when a DELETE request succeeds, and the response needs no body.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5 | RFC 9110, section 15.3.5}
   */
  NO_CONTENT: 204,
  /**
   * `205` Reset Content: The server fulfilled the request and asks the client to reset the document that sent it.
   *
   * Use it when the user submits a data entry form and will enter another record next.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6 | RFC 9110, section 15.3.6}
   */
  RESET_CONTENT: 205,
  /**
   * `206` Partial Content: The response contains only the part or parts of the representation that the Range header requested.
   *
   * Use it when a GET request has a satisfiable `Range` header, and the server supports ranges for this file.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7 | RFC 9110, section 15.3.7}
   */
  PARTIAL_CONTENT: 206,
  /**
   * `207` Multi-Status: The body reports a separate outcome for each of several resources.
   *
   * Use it when a PROPFIND lists the properties of a collection and its members.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.1 | RFC 4918, section 11.1}
   */
  MULTI_STATUS: 207,
  /**
   * `208` Already Reported: The members of this collection were listed earlier in the same multistatus body.
   *
   * Use it when a PROPFIND with infinite depth reaches a collection for the second time.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.1 | RFC 5842, section 7.1}
   */
  ALREADY_REPORTED: 208,
  /**
   * `226` IM Used: The content is the result of instance manipulations, such as a delta against an earlier version.
   *
   * Use it when a client fetches a feed again, and you send only the new entries.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1 | RFC 3229, section 10.4.1}
   */
  IM_USED: 226,
  /**
   * `300` Multiple Choices: The resource has several representations with their own URLs, and the user or user agent chooses one.
   *
   * Use it when a document exists in several formats or languages, and the reader has to pick one from a list.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1 | RFC 9110, section 15.4.1}
   */
  MULTIPLE_CHOICES: 300,
  /**
   * `301` Moved Permanently: The resource has a new permanent URL, which all future references ought to use.
   *
   * Use it when a page, a directory, or a whole site has moved permanently.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2 | RFC 9110, section 15.4.2}
   */
  MOVED_PERMANENTLY: 301,
  /**
   * `302` Found: The resource is temporarily at another URL, and the original one remains in use.
   *
   * Use it when a visitor without a session is sent to the sign-in page and then back.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3 | RFC 9110, section 15.4.3}
   */
  FOUND: 302,
  /**
   * `303` See Other: The result is at another URL, where the client can retrieve it regardless of the request method.
   *
   * Use it when a submitted form was processed, and you want the browser to show the result or confirmation page.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4 | RFC 9110, section 15.4.4}
   */
  SEE_OTHER: 303,
  /**
   * `304` Not Modified: The client's cached copy is still current, so the server doesn't send the content again.
   *
   * Use it when a GET request has the current `ETag` in `If-None-Match`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5 | RFC 9110, section 15.4.5}
   */
  NOT_MODIFIED: 304,
  /**
   * `305` Use Proxy: Deprecated: the status once told the client to access the resource through a specific proxy.
   *
   * RFC 7231 (Appendix B) deprecated this code because of security concerns about in-band proxy configuration. RFC 9110 keeps it deprecated.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6 | RFC 9110, section 15.4.6}
   */
  USE_PROXY: 305,
  /**
   * `307` Temporary Redirect: The resource is temporarily at another URL, where the client can send the same request.
   *
   * Use it when another server temporarily handles an upload or an API call.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8 | RFC 9110, section 15.4.8}
   */
  TEMPORARY_REDIRECT: 307,
  /**
   * `308` Permanent Redirect: The resource has a new permanent URL for this and later requests, which keep their method and body.
   *
   * Use it when an API moves to another host or path, and its clients send POST, PUT, or PATCH.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9 | RFC 9110, section 15.4.9}
   */
  PERMANENT_REDIRECT: 308,
  /**
   * `400` Bad Request: The server can't or won't process the request because of what it perceives as a client error.
   *
   * Use it when the body can't be parsed, for example because its JSON has a syntax error.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1 | RFC 9110, section 15.5.1}
   */
  BAD_REQUEST: 400,
  /**
   * `401` Unauthorized: The request's credentials for the resource are missing or were rejected.
   *
   * Use it when a client requests a protected resource without credentials.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2 | RFC 9110, section 15.5.2}
   */
  UNAUTHORIZED: 401,
  /**
   * `402` Payment Required: The code is reserved for future use, and each API that sends it defines its own meaning.
   *
   * Use it when the API documents this code for requests that are blocked because of an unpaid bill, a declined card, or a zero balance.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3 | RFC 9110, section 15.5.3}
   */
  PAYMENT_REQUIRED: 402,
  /**
   * `403` Forbidden: The server understood the request but refuses to fulfill it.
   *
   * Use it when a signed-in user lacks permission for this action or this record.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4 | RFC 9110, section 15.5.4}
   */
  FORBIDDEN: 403,
  /**
   * `404` Not Found: The server can't find a resource at this URL, or won't disclose that one exists.
   *
   * Use it when no route or file matches the path.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5 | RFC 9110, section 15.5.5}
   */
  NOT_FOUND: 404,
  /**
   * `405` Method Not Allowed: The server knows the method, but this resource doesn't support it.
   *
   * Use it when a client sends DELETE to a collection that can only be listed.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 | RFC 9110, section 15.5.6}
   */
  METHOD_NOT_ALLOWED: 405,
  /**
   * `406` Not Acceptable: Nothing that the server can send matches the request's Accept headers, and the server won't send a default.
   *
   * Use it when a client accepts only XML but the endpoint sends only JSON.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7 | RFC 9110, section 15.5.7}
   */
  NOT_ACCEPTABLE: 406,
  /**
   * `407` Proxy Authentication Required: A proxy between the client and the server requires its own credentials.
   *
   * Use it when a corporate proxy requires its users to authenticate.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8 | RFC 9110, section 15.5.8}
   */
  PROXY_AUTHENTICATION_REQUIRED: 407,
  /**
   * `408` Request Timeout: The server stopped waiting before it received the complete request.
   *
   * Use it when a client opens a connection and sends nothing or only part of the header section.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9 | RFC 9110, section 15.5.9}
   */
  REQUEST_TIMEOUT: 408,
  /**
   * `409` Conflict: The resource's current state prevents the server from completing the request.
   *
   * Use it when an account with this email address already exists.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10 | RFC 9110, section 15.5.10}
   */
  CONFLICT: 409,
  /**
   * `410` Gone: The resource used to be here but is no longer available, probably permanently.
   *
   * Use it when a page was taken down on purpose.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11 | RFC 9110, section 15.5.11}
   */
  GONE: 410,
  /**
   * `411` Length Required: The server refuses a request without a Content-Length header.
   *
   * Use it when the server doesn't accept a body whose length isn't declared, such as a chunked body.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12 | RFC 9110, section 15.5.12}
   */
  LENGTH_REQUIRED: 411,
  /**
   * `412` Precondition Failed: A precondition that the client included in the request is false.
   *
   * Use it when a PUT request has an `If-Match` header with an entity tag that is no longer current.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13 | RFC 9110, section 15.5.13}
   */
  PRECONDITION_FAILED: 412,
  /**
   * `413` Content Too Large: The request body is larger than the server accepts or can process.
   *
   * Use it when an upload is larger than the limit.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 | RFC 9110, section 15.5.14}
   */
  CONTENT_TOO_LARGE: 413,
  /**
   * `414` URI Too Long: The URL in the request is longer than the server is willing to parse.
   *
   * Use it when the query has grown beyond the server's limit.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15 | RFC 9110, section 15.5.15}
   */
  URI_TOO_LONG: 414,
  /**
   * `415` Unsupported Media Type: The resource doesn't accept a body in this format with this method.
   *
   * Use it when a JSON API receives form data.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 | RFC 9110, section 15.5.16}
   */
  UNSUPPORTED_MEDIA_TYPE: 415,
  /**
   * `416` Range Not Satisfiable: The requested ranges are outside the representation, or there are too many of them.
   *
   * Use it when a client resumes a download at or beyond the end of the file.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17 | RFC 9110, section 15.5.17}
   */
  RANGE_NOT_SATISFIABLE: 416,
  /**
   * `417` Expectation Failed: A server along the way can't meet the expectation in the Expect header.
   *
   * Use it when a server or a proxy along the way doesn't support `100-continue`.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18 | RFC 9110, section 15.5.18}
   */
  EXPECTATION_FAILED: 417,
  /**
   * `418` I'm a teapot: The server is a teapot and refuses to brew coffee: a joke whose code remains reserved.
   *
   * Use it when you run the server and want to make a joke or set a trap for bots.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19 | RFC 9110, section 15.5.19}
   */
  IM_A_TEAPOT: 418,
  /**
   * `421` Misdirected Request: The request reached a server that can't serve this host on this connection.
   *
   * Use it when a request for one virtual host arrives on a connection that was opened for another.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20 | RFC 9110, section 15.5.20}
   */
  MISDIRECTED_REQUEST: 421,
  /**
   * `422` Unprocessable Content: The request body is well formed and in a supported format, but the server can't process its instructions.
   *
   * Use it when a form value breaks a rule, for example because a password is too short.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21 | RFC 9110, section 15.5.21}
   */
  UNPROCESSABLE_CONTENT: 422,
  /**
   * `423` Locked: The source or destination resource of the request is locked.
   *
   * Use it when a document is locked for editing, and the request has no lock token.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.3 | RFC 4918, section 11.3}
   */
  LOCKED: 423,
  /**
   * `424` Failed Dependency: The action wasn't performed because another action that it depends on failed.
   *
   * Use it when a PROPPATCH request leaves a property unchanged because a change to another property failed.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.4 | RFC 4918, section 11.4}
   */
  FAILED_DEPENDENCY: 424,
  /**
   * `425` Too Early: The server temporarily refuses to process the request because it might be a replay.
   *
   * Use it when a request that changes state arrives in early data.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc8470#section-5.2 | RFC 8470, section 5.2}
   */
  TOO_EARLY: 425,
  /**
   * `426` Upgrade Required: The server refuses to use the current protocol for this request and names the protocols it requires.
   *
   * Use it when a plain HTTP request reaches an endpoint that supports only WebSocket.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22 | RFC 9110, section 15.5.22}
   */
  UPGRADE_REQUIRED: 426,
  /**
   * `428` Precondition Required: The server accepts this request only with a precondition, such as If-Match.
   *
   * Use it when a PUT or PATCH request arrives without `If-Match` for a record that several people edit.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-3 | RFC 6585, section 3}
   */
  PRECONDITION_REQUIRED: 428,
  /**
   * `429` Too Many Requests: The client sent more requests in a given period than the server allows.
   *
   * Use it when an API key has used up its requests for this minute.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-4 | RFC 6585, section 4}
   */
  TOO_MANY_REQUESTS: 429,
  /**
   * `431` Request Header Fields Too Large: The request headers are too large, either individually or in total.
   *
   * Use it when the header section is larger than the server accepts, for example because of cookies or tokens.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-5 | RFC 6585, section 5}
   */
  REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
  /**
   * `451` Unavailable For Legal Reasons: The server denies access because of a legal demand.
   *
   * Use it when a court orders the removal of a page.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc7725#section-3 | RFC 7725, section 3}
   */
  UNAVAILABLE_FOR_LEGAL_REASONS: 451,
  /**
   * `500` Internal Server Error: The server encountered an unexpected condition and can't fulfill the request.
   *
   * Use it when an exception reaches the outermost handler.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1 | RFC 9110, section 15.6.1}
   */
  INTERNAL_SERVER_ERROR: 500,
  /**
   * `501` Not Implemented: The server lacks functionality that the request requires, such as support for its method.
   *
   * Use it when the server doesn't recognize the method.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2 | RFC 9110, section 15.6.2}
   */
  NOT_IMPLEMENTED: 501,
  /**
   * `502` Bad Gateway: A gateway or proxy received an invalid response from an upstream server.
   *
   * Use it when the application behind a reverse proxy refuses the connection or closes it without responding.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3 | RFC 9110, section 15.6.3}
   */
  BAD_GATEWAY: 502,
  /**
   * `503` Service Unavailable: The server is temporarily unable to handle the request because of overload or maintenance.
   *
   * Use it when the service is down for maintenance and will come back.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4 | RFC 9110, section 15.6.4}
   */
  SERVICE_UNAVAILABLE: 503,
  /**
   * `504` Gateway Timeout: A gateway or proxy didn't receive a response from an upstream server in time.
   *
   * Use it when the upstream server takes longer than the proxy is willing to wait.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5 | RFC 9110, section 15.6.5}
   */
  GATEWAY_TIMEOUT: 504,
  /**
   * `505` HTTP Version Not Supported: The server can't or won't use the request's major HTTP version.
   *
   * Use it when the request uses a major HTTP version that the server doesn't implement.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6 | RFC 9110, section 15.6.6}
   */
  HTTP_VERSION_NOT_SUPPORTED: 505,
  /**
   * `506` Variant Also Negotiates: The chosen variant is itself configured to negotiate content, so the negotiation can't end.
   *
   * Use it when the best variant of a negotiated resource has its own variants.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc2295#section-8.1 | RFC 2295, section 8.1}
   */
  VARIANT_ALSO_NEGOTIATES: 506,
  /**
   * `507` Insufficient Storage: The server can't store the data that it needs to complete the request.
   *
   * Use it when a file doesn't fit in the remaining quota.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc4918#section-11.5 | RFC 4918, section 11.5}
   */
  INSUFFICIENT_STORAGE: 507,
  /**
   * `508` Loop Detected: The server stopped an operation that ran into an infinite loop.
   *
   * Use it when a request with infinite depth reaches a collection that contains itself.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc5842#section-7.2 | RFC 5842, section 7.2}
   */
  LOOP_DETECTED: 508,
  /**
   * `510` Not Extended: The request doesn't meet the resource's access policy and needs a protocol extension.
   *
   * The registry marks the code as OBSOLETED, and RFC 2774 was moved to Historic.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc2774#section-7 | RFC 2774, section 7}
   */
  NOT_EXTENDED: 510,
  /**
   * `511` Network Authentication Required: The client has to sign in before the network grants access.
   *
   * Use it when a captive portal intercepts a request from a device that hasn't signed in.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc6585#section-6 | RFC 6585, section 6}
   */
  NETWORK_AUTHENTICATION_REQUIRED: 511,
} as const;

/**
 * A status code that has a constant: any registered code except 104 (temporary) and 306 (unused).
 *
 * New codes are added in minor releases. After such a release, an exhaustive `switch` over this type might not compile.
 */
export type StatusCode = (typeof StatusCode)[keyof typeof StatusCode];

/**
 * `302` Found: The resource is temporarily at another URL, and the original one remains in use.
 *
 * @deprecated Use `FOUND`, the current name of 302.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3 | RFC 9110, section 15.4.3}
 */
export const MOVED_TEMPORARILY = 302 as const;

/**
 * `413` Content Too Large: The request body is larger than the server accepts or can process.
 *
 * @deprecated Use `CONTENT_TOO_LARGE`, the current name of 413.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 | RFC 9110, section 15.5.14}
 */
export const PAYLOAD_TOO_LARGE = 413 as const;

/**
 * `413` Content Too Large: The request body is larger than the server accepts or can process.
 *
 * @deprecated Use `CONTENT_TOO_LARGE`, the current name of 413.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 | RFC 9110, section 15.5.14}
 */
export const REQUEST_ENTITY_TOO_LARGE = 413 as const;

/**
 * `413` Content Too Large: The request body is larger than the server accepts or can process.
 *
 * @deprecated Use `CONTENT_TOO_LARGE`, the current name of 413.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14 | RFC 9110, section 15.5.14}
 */
export const REQUEST_TOO_LONG = 413 as const;

/**
 * `414` URI Too Long: The URL in the request is longer than the server is willing to parse.
 *
 * @deprecated Use `URI_TOO_LONG`, the current name of 414.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15 | RFC 9110, section 15.5.15}
 */
export const REQUEST_URI_TOO_LONG = 414 as const;

/**
 * `414` URI Too Long: The URL in the request is longer than the server is willing to parse.
 *
 * @deprecated Use `URI_TOO_LONG`, the current name of 414.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15 | RFC 9110, section 15.5.15}
 */
export const REQUEST_URI_TOO_LARGE = 414 as const;

/**
 * `416` Range Not Satisfiable: The requested ranges are outside the representation, or there are too many of them.
 *
 * @deprecated Use `RANGE_NOT_SATISFIABLE`, the current name of 416.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17 | RFC 9110, section 15.5.17}
 */
export const REQUESTED_RANGE_NOT_SATISFIABLE = 416 as const;

/**
 * `422` Unprocessable Content: The request body is well formed and in a supported format, but the server can't process its instructions.
 *
 * @deprecated Use `UNPROCESSABLE_CONTENT`, the current name of 422.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21 | RFC 9110, section 15.5.21}
 */
export const UNPROCESSABLE_ENTITY = 422 as const;
