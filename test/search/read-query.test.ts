import { describe, expect, test } from 'vitest';
import type { IndexedCode } from '../../src/entry-format/read-entries.js';
import {
  askedFor,
  codesOfFields,
  codesOfLongNames,
  completedNames,
  mentionedCodes,
  misspelledNames,
  readablePart,
  statedCodes,
  withoutAmounts,
} from '../../src/search/read-query.js';
import type { SearchIndex } from '../../src/search/search-index.js';
import { squashAccented } from '../../src/text/squash.js';

interface Known {
  readonly code: number;
  readonly standing?: string;
  readonly documents?: readonly string[];
  readonly phrases: readonly string[];
}

/** Returns an index that contains these codes, with only the parts that reading a query requires. */
function indexOf(known: readonly Known[]): SearchIndex {
  const codes = new Map<number, IndexedCode>();
  const squashed = new Map<string, number[]>();
  for (const { code, standing = 'standard', documents = [], phrases } of known) {
    codes.set(code, { code, standing, documents, vendors: [] });
    for (const phrase of phrases)
      squashed.set(squashAccented(phrase), [...(squashed.get(squashAccented(phrase)) ?? []), code]);
  }
  return { codes, namesFrom: () => squashed } as Partial<SearchIndex> as SearchIndex;
}

// The codes are in random order, so that any order in the results comes from the tested functions.
const index = indexOf([
  { code: 599, standing: 'nonstandard', phrases: ['Timeout', 'Bad Gateway'] },
  { code: 419, standing: 'nonstandard', phrases: ['Page Expired'] },
  { code: 405, phrases: ['Method Not Allowed'], documents: ['7231 6.5.5', '9110 15.5.6'] },
  { code: 301, phrases: ['Moved Permanently'] },
  { code: 429, phrases: ['Too Many Requests'], documents: ['6585 4'] },
  { code: 200, phrases: ['OK'], documents: ['9110 15.3.1'] },
  { code: 502, phrases: ['Bad Gateway'] },
  { code: 404, phrases: ['Not Found'], documents: ['9110 15.5.5', '7231 6.5.4'] },
  { code: 413, phrases: ['Content Too Large', 'Payload Too Large'], documents: ['9110 15.5.14'] },
  { code: 100, phrases: ['Continue'] },
  { code: 299, standing: 'nonstandard', phrases: ['Odd'] },
  { code: 500, phrases: ['Internal Server Error'] },
  { code: 418, phrases: ["I'm a teapot"], documents: ['2324 2.3.2'] },
  { code: 411, standing: 'nonstandard', phrases: ['Odd Too'] },
]);
const asked = (query: string) => askedFor(query, index);

describe('readablePart()', () => {
  test('is the first 1,500 characters without the space around', () => {
    expect(readablePart(`  ${'x'.repeat(1500)}`)).toBe('x'.repeat(1498));
    expect(readablePart('x'.repeat(1501))).toHaveLength(1500);
    expect(readablePart(' a b\t')).toBe('a b');
  });
});

