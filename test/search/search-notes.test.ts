import { describe, expect, test } from 'vitest';
import { list } from '../../src/index.js';
import { search } from '../../src/search/search.js';
import { searchNotes } from '../../src/search/search-notes.js';

const ids = (query: string) => searchNotes(query).map(({ id }) => id);

describe('searchNotes()', () => {
  test('finds an error that comes with 200, alone and inside the body', () => {
    expect(ids('channel_not_found')).toEqual(['slack-ok-false']);
    expect(ids('{"ok":false,"error":"missing_scope"}')).toEqual(['slack-ok-false']);
    expect(ids('slack returns 200 but ok false in my app')).toEqual(['slack-ok-false']);
  });

  test.each([
    ['999', 'number-999'],
    ['HTTP 999', 'number-999'],
    ['HTTP/1.1 999 Request denied', 'number-999'],
    ['"GET / HTTP/1.1" 999 1530', 'number-999'],
    ['linkedin returns status 999', 'number-999'],
    ['error code is 999', 'number-999'],
    ['the status code is 999 and the body is empty', 'number-999'],
    ['{"status":999,"url":"/in/someone"}', 'number-999'],
    ['HTTP 000', 'number-000'],
    ['-1', 'number-minus-1'],
    ['status: -1', 'number-minus-1'],
    ['009', 'number-009'],
    ['1223', 'number-1223'],
    ['600-699', 'number-600-699'],
    ['602', 'number-600-699'],
    ['status 699', 'number-600-699'],
    ['cloudflare spectrum status 444', 'cloudflare-spectrum'],
    ['0', 'number-000'],
    ['000', 'number-000'],
    ['404.13', 'iis-404-13'],
    ['HTTP 404.13', 'iis-404-13'],
    ['IIS 500.19', 'iis-500-19'],
    ['HTTP Error 503.2 - Service Unavailable', 'iis-503-2'],
  ])('explains %s, which is not a status code', (query, id) => {
    expect(ids(query)).toEqual([id]);
  });

  test('has every use of a number, and the range that it is in', () => {
    expect(ids('status code: 600')).toEqual(['number-600-699', 'number-600']);
    const text = searchNotes('status 0')[0]?.text ?? '';
    for (const owner of ['CloudFront', 'Akamai', 'nginx', 'Squid', 'Envoy', 'curl', 'Browsers'])
      expect(text).toContain(`${owner}: `);
    expect(searchNotes('999')[0]?.text).toMatch(
      /LinkedIn: .*Cloudflare Spectrum: |Cloudflare Spectrum: .*LinkedIn: /,
    );
  });

  test.each(['1', '-2', '599', '700', '12345'])('finds no number in %j', (query) => {
    expect(ids(query)).toEqual([]);
  });

  test('names the code that is sent first, then the one that fits better', () => {
    expect(searchNotes('404.13')[0]?.codes).toEqual([404, 413]);
  });

  test.each(['', ' ', '404', 'not found', 'error', 'ok', 'false', 'the server is slow', '404.13 ms', '0x1F'])(
    'finds nothing for %j',
    (query) => {
      expect(searchNotes(query)).toEqual([]);
    },
  );

  test.each([undefined, null, 999, {}, []])('finds nothing for %j, which is not a string', (value) => {
    expect(searchNotes(value as never)).toEqual([]);
  });

  test('returns frozen notes, the same object each time', () => {
    const [note] = searchNotes('999');
    expect(Object.isFrozen(note) && Object.isFrozen(note?.codes) && Object.isFrozen(searchNotes('x'))).toBe(
      true,
    );
    expect(searchNotes('999')[0]).toBe(note);
  });
});

describe('searchNotes() with several notes', () => {
  test('puts the note that shares most with the query first', () => {
    const found = ids('connect ECONNREFUSED then ENOSPC and CallNotPermittedException in the log');
    expect(found.length).toBeGreaterThan(1);
    expect(found).toContain('client-connection-failures');
  });
});

