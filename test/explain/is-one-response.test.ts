import { describe, expect, test } from 'vitest';
import { isOneResponse } from '../../src/explain/is-one-response.js';

const axiosError = `AxiosError: Request failed with status code 429
    at settle (/app/node_modules/axios/dist/node/axios.cjs:2031:12) {
  code: 'ERR_BAD_REQUEST',
  response: {
    status: 429,
    statusText: 'Too Many Requests',
    headers: { 'retry-after': '30' }
  },
  status: 429
}`;
const javaError = `java.lang.IllegalStateException: org.example.HttpClientErrorException: 404 Not Found
	at org.example.Client.get(Client.java:503)
Caused by: org.example.HttpClientErrorException: 404 Not Found
	at org.example.Http.send(Http.java:500)`;
const pythonError = `urllib.error.HTTPError: HTTP Error 404: Not Found

During handling of the above exception, another exception occurred:

requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://example.com/`;
/** The line of a log that quotes an error, and the error with its stack trace. */
const springError = `2026-03-02 02:59:30.412 ERROR 1 --- [exec-7] o.a.c.[dispatcherServlet] : Servlet.service() threw exception [Request processing failed: org.example.HttpServerErrorException$BadGateway: 502 Bad Gateway: "<html>"] with root cause

org.example.HttpServerErrorException$BadGateway: 502 Bad Gateway: "<html>"
	at org.example.PaymentClient.charge(PaymentClient.java:404)
	... 12 more`;
const pythonLog = `2026-03-02 08:14:02,123 ERROR app: HTTP Error 502: Bad Gateway
Traceback (most recent call last):
  File "/app/main.py", line 404, in get
    urlopen(url)
urllib.error.HTTPError: HTTP Error 502: Bad Gateway`;
const frames = '\n\tat org.example.Client.get(Client.java:503)';

describe('isOneResponse()', () => {
  test.each([
    ['no status', 'listening\nready'],
    ['one line', '404 then 503 from 502'],
    ['one status in several lines', 'GET /a failed\nrequest failed with status code 503'],
    ['a printed error of axios', axiosError],
    ['the output of wget', 'awaiting response... 404 Not Found\n2026-11-28 10:00:01 ERROR 404: Not Found.'],
    ['a stack trace with a cause', javaError],
    ['an error that an error wraps', pythonError],
    ['the error in a log line', springError],
    ['the error in a log line that has only the time of day', springError.slice('2026-03-02 '.length)],
    ['the error in a log line of Python', pythonLog],
    ['wording and a name', 'the server responded with 503\nstatus=503'],
  ])('accepts %s', (_, text) => {
    expect(isOneResponse(text)).toBe(true);
    expect(isOneResponse(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  test.each([
    ['different statuses', 'the server responded with 503\nstatus=502'],
    ['the same wording', 'request failed with status code 503\nrequest failed with status code 503'],
    ['the same name', '{"path":"/a","status":503}\n{"path":"/b","status":503}'],
    ['the same error', `${axiosError}\n${axiosError}`],
    ['two log lines with errors', `${springError}\n${springError}`],
    ['two log lines of Python', `${pythonLog}\n${pythonLog}`],
    ['a log line with two errors', `started\na.B: 502 Bad Gateway${frames}\na.B: 502 Bad Gateway${frames}`],
    ['two errors', `a.B: 502 Bad Gateway${frames}\na.B: 502 Bad Gateway${frames}`],
    ['lines of a log without times', 'ERROR a: 502 Bad Gateway\nERROR a: 502 Bad Gateway'],
    ['lines with times', '2026-11-28 10:00:00 responded with 503\n2026-11-28 10:00:01 status=503'],
    [
      'an access log',
      '192.0.2.1 - - [-] "GET / HTTP/1.1" 404 0\nthe server responded with 404\n192.0.2.1 - - [-] "GET /a HTTP/1.1" 404 1',
    ],
    ['a table', 'date,path,status\n1,/a,404\nthe server responded with 404'],
  ])('rejects %s', (_, text) => {
    expect(isOneResponse(text)).toBe(false);
    expect(isOneResponse(text.replaceAll('\n', '\r\n'))).toBe(false);
  });
});