describe('askedFor()', () => {
  const clientErrors = [404, 405, 413, 418, 429, 411, 419];
  const serverErrors = [500, 502, 599];

  test.each([
    ['4', clientErrors],
    ['41', [413, 418, 411, 419]],
    ['http 41', [413, 418, 411, 419]],
    ['40', [404, 405]],
    ['49', []],
    ['7', []],
  ])('takes %j for the start of a number, settled codes first', (query, codes) => {
    expect(asked(query)).toEqual(codes);
  });

  test.each([
    ...[
      '4xx',
      '4XX',
      '4x',
      '4**',
      '4*',
      '400s',
      'error 4xx',
      'errors 4xx',
      'client error 4xx',
      'client errors 4xx',
    ],
    ...['client 4xx', 'server 4xx', '4xx error', '4xx errors', '4xx client errors', '4xx client error'],
    ...[
      '4xx range',
      '4xx series',
      '4xx family',
      '4xx client range',
      '4xx server errors',
      '4xx client family',
    ],
    ...[
      'HTTP 4xx status codes',
      'all the 4xx responses',
      'list of 4xx',
      'the class 4xx',
      '  4xx!  ',
      '4xx, errors',
      '4xx/errors',
    ],
    ...['client error', 'client errors', 'clienterror', 'client-side errors', 'client side errors'],
    ...['Client Errors', 'all client errors', 'http client error codes', 'https client error response'],
  ])('takes %j for the client errors', (query) => {
    expect(asked(query.replace('client-side', 'client side'))).toEqual(clientErrors);
  });

  test.each([
    ['5xx', serverErrors],
    ['server errors', serverErrors],
    ['server error', serverErrors],
    ['servererror', serverErrors],
    ['server side errors', serverErrors],
    ['1xx', [100]],
    ['info', [100]],
    ['information', [100]],
    ['informational', [100]],
    ['interim', [100]],
    ['provisional', [100]],
    ['2xx', [200, 299]],
    ['success', [200, 299]],
    ['successful', [200, 299]],
    ['successes', [200, 299]],
    ['3xx', [301]],
    ['redirect', [301]],
    ['redirects', [301]],
    ['redirection', [301]],
    ['redirections', [301]],
    ['list of redirection status codes', [301]],
  ])('takes %j for a class', (query, codes) => {
    expect(asked(query)).toEqual(codes);
  });

  test.each([
    ...[
      '0xx',
      '6xx',
      '4xxx',
      '44xx',
      '4 xx',
      '4xx things',
      'things 4xx',
      'xx',
      '4xx 5xx',
      'client server 4xx',
    ],
    ...['error 4xx client', 'errorss 4xx', '4xx family errors', '4xx clients'],
    ...['informations', 'disinfo', 'infos', 'unsuccessful', 'successfully', 'redirected', 'predirect'],
    ...['my client errors', 'client errors here', 'a server error', 'server errors here', 'server errorss'],
  ])('does not take %j for a class', (query) => {
    expect(asked(query)).toEqual([]);
  });

  test.each([
    ['RFC 9110', [200, 404, 413, 405]],
    ['rfc9110', [200, 404, 413, 405]],
    ['rfc-9110', [200, 404, 413, 405]],
    ['the RFC 9110', [200, 404, 413, 405]],
    ['RFC 7231', [405, 404]],
    ['rfc 6585', [429]],
    ['RFC 9110 15.5.5', [404]],
    ['RFC 9110, section 15.5.5', [404]],
    ['rfc9110 sec 15.5.5', [404]],
    ['RFC 9110 15.5.6', [405]],
    ['RFC 6585 4', []],
    ['RFC 9110 15.5', []],
    ['RFC 911', []],
    ['RFC 91100', []],
    ['RFC 1234', []],
    ['RFC 9110 chapter 15.5.5', []],
    ['RFC 9110 15.5.5 and more', []],
    ['see RFC 9110', []],
    ['rfc  9110', [200, 404, 413, 405]],
  ])('takes %j for a document: what it defines first, then what it mentions', (query, codes) => {
    expect(asked(query)).toEqual(codes);
  });

  test.each([
    ['404', [404]],
    ['http 404', [404]],
    ['Not Found', [404]],
    ['NOT_FOUND', [404]],
    ['HTTP/1.1 404 Not Found', [404]],
    ['599', [599]],
    ['403', []],
    ['Forbidden', []],
    ['no such thing', []],
    ['', []],
    ['???', []],
  ])('takes %j for the code that it names, if there is anything to say of it', (query, codes) => {
    expect(asked(query)).toEqual(codes);
  });
});

