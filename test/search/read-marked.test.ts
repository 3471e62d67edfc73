import { describe, expect, test } from 'vitest';
import { search, searchNotes } from '../../src/index.js';
import { readMarked } from '../../src/search/read-marked.js';

describe('readMarked()', () => {
  test('returns the codes of the note with the mark, which can be none', () => {
    expect([...(readMarked('Error: getaddrinfo failed')?.codes ?? [])]).toEqual([502, 504, 503]);
    expect([...(readMarked('bash: deploy: command not found')?.codes ?? [0])]).toEqual([]);
    expect([...(readMarked('TLS handshake error from 192.0.2.7:5020: EOF')?.codes ?? [0])]).toEqual([]);
    expect(readMarked('page not found')).toBeUndefined();
  });

  test('accepts an entry that contains one of several marks', () => {
    const marked = readMarked('getaddrinfo ENOTFOUND db.example');
    expect(marked?.isIn('upstream: getaddrinfo failed')).toBe(true);
    expect(marked?.isIn('connect ENOTFOUND')).toBe(true);
    expect(marked?.isIn('connection refused')).toBe(false);
  });

  test('allows nothing for the reply of a mail server', () => {
    const marked = readMarked('452 4.3.1 Insufficient system storage');
    expect(marked?.codes.size).toBe(0);
    expect(marked?.isIn('Insufficient storage')).toBe(false);
    expect(readMarked('535 5.7.139 Authentication unsuccessful')?.codes.size).toBe(0);
    expect(readMarked('550 5.710.1 Message rejected')?.codes.size).toBe(0);
    expect(readMarked('452 5.3.1 Insufficient system storage')).toBeUndefined();
  });
});

test('a failed handshake of a client finds only the status that the message implies', () => {
  expect(search('http: TLS handshake error from 192.0.2.7:5020: remote error: tls: bad certificate')).toEqual(
    [],
  );
  const plain = 'TLS handshake error from 192.0.2.7:5020: client sent an HTTP request to an HTTPS server';
  expect(search(plain).map(({ code }) => code)).toEqual([400]);
});

describe('an exception of an HTTP client', () => {
  const failed = 'The client received no response';
  test.each([
    ["HTTPSConnectionPool(host='api.example', port=443): Read timed out. (read timeout=5)"],
    ["('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))"],
    ['java.net.SocketTimeoutException: Read timed out'],
    ['org.apache.http.NoHttpResponseException: api.example:443 failed to respond'],
    ['httpx.ReadTimeout: The read operation timed out'],
    ['Faraday::ConnectionFailed (Failed to open TCP connection to api.example:443)'],
    ['Net::ReadTimeout with #<TCPSocket:(closed)>'],
    ['cURL error 28: Operation timed out after 5001 milliseconds with 0 bytes received'],
    ['curl: (7) Failed to connect to localhost port 8080: Connection refused'],
    ['AxiosError: timeout of 1000ms exceeded'],
    ['TypeError: fetch failed'],
    ['The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.'],
    ['error sending request for url (https://api.example/): connection closed before message completed'],
    ['Error Domain=NSURLErrorDomain Code=-1001 "The request timed out."'],
    ["SocketException: Failed host lookup: 'api.example'"],
  ])('finds the note and only gateway errors: %s', (message) => {
    expect(searchNotes(message)[0]?.title).toBe(failed);
    expect([502, 503, 504]).toEqual(expect.arrayContaining(search(message).map(({ code }) => code)));
  });

  test('finds the code that the exception states', () => {
    expect(search('curl: (22) The requested URL returned error: 404')[0]?.code).toBe(404);
    expect(
      search("Max retries exceeded with url: /a (Caused by ResponseError('too many 503 error responses'))")[0]
        ?.code,
    ).toBe(503);
  });

  test('finds the code whose complete message the exception contains', () => {
    const message = 'TypeError: Failed to fetch dynamically imported module: https://app.example/assets/a.js';
    expect(search(message).map(({ code }) => code)).toEqual([404]);
  });
});
