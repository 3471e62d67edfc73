// The baselines for the functions: the shortest code with the same behavior, exported in the same way.
const PHRASES = {};
export const fillPhrases = (phrases) => Object.assign(PHRASES, phrases);

export function phraseOf(code) {
  return PHRASES[code];
}

const NAMES = {};
export const fillNames = (names) => Object.assign(NAMES, names);

export function nameOf(code) {
  return NAMES[code];
}

export function isClientError(code) {
  return ((code / 100) | 0) === 4;
}

export function isSuccessful(code) {
  return ((code / 100) | 0) === 2;
}

export function isRetryable(code) {
  switch (code) {
    case 408:
    case 413:
    case 425:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
      return true;
    default:
      return false;
  }
}

const CLASSES = [undefined, 'informational', 'successful', 'redirection', 'client-error', 'server-error'];

export function classOf(code) {
  return CLASSES[(code / 100) | 0];
}

export function rangeOf(code) {
  switch ((code / 100) | 0) {
    case 1:
      return '1xx';
    case 2:
      return '2xx';
    case 3:
      return '3xx';
    case 4:
      return '4xx';
    case 5:
      return '5xx';
    default:
      return undefined;
  }
}

export function isRedirect(code) {
  return code === 301 || code === 302 || code === 303 || code === 307 || code === 308;
}

export function isNullBody(code) {
  return code === 101 || code === 103 || code === 204 || code === 205 || code === 304;
}

export function parse(text) {
  return +text;
}

const CODES = {};
export const fillCodes = (codes) => Object.assign(CODES, codes);

export function codeOf(name) {
  return CODES[name];
}

export function matches(code) {
  return code >= 200 && code <= 299;
}

export function matchesThree(code) {
  return (code >= 200 && code <= 299) || code === 304 || (code >= 400 && code <= 404);
}

export function isNotFound(response) {
  return response.status === 404;
}

export function handle(response) {
  const { status } = response;
  if (status === 404) return 'missing';
  return status >= 200 && status <= 299 ? 'fine' : 'other';
}

const RECORDS = new Map();
export const fillRecords = (records) => {
  for (const record of records) RECORDS.set(record.code, record);
};

export function recordOf(code) {
  return RECORDS.get(code);
}