describe('completedNames()', () => {
  const completed = (query: string) => completedNames(query, index);

  test('finds the names that start so, nearest the end first, then by code', () => {
    expect(completed('too many').map(({ code }) => code)).toEqual([429]);
    expect(completed('BadGate').map(({ code }) => code)).toEqual([502, 599]);
    expect(completed('con').map(({ code }) => code)).toEqual([100, 413]);
    expect(completed('im a te').map(({ code }) => code)).toEqual([418]);
  });

  test('gives the share of the name that is there, the best one of a code', () => {
    expect(completed('toomanyrequests')).toEqual([{ code: 429, share: 1 }]);
    expect(completed('cont')).toEqual([
      { code: 100, share: 4 / 8 },
      { code: 413, share: 4 / 15 },
    ]);
  });

  test('takes the best share of several names of a code', () => {
    for (const phrases of [
      ['Timed Out', 'Timed Out Again'],
      ['Timed Out Again', 'Timed Out'],
    ]) {
      const own = indexOf([{ code: 408, phrases }]);
      expect(completedNames('timed', own)).toEqual([{ code: 408, share: 5 / 8 }]);
    }
  });

  test.each(['NotFoundException', 'NotFoundError', 'NotFoundHttpException', 'NotFoundHttpError  '])(
    'leaves out what languages add: %j',
    (query) => {
      expect(completed(query).map(({ code }) => code)).toEqual([404]);
    },
  );

  test.each([
    ['no', 'two letters'],
    ['404', 'a number'],
    ['und', 'the middle of a name'],
    ['found', 'the end of a name'],
    ['__not__', 'a name that a language keeps for itself'],
    [' __not__ ', 'a name that a language keeps for itself'],
    ['', 'nothing'],
    ['Error', 'what languages add, alone'],
    ['not founderror', 'what languages add, but in lower case'],
    ['NotFoundErrors', 'what languages add, and more'],
    ['not found at all', 'more than the name'],
    ['NotErrorFound', 'what languages add, in the middle'],
    ['not errors.Found', 'a package in the middle'],
    ['Sorry.Not Found', 'a word before several words'],
  ])('finds nothing for %j: %s', (query) => {
    expect(completed(query)).toEqual([]);
  });

  test.each(['not__found', '__not', 'not__', '__not__f', 'not__found__'])(
    'takes %j for a start all the same',
    (query) => {
      expect(completed(query).map(({ code }) => code)).toEqual([404]);
    },
  );

  test('reads a start of 3 to 60 letters', () => {
    const name = 'x'.repeat(61);
    const own = indexOf([{ code: 404, phrases: [name] }]);
    expect(completedNames('xx', own)).toEqual([]);
    expect(completedNames('xxx', own)).toHaveLength(1);
    expect(completedNames(name.slice(1), own)).toHaveLength(1);
    expect(completedNames(name, own)).toEqual([]);
  });

  test('takes a start with a digit for a name, and digits alone for a number', () => {
    const own = indexOf([{ code: 404, phrases: ['1234 errors', '5000'] }]);
    expect(completedNames('1234e', own)).toHaveLength(1);
    expect(completedNames('1234', own)).toEqual([]);
    expect(completedNames('500', own)).toEqual([]);
    expect(completedNames('rfc 12', indexOf([{ code: 404, phrases: ['RFC 1234 errors'] }]))).toHaveLength(1);
  });
});

