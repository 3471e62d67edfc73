import axios, { type AxiosError, type AxiosHeaders, type AxiosResponse } from 'axios';
import {
  hasStatus,
  isClientError,
  isRetryable,
  matchStatus,
  parseRetryAfter,
  reasonPhrase,
  retryAdvice,
  retryDelay,
  statusText,
} from 'http-status-atlas';
import { notAny, same } from './not-any.ts';

declare const error: AxiosError<{ message: string }>;
declare const response: AxiosResponse<{ id: number }>;
declare const headers: AxiosHeaders;
notAny<AxiosError>(error);
notAny<AxiosResponse>(response);
notAny<AxiosHeaders>(headers);

// case: the status of an error that might not have a response
const again: boolean = isRetryable(error.response?.status, {
  method: error.config?.method,
  retryAfter: error.response?.headers,
});
same<string | undefined>()<ReturnType<typeof phrase>>(true);
function phrase(): string | undefined {
  return reasonPhrase(error.response?.status);
}

// case: response headers as an AxiosHeaders object, and one of its values
const waits = [
  parseRetryAfter(response.headers),
  parseRetryAfter(headers),
  parseRetryAfter(headers.get('retry-after')),
  retryDelay(response.headers, { vendorFields: true }),
];
const advice = retryAdvice(response.status, { retryAfter: response.headers, delayMs: waits[0] });

// case: the response itself, which might be absent
if (hasStatus(error.response, 404)) notAny<AxiosResponse>(response);
const verdict: 'client' | 'none' = matchStatus(error.response?.status, {
  '4xx': () => 'client',
  default: () => 'none',
});
const isOurs: boolean = isClientError(error.response?.status);
const text: string = statusText(error.response);

// case: validateStatus
const client = axios.create({ validateStatus: (code) => !isRetryable(code) });
notAny<typeof client>(client);
console.log(again, waits, advice, verdict, isOurs, text);
