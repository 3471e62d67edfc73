// Generated from src/data by npm run generate. Change the data, not this file.

/** The informational codes (1xx) in `StatusCode`. */
export type InformationalCode = 100 | 101 | 102 | 103;

/** The success codes (2xx) in `StatusCode`. */
export type SuccessfulCode = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/** The redirection codes (3xx) in `StatusCode`. */
export type RedirectionCode = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;

/** The client error codes (4xx) in `StatusCode`. */
export type ClientErrorCode =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;

/** The server error codes (5xx) in `StatusCode`. */
export type ServerErrorCode = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** The error codes (4xx and 5xx) in `StatusCode`. */
export type ErrorCode = ClientErrorCode | ServerErrorCode;

/** The redirect statuses of the Fetch standard. */
export type RedirectStatusCode = 301 | 302 | 303 | 307 | 308;

/** The null body statuses of the Fetch standard. */
export type NullBodyStatusCode = 101 | 103 | 204 | 205 | 304;

/** The codes whose responses can have a body: any `StatusCode` except 1xx, 204, 205, and 304. */
export type ContentCode =
  | 200
  | 201
  | 202
  | 203
  | 206
  | 207
  | 208
  | 226
  | 300
  | 301
  | 302
  | 303
  | 305
  | 307
  | 308
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451
  | 500
  | 501
  | 502
  | 503
  | 504
  | 505
  | 506
  | 507
  | 508
  | 510
  | 511;

/** The reason phrase of each code that has one. */
export interface PhraseByCode {
  100: 'Continue';
  101: 'Switching Protocols';
  102: 'Processing';
  103: 'Early Hints';
  104: 'Upload Resumption Supported';
  200: 'OK';
  201: 'Created';
  202: 'Accepted';
  203: 'Non-Authoritative Information';
  204: 'No Content';
  205: 'Reset Content';
  206: 'Partial Content';
  207: 'Multi-Status';
  208: 'Already Reported';
  226: 'IM Used';
  300: 'Multiple Choices';
  301: 'Moved Permanently';
  302: 'Found';
  303: 'See Other';
  304: 'Not Modified';
  305: 'Use Proxy';
  307: 'Temporary Redirect';
  308: 'Permanent Redirect';
  400: 'Bad Request';
  401: 'Unauthorized';
  402: 'Payment Required';
  403: 'Forbidden';
  404: 'Not Found';
  405: 'Method Not Allowed';
  406: 'Not Acceptable';
  407: 'Proxy Authentication Required';
  408: 'Request Timeout';
  409: 'Conflict';
  410: 'Gone';
  411: 'Length Required';
  412: 'Precondition Failed';
  413: 'Content Too Large';
  414: 'URI Too Long';
  415: 'Unsupported Media Type';
  416: 'Range Not Satisfiable';
  417: 'Expectation Failed';
  418: "I'm a teapot";
  421: 'Misdirected Request';
  422: 'Unprocessable Content';
  423: 'Locked';
  424: 'Failed Dependency';
  425: 'Too Early';
  426: 'Upgrade Required';
  428: 'Precondition Required';
  429: 'Too Many Requests';
  431: 'Request Header Fields Too Large';
  451: 'Unavailable For Legal Reasons';
  500: 'Internal Server Error';
  501: 'Not Implemented';
  502: 'Bad Gateway';
  503: 'Service Unavailable';
  504: 'Gateway Timeout';
  505: 'HTTP Version Not Supported';
  506: 'Variant Also Negotiates';
  507: 'Insufficient Storage';
  508: 'Loop Detected';
  510: 'Not Extended';
  511: 'Network Authentication Required';
}

/** The name of each code in `StatusCode`. */
export interface NameByCode {
  100: 'CONTINUE';
  101: 'SWITCHING_PROTOCOLS';
  102: 'PROCESSING';
  103: 'EARLY_HINTS';
  200: 'OK';
  201: 'CREATED';
  202: 'ACCEPTED';
  203: 'NON_AUTHORITATIVE_INFORMATION';
  204: 'NO_CONTENT';
  205: 'RESET_CONTENT';
  206: 'PARTIAL_CONTENT';
  207: 'MULTI_STATUS';
  208: 'ALREADY_REPORTED';
  226: 'IM_USED';
  300: 'MULTIPLE_CHOICES';
  301: 'MOVED_PERMANENTLY';
  302: 'FOUND';
  303: 'SEE_OTHER';
  304: 'NOT_MODIFIED';
  305: 'USE_PROXY';
  307: 'TEMPORARY_REDIRECT';
  308: 'PERMANENT_REDIRECT';
  400: 'BAD_REQUEST';
  401: 'UNAUTHORIZED';
  402: 'PAYMENT_REQUIRED';
  403: 'FORBIDDEN';
  404: 'NOT_FOUND';
  405: 'METHOD_NOT_ALLOWED';
  406: 'NOT_ACCEPTABLE';
  407: 'PROXY_AUTHENTICATION_REQUIRED';
  408: 'REQUEST_TIMEOUT';
  409: 'CONFLICT';
  410: 'GONE';
  411: 'LENGTH_REQUIRED';
  412: 'PRECONDITION_FAILED';
  413: 'CONTENT_TOO_LARGE';
  414: 'URI_TOO_LONG';
  415: 'UNSUPPORTED_MEDIA_TYPE';
  416: 'RANGE_NOT_SATISFIABLE';
  417: 'EXPECTATION_FAILED';
  418: 'IM_A_TEAPOT';
  421: 'MISDIRECTED_REQUEST';
  422: 'UNPROCESSABLE_CONTENT';
  423: 'LOCKED';
  424: 'FAILED_DEPENDENCY';
  425: 'TOO_EARLY';
  426: 'UPGRADE_REQUIRED';
  428: 'PRECONDITION_REQUIRED';
  429: 'TOO_MANY_REQUESTS';
  431: 'REQUEST_HEADER_FIELDS_TOO_LARGE';
  451: 'UNAVAILABLE_FOR_LEGAL_REASONS';
  500: 'INTERNAL_SERVER_ERROR';
  501: 'NOT_IMPLEMENTED';
  502: 'BAD_GATEWAY';
  503: 'SERVICE_UNAVAILABLE';
  504: 'GATEWAY_TIMEOUT';
  505: 'HTTP_VERSION_NOT_SUPPORTED';
  506: 'VARIANT_ALSO_NEGOTIATES';
  507: 'INSUFFICIENT_STORAGE';
  508: 'LOOP_DETECTED';
  510: 'NOT_EXTENDED';
  511: 'NETWORK_AUTHENTICATION_REQUIRED';
}