describe('codesOfLongNames()', () => {
  const found = (query: string) => [...codesOfLongNames(query, index)];

  test('finds names of 13 letters or more that are a word in lower case', () => {
    expect(found('it says toomanyrequests again')).toEqual([429]);
    expect(found('methodnotallowed: toomanyrequests, toomanyrequests')).toEqual([405, 429]);
    const own = indexOf([{ code: 404, phrases: ['Missing Pages', 'Missing Page', 'Caf\u00e9 Is Missing'] }]);
    expect([...codesOfLongNames('on missingpages', own)]).toEqual([]);
    expect([...codesOfLongNames('a missingpagesx', own)]).toEqual([]);
    const thirteen = indexOf([
      { code: 404, phrases: ['Missing Pagexy'] },
      { code: 410, phrases: ['Missing Page'] },
    ]);
    expect([...codesOfLongNames('a missingpagexy here', thirteen)]).toEqual([404]);
    expect([...codesOfLongNames('a missingpage here', thirteen)]).toEqual([]);
  });

  test('finds every code of a name', () => {
    const own = indexOf([
      { code: 408, phrases: ['Session Timed Out'] },
      { code: 440, phrases: ['Session Timed Out'] },
    ]);
    expect([...codesOfLongNames('says sessiontimedout', own)]).toEqual([408, 440]);
  });

  test.each([
    ['TooManyRequests again', 'capital letters'],
    ['it says too many requests', 'several words'],
    ['toomanyrequestsx', 'a longer word'],
    ['xtoomanyrequests', 'a longer word'],
    ['toomanyrequests2', 'a digit'],
    ['an unrecognizableword', 'no name'],
    ['', 'nothing'],
  ])('finds nothing in %j: %s', (query) => {
    expect(found(query)).toEqual([]);
  });
});

describe('misspelledNames()', () => {
  const misspelled = (query: string, own = index) => {
    const { codes, edits } = misspelledNames(query, own);
    return [[...codes], edits];
  };

  test('finds the names with the fewest typos, wherever they are in the index', () => {
    const phrases = ['Tokxn Portxx', 'Token Portax', 'Tokxn Portax', 'Tokxn Portxl'];
    for (const order of [phrases, [...phrases].reverse()]) {
      const own = indexOf(
        order.map((phrase) => ({ code: 400 + phrases.indexOf(phrase), phrases: [phrase] })),
      );
      expect(misspelled('token portal', own)).toEqual([[401], 1]);
    }
  });

  test('finds every name with the same number of typos', () => {
    const own = indexOf([
      { code: 401, phrases: ['Token Portal'] },
      { code: 402, phrases: ['Token Portam'] },
    ]);
    expect(misspelled('token portax', own)).toEqual([[401, 402], 1]);
  });

  test('allows one typo for every four letters, three at most', () => {
    expect(misspelled('ok')).toEqual([[], 0]);
    expect(misspelled('oddd')).toEqual([[299], 1]);
    expect(misspelled('odxd')).toEqual([[299], 1]);
    expect(misspelled('odxxd')).toEqual([[], 1]);
    expect(misspelled('bad gatexxx')).toEqual([[], 2]);
    expect(misspelled('tooxmanyxrequestsx')).toEqual([[429], 3]);
    expect(misspelled('tooxmanyxxrequestsx')).toEqual([[], 3]);
  });

  test('compares a query of 40 letters, and no longer one', () => {
    const name = 'x'.repeat(40);
    const own = indexOf([{ code: 404, phrases: [name] }]);
    expect(misspelled(`${name.slice(1)}y`, own)).toEqual([[404], 1]);
    expect(misspelled(`${name}y`, own)).toEqual([[], 0]);
  });
});

describe('statedCodes()', () => {
  const stated = (query: string) => statedCodes(query, index);

  test('has the final code first, then the certain ones, then the likely ones', () => {
    expect(stated('HTTP/1.1 100 Continue\nHTTP/1.1 404 Not Found')).toEqual([404, 100]);
    expect(stated('it returned 404 Not Found\nstatus=502\nstatus=500')).toEqual([500, 502, 404]);
  });

  test('has each code once, and none that is unknown', () => {
    expect(stated('status=502\nstatus=403\nstatus=404\nstatus=502')).toEqual([502, 404]);
    expect(stated('status=403')).toEqual([]);
  });
});