describe('search() for what searchNotes() explains', () => {
  test('files a text without a status under no code', () => {
    for (const text of [
      'channel_not_found',
      'invalid_auth',
      'BeanCreationException',
      'curl: (52) Empty reply from server',
      '{"ok":false,"error":"invalid_auth"}',
      '{ "ok": false, "response_metadata": {}, "error": "token_revoked" }',
    ]) {
      expect(ids(text).length, text).toBeGreaterThan(0);
      expect(search(text), text).toEqual([]);
    }
  });

  test('finds no note for a reason phrase', () => {
    for (const { reasonPhrase } of list())
      if (reasonPhrase) expect(ids(reasonPhrase), reasonPhrase).toEqual([]);
  });

  test('tells an identifier from the same words', () => {
    expect(ids('error=server_error&state=xyz')).toEqual(['oauth-redirect-errors']);
    expect(ids('Server_Error')).toEqual(['oauth-redirect-errors']);
    expect(ids('500 Internal Server Error')).toEqual([]);
    expect(ids('the service is temporarily unavailable')).toEqual([]);
  });

  test('knows the errors of GraphQL by their extensions', () => {
    const body =
      '{"errors":[{"message":"Not authorized","extensions":{"code":"UNAUTHENTICATED"}}],"data":null}';
    expect(ids(body)).toEqual(['graphql-errors']);
    expect(search(body)[0]?.code).toBe(401);
  });

  test('goes on finding what people say, what others send, and what the text states', () => {
    expect(search('token expired')[0]?.code).toBe(401);
    expect(search('channel not found')[0]?.code).toBe(404);
    expect(search('server_error')[0]?.code).toBe(500);
    expect(search('HTTP 404 channel_not_found')[0]?.code).toBe(404);
  });

  test.each([
    ['git@github.com: Permission denied (publickey).', 'local-commands'],
    ['zsh: permission denied: ./deploy.sh', 'local-commands'],
    ['bash: line 404: kubectl: command not found', 'local-commands'],
    ["ModuleNotFoundError: No module named 'requests'", 'local-commands'],
    ['CONFLICT (content): Merge conflict in src/index.ts', 'local-commands'],
    ['454 4.7.1 <user@example.com>: Relay access denied', 'mail-server-replies'],
    ['ResizeObserver loop completed with undelivered notifications.', 'script-errors'],
  ])('finds no code for %s', (text, id) => {
    expect(search(text)).toEqual([]);
    expect(ids(text)).toContain(id);
  });

  test.each([
    ['listen EADDRINUSE: address already in use :::8080', [502, 503]],
    ['x509: certificate signed by unknown authority', [495, 502, 525, 526]],
    ['SQLSTATE[HY000] [1045] Access denied for user app using password: YES', [409, 500, 503]],
    ['server reached pm.max_children setting (5), consider raising it', [502, 503, 504]],
  ])('finds only the codes of the note for %s', (text, codes) => {
    for (const { code } of search(text)) expect(codes).toContain(code);
  });

  test('finds a code whose own words contain the mark, and a code that the text states', () => {
    expect(search('upstream SSL certificate verify failed')[0]?.code).toBe(502);
    expect(search('merge conflict')[0]?.code).toBe(409);
    expect(search('the admin page cannot remove customers')[0]?.code).toBe(409);
    expect(search('HTTP/1.1 403 Forbidden: command not found')[0]?.code).toBe(403);
  });

  test('reads an enhanced status code only after its reply code', () => {
    expect(search('550 5.7.1 Relaying denied')).toEqual([]);
    expect(search('403 Forbidden Apache/2.4.58')[0]?.code).toBe(403);
  });

  test('puts an entry that is the query before a phrase that the query contains', () => {
    expect(search('Forwarding loop detected')[0]?.code).toBe(403);
    expect(search('proxy_loop_detected')[0]?.code).toBe(502);
    expect(search('loop detected')[0]?.code).toBe(508);
  });
});