describe('withoutAmounts()', () => {
  const long = 'x'.repeat(80);

  test('replaces numbers with spaces', () => {
    expect(withoutAmounts(`took 404y 599 ${long}`)).toBe(`took    y     ${long}`);
    expect(withoutAmounts(`took 4040 1404 604 099 ${long}`)).toBe(`took 4040 1404 604 099 ${long}`);
    expect(withoutAmounts(long)).toBe(long);
  });

  test('keeps a number in a query of less than 60 characters', () => {
    expect(withoutAmounts('404 '.padEnd(59, 'x'))).toContain('404');
    expect(withoutAmounts('404 '.padEnd(60, 'x'))).not.toContain('404');
  });

  test('keeps several numbers in a query of less than 40 characters', () => {
    for (const numbers of ['404 5 ', '4 rooms, 404 ', '404 in 30 ms ']) {
      expect(withoutAmounts(numbers.padEnd(39, 'x')), numbers).toContain('404');
      expect(withoutAmounts(numbers.padEnd(40, 'x')), numbers).not.toContain('404');
    }
  });

  test.each([
    ...['401 or 403', '401 and 403', '301 vs 308', '301 vs. 308', '301 versus 308', '301 over 308'],
    ...['301 not 308', '301 instead of 308', '301 rather than 308', '401/403', '401 / 403', '401,403'],
    ...['502, 503, and 504', '502, 503, or 504', '401, 403, 404, 405, 409', '401 OR 403', '100 or 599'],
    ...['401 or 403.', '401 or 403:', '(401 or 403)', '401 or 403, 5'],
  ])('keeps the comparison %j', (compared) => {
    for (const query of [`${compared} ${long}`, `${long} ${compared}`, `${long} ${compared} ${long}`])
      expect(withoutAmounts(query)).toBe(query);
  });

  test.each([
    ...['401 or 403%', '401 or 403x', '401 or 403_', '401 or 4031', '401 or 403.5', '401 or 403:5'],
    ...['.401 or 403', ':401 or 403', '/401 or 403', '#401 or 403', '-401 or 403', 'a401 or 403'],
    ...['401 403', '401 to 403', '401  or 403', '401or 403', '401 or403', '401  , 403', '401, as 403'],
    ...['401 or 603', '601 or 403', '404, 5'],
  ])('does not take %j for a comparison', (numbers) => {
    for (const query of [`${numbers} ${long}`, `${long} ${numbers} ${long}`])
      expect(withoutAmounts(query)).not.toBe(query);
  });
});

describe('mentionedCodes()', () => {
  const mentioned = (query: string) => [...mentionedCodes(query, index).keys()];
  const sureOf = (query: string) => mentionedCodes(query, index).get(404) ?? 0;

  test.each([
    ['404', [404]],
    ['got 404 and 502', [404, 502]],
    ['404 404', [404]],
    ['(404)', [404]],
    ['"404"', [404]],
    ['404!', [404]],
    ['404, then 502', [404, 502]],
    ['404 times', [404]],
    ['404 seconds', []],
    ['404 second', []],
    ['404seconds', []],
    ['404 ms', []],
    ['404 row', []],
    ['404 rows', []],
    ['404 line', []],
    ['404 lines', []],
    ['404 test', []],
    ['404 tests', []],
    ['404 passed', []],
    ['line 404', []],
    ['exit code 404', []],
    ['exited with 404', []],
    ['port: 404', []],
    ['airport 404', [404]],
    ['line 4 gives 404', [404]],
    ['404 byte', []],
    ['404 bytes', []],
    ['404 mb', []],
    ['404 kb', []],
    ['404 day', []],
    ['404 days', []],
    ['404 item', []],
    ['404 items', []],
    ['404 user', []],
    ['404 users', []],
    ['404 file', []],
    ['404 files', []],
    ['404 filesystem', [404]],
    ['404 msg', [404]],
    ['404  ms', [404]],
    ['404,5', []],
    ['404.', []],
    ['404:', []],
    ['404-5', []],
    ['404_x', []],
    ['404/5', []],
    ['404%', []],
    ['404x', []],
    ['4040', []],
    ['1404', []],
    ['.404', []],
    [':404', []],
    ['/404', []],
    ['-404', []],
    ['_404', []],
    ['#404', []],
    ['a404', []],
    ['Z404', []],
    ['shopd[404]: x', []],
    ['shop [404]: x', [404]],
    ['403', []],
    ['604', []],
    ['004', []],
    ['100 or 599', [100, 599]],
  ])('finds in %j the codes %j', (query, codes) => {
    expect(mentioned(query)).toEqual(codes);
  });

  test.each([
    ...['http 404', 'HTTPS 404', 'status 404', 'status_code 404', 'statuscode: 404', 'code=404', 'error 404'],
    ...['returned 404', 'returns 404', 'return 404', 'got 404', 'gave 404', 'gives 404', 'response 404'],
    ...[
      'responded 404',
      'received 404',
      'failed 404',
      'with 404',
      'a 404',
      'an 404',
      'error: "404"',
      'code (404',
    ],
    ...[
      '"GET / HTTP/1.1" 404 12',
      'HTTP/2 404',
      "'GET / HTTP/1.1' 404",
      'GET / HTTP/1.1"404',
      'HTTP/1.1  404',
    ],
  ])('is sure of the number in %j, which is announced', (query) => {
    expect(sureOf(query)).toBe(1);
  });

  test.each(['room 404', '404 error', 'code of it is 404', 'error !!!!! 404', 'v/1.x 404'])(
    'is less sure of the number in %j, and less still in a long text',
    (query) => {
      const short = sureOf(query);
      expect(short).toBeGreaterThan(0);
      expect(short).toBeLessThan(1);
      const long = sureOf(`${query} ${'x'.repeat(60)}`);
      expect(long).toBeGreaterThan(0);
      expect(long).toBeLessThan(short);
      expect(sureOf(`${query} ${'x'.repeat(58 - query.length)}`)).toBe(short);
      expect(sureOf(`${query} ${'x'.repeat(59 - query.length)}`)).toBe(long);
    },
  );

  test('looks no further back than a word for what announces the number', () => {
    expect(sureOf('code              404')).toBeLessThan(1);
    expect(sureOf('code    404')).toBe(1);
  });

  test('takes the surest of several mentions', () => {
    expect(sureOf('room 404 got 404')).toBe(1);
    expect(sureOf('got 404 room 404')).toBe(1);
  });
});

describe('codesOfFields()', () => {
  const fields = new Map([
    ['date', [200]],
    ['retryafter', [429, 503]],
    ['wwwauthenticate', [401]],
    ['xrequestid', [500]],
  ]);
  const own = { fieldsFrom: () => fields } as Partial<SearchIndex> as SearchIndex;
  const found = (query: string) => [...codesOfFields(query, own)];

  test.each([
    ['Retry-After', [429, 503]],
    ['retry-after', [429, 503]],
    ['  retryafter ', [429, 503]],
    ['date', [200]],
    [' Date\n', [200]],
    ['Date: Sun, 22 Nov 2026', [200]],
    ['what does Date: say', [200]],
    ['which code has retry-after', [429, 503]],
    ['Retry-After: 120', [429, 503]],
    ['retry-after and www-authenticate', [429, 503, 401]],
    ['X-Request-Id: 7 beside retry-after', [500, 429, 503]],
    ['retry-after, Retry-After', [429, 503]],
  ])('finds in %j the codes %j', (query, codes) => {
    expect(found(query)).toEqual(codes);
  });

  test.each([
    ['the date', 'a word of a sentence'],
    ['date of the response', 'a word of a sentence'],
    ['Date:', 'a colon with nothing behind it'],
    ['date:today', 'a colon with no blank behind it'],
    ['retry after', 'two words'],
    ['retry-after-all', 'a longer name'],
    ['retry-', 'a hyphen with nothing behind it'],
    ['-date', 'a hyphen with nothing before it'],
    ['date 1', 'a word and a number'],
    ['1 date', 'a number and a word'],
    ['123', 'a number'],
    ['', 'nothing'],
  ])('finds nothing in %j: %s', (query) => {
    expect(found(query)).toEqual([]);
  });
});
