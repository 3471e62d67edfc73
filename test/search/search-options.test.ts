import { describe, expect, test, vi } from 'vitest';
import { writeEntries } from '../../src/entry-format/write-entries.js';
import { filler, type Line, searchOver } from './small-corpus.js';

const lines: readonly Line[] = [
  ...filler,
  { code: 401, vendors: ['nginx'], symptoms: ['token expired'] },
  { code: 403, standing: 'experimental', symptoms: ['token expired'] },
  { code: 419, standing: 'nonstandard', vendors: ['laravel', 'nginx'], symptoms: ['token expired'] },
  { code: 511, standing: 'deprecated', symptoms: ['token expired'] },
];

describe('search(): first use', () => {
  test('builds nothing where there is nothing to search', async () => {
    vi.resetModules();
    const searchText = vi.fn(() =>
      writeEntries([{ head: ['404 standard', '', ''], columns: [['Not Found'], [], [], [], [], []] }]),
    );
    vi.doMock('../../src/generated/search-text.js', () => ({ searchText }));
    const { search } = await import('../../src/search/search.js');
    expect([search(''), search(' \n'), search(404 as never), search('404', { limit: 0 })]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(searchText).not.toHaveBeenCalled();
    expect(search('404')).toHaveLength(1);
    expect(search('Not Found')).toHaveLength(1);
    expect(searchText).toHaveBeenCalledTimes(1);
  });
});

describe('search(): options', () => {
  test('gives ten results where no number from 0 is asked for', async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({ code: 440 + at, symptoms: ['token expired'] }));
    const { search } = await searchOver([...filler, ...many]);
    const count = (limit: unknown) => search('token expired', { limit: limit as number }).length;
    expect(search('token expired')).toHaveLength(10);
    expect([count(undefined), count(null), count('3'), count(-1), count(Number.NaN)]).toEqual([
      10, 10, 10, 10, 10,
    ]);
    expect([count(0), count(0.9), count(1), count(2.9), count(11), count(100)]).toEqual([0, 0, 1, 2, 11, 12]);
    expect(Object.isFrozen(search('token expired', { limit: 0 }))).toBe(true);
    expect(search('token expired', null as never)).toHaveLength(10);
  });

  test.each([
    [{ class: '4xx' }, [401, 403, 419]],
    [{ class: '4XX' }, [401, 403, 419]],
    [{ class: 'client-error' }, [401, 403, 419]],
    [{ class: '5xx' }, [511]],
    [{ class: 'server-error' }, [511]],
    [{ class: 'successful' }, []],
    [{ standing: 'standard' }, [401]],
    [{ standing: 'nonstandard' }, [419]],
    [{ standing: 'unused' }, []],
    [{ vendor: 'nginx' }, [401, 419]],
    [{ vendor: 'laravel' }, [419]],
    [{ vendor: 'nobody' }, []],
    [{ vendor: 'nginx', standing: 'standard' }, [401]],
    [{ vendor: 'nginx', class: '5xx' }, []],
    [{ class: '4xx', standing: 'experimental' }, [403]],
    [{ class: undefined, standing: undefined, vendor: undefined }, [401, 403, 419, 511]],
    [{}, [401, 403, 419, 511]],
  ])('with %j gives %j', async (options, codes) => {
    const { search } = await searchOver(lines);
    expect(search('token expired', options as never).map(({ code }) => code)).toEqual(codes);
  });

  test('takes the best of those that are wanted, not the wanted of the best', async () => {
    const { search } = await searchOver(lines);
    expect(search('token expired', { limit: 1, class: '5xx' }).map(({ code }) => code)).toEqual([511]);
  });
});

describe('search(): order and scores', () => {
  test('puts settled codes first where all else is equal, then by code', async () => {
    const standings = ['nonstandard', 'deprecated', 'experimental', 'standard', 'temporary', 'standard'];
    const { codes } = await searchOver([
      ...filler,
      ...standings.map((standing, at) => ({ code: 441 + at, standing, symptoms: ['token expired'] })),
    ]);
    expect(codes('token expired')).toEqual([443, 444, 446, 441, 442, 445]);
  });

  test('gives what was asked for outright in its order, with scores that fall from 1', async () => {
    const { search } = await searchOver([
      { code: 404, phrases: ['Not Found'] },
      { code: 405, phrases: ['Method Not Allowed'] },
      { code: 406, standing: 'nonstandard', phrases: ['Odd'] },
    ]);
    expect(search('4xx').map(({ code, score }) => [code, score])).toEqual([
      [404, 1],
      [405, 0.999],
      [406, 0.998],
    ]);
    expect(search('404').map(({ code, score }) => [code, score])).toEqual([[404, 1]]);
    expect(search(' (404').map(({ code, score }) => [code, score])).toEqual([[404, 1]]);
  });

  test('finds for a class that has a single code that code and nothing else', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 302, phrases: ['Found'] },
      { code: 404, symptoms: ['redirection token'] },
    ]);
    expect(codes('3xx')).toEqual([302]);
    expect(codes('redirection token')).toEqual([404]);
  });

  test('puts the code that a query names before those whose words it has', async () => {
    const { search } = await searchOver([
      ...filler,
      { code: 404, standing: 'nonstandard', phrases: ['Not Found'] },
      { code: 410, names: ['Not Found'], symptoms: ['not found', 'found not'] },
    ]);
    const results = search('Not Found');
    expect(results.map(({ code }) => code)).toEqual([404, 410]);
    expect(results[0]?.score).toBeGreaterThan(0.95);
    expect(results[0]?.score).toBeLessThanOrEqual(1);
    expect(results[1]?.score).toBeGreaterThan(0);
  });

  test('puts a code that a text mentions before its neighbours', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 502, symptoms: ['from upstream'] },
      { code: 504, symptoms: ['upstream timed out'] },
    ]);
    expect(codes('upstream timed out')[0]).toBe(504);
    expect(codes('upstream timed out, returned 502')[0]).toBe(502);
  });

  test('puts a phrase that is half typed before words', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 429, phrases: ['Too Many Requests'] },
      { code: 503, symptoms: ['too many people'] },
    ]);
    expect(codes('too many')[0]).toBe(429);
    expect(codes('toomany')).toEqual([429]);
  });

  test('prefers of two phrases the one that is nearer its end', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 408, phrases: ['Timed Out While Waiting'] },
      { code: 504, phrases: ['Timed Out'] },
    ]);
    expect(codes('timedo')).toEqual([504, 408]);
  });

  test('adds what a code is mentioned for to what its words are worth', async () => {
    const { search } = await searchOver([
      ...filler,
      { code: 502, symptoms: ['upstream closed'] },
      { code: 504, symptoms: ['upstream closed'] },
    ]);
    const scores = (query: string) => new Map(search(query).map(({ code, score }) => [code, score]));
    const plain = scores('upstream closed');
    const mentioned = scores('upstream closed, got 502');
    expect(plain.get(502)).toBe(plain.get(504));
    expect(mentioned.get(502)).toBeGreaterThan(plain.get(502) as number);
    expect(mentioned.get(504)).toBeLessThanOrEqual(plain.get(504) as number);
    expect(mentioned.get(502)).toBeGreaterThan(scores('got 502').get(502) ?? 1);
  });

  test('leaves out what is worth less than an eighth of the best', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 404, phrases: ['Not Found'] },
      { code: 410, phrases: ['Not Here'] },
    ]);
    expect(codes('found not')).toEqual([404, 410]);
    expect(codes('Not Found')).toEqual([404]);
  });

  test('lifts a code the more, the surer it is mentioned, and by nothing but that', async () => {
    const { search } = await searchOver([...filler, { code: 404, phrases: ['Not Found'] }]);
    const [sure, unsure] = [search('got 404'), search('room 404')];
    expect([sure, unsure].map((results) => results.map(({ code }) => code))).toEqual([[404], [404]]);
    expect(sure[0]?.score).toBeGreaterThan(unsure[0]?.score as number);
    expect(sure[0]?.matches).toEqual([{ text: '404', where: 'code', ranges: [[0, 3]] }]);
  });

  test('puts codes that are mentioned alike in the order of their numbers', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 502, phrases: ['Bad Gateway'] },
      { code: 504, phrases: ['Gateway Timeout'] },
    ]);
    expect(codes('got 504, then got 502')).toEqual([502, 504]);
  });

  test('takes a number alone for all that is asked, and one in a text for a hint', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 404, phrases: ['Not Found'] },
      { code: 499, symptoms: ['error 404'] },
    ]);
    expect(codes('404')).toEqual([404]);
    expect(codes('(404)')).toEqual([404]);
    expect(codes('http 404')).toEqual([404, 499]);
  });

  test('reads the words of a text that starts with a number', async () => {
    const { codes } = await searchOver(lines);
    expect(codes('3 tokens expired')).toEqual([401, 403, 419, 511]);
  });

  test('gives scores of at most four decimals', async () => {
    const { search } = await searchOver(lines);
    for (const { score } of search('token expired')) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
      expect(score).toBe(Number(score.toFixed(4)));
    }
  });

  test('grows with what is there, and stays below 1', async () => {
    const { search } = await searchOver([
      ...filler,
      { code: 401, symptoms: ['token expired'] },
      { code: 402, phrases: ['token expired'], symptoms: ['expired token', 'token, expired'] },
    ]);
    const [best, next] = search('token expired');
    expect([best?.code, next?.code]).toEqual([402, 401]);
    expect(best?.score).toBeGreaterThan(next?.score as number);
    expect(best?.score).toBeLessThan(1);
  });
});

describe('search(): codes in the text', () => {
  const gateways: readonly Line[] = [
    ...filler,
    { code: 404, phrases: ['Not Found'] },
    { code: 502, phrases: ['Bad Gateway'], symptoms: ['upstream closed'] },
    { code: 504, phrases: ['Gateway Timeout'], symptoms: ['upstream closed'] },
  ];

  test('are found in the first 8,000 characters of a log, even if these are more than the search reads', async () => {
    const { codes } = await searchOver([...gateways, { code: 401, symptoms: ['token expired'] }]);
    const at = (start: number) => codes(`token expired${' '.repeat(start - 13)}status=502`);
    expect(at(8000 - 'status=502'.length)).toEqual([502, 401]);
    expect(at(8000)).toEqual([401]);
  });

  test('come first, five at most, and each has a lower score than the one before', async () => {
    const listed = [401, 402, 403, 405, 406, 407];
    const { search } = await searchOver([
      ...filler,
      ...listed.map((code) => ({ code, phrases: [`zz${String.fromCharCode(code - 300)}zz`] })),
    ]);
    const results = search(listed.map((code) => `the page answered with status=${code}`).join('\n'));
    expect(results.map(({ code }) => code)).toEqual([407, 401, 402, 403, 405, 406]);
    const [best = 0, ...next] = results.slice(0, 5).map(({ score }) => score);
    expect(best).toBeGreaterThan(0.9);
    expect(next).toEqual([1, 2, 3, 4].map((steps) => Number((best - steps / 1000).toFixed(4))));
    expect(results[5]?.score).toBeLessThanOrEqual(0.89);
  });

  test('have a higher score than codes that only resemble the text', async () => {
    const { search } = await searchOver(gateways);
    const results = search('status=404 bad gateway upstream closed');
    expect(results.map(({ code }) => code)).toEqual([404, 502, 504]);
    expect(results[0]?.score).toBeGreaterThan(0.9);
    expect(results[1]?.score).toBeGreaterThan(0.7);
    expect(results[1]?.score).toBeLessThanOrEqual(0.89);
  });

  test('have a lower score if nothing announces the number in a long text', async () => {
    const { search } = await searchOver([...filler, { code: 404, phrases: ['Missing Page'] }]);
    const scoreOf = (text: string) => search(text.padEnd(70, '.'))[0]?.score;
    expect(scoreOf('mnbvc lkjhg poiuy qwert returned 404 Not Found')).toBeGreaterThan(0.99);
    expect(scoreOf('mnbvc lkjhg poiuy qwert zxcvb 404 Not Found')).toBeLessThan(0.98);
  });

  test('are shown as what matched, even behind another number', async () => {
    const { search } = await searchOver(gateways);
    expect(search('took 12 ms, status=502')[0]?.matches[0]).toEqual({
      text: '502',
      where: 'code',
      ranges: [[0, 3]],
    });
  });
});

describe('search(): comparisons', () => {
  const compared: readonly Line[] = [
    ...filler,
    { code: 401, phrases: ['Token Expired'] },
    { code: 403, phrases: ['Wrong Role'] },
    { code: 404, phrases: ['Not Found'] },
    { code: 499, symptoms: ['kettle'] },
  ];

  test.each([
    '401 vs 403',
    '401 or  403',
    '(401) versus: "403"',
    '401, 403',
    ' 401 and - 403?',
    '401 VS 403',
  ])('finds for %j only the codes, in order', async (query) => {
    const { search } = await searchOver(compared);
    expect(search(query).map(({ code, score }) => [code, score])).toEqual([
      [401, 1],
      [403, 0.999],
    ]);
  });

  test('finds each of three codes', async () => {
    const { search } = await searchOver(compared);
    expect(search('401, 403 or 404').map(({ code, score }) => [code, score])).toEqual([
      [401, 1],
      [403, 0.999],
      [404, 0.998],
    ]);
  });

  test.each(['kettle: 401 vs 403', 'kettle 401 not 403', '401, 403 kettle'])(
    'finds for %j what the words mean, too',
    async (query) => {
      const { codes } = await searchOver(compared);
      expect(codes(query)).toContain(499);
    },
  );

  test('takes two numbers for a comparison only if both are codes', async () => {
    const { search } = await searchOver(compared);
    expect(search('471 and 404').map(({ code }) => code)).toEqual([404]);
    expect(search('471 and 404')[0]?.score).toBeLessThan(0.95);
  });
});

describe('search(): typos in a name', () => {
  test('count only if a word is unknown', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 404, phrases: ['Not Found'] },
      { code: 410, symptoms: ['note found'] },
    ]);
    expect(codes('note found')[0]).toBe(410);
    expect(codes('ntfound')).toEqual([404]);
  });

  test('count only if the query is not the start of another name', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 401, phrases: ['Tok Exx Portal'] },
      { code: 402, phrases: ['To Kexy'] },
    ]);
    expect(codes('tokexx')).toEqual([401]);
    expect(codes('tokeyy')).toEqual([402]);
  });

  test('count only if the query is not a name of another code', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 404, phrases: ['Missing Page'] },
      { code: 410, phrases: ['No Tfoumd'] },
    ]);
    expect(codes('notfound')).toEqual([404]);
    expect(codes('notfoumx')).toEqual([410]);
  });

  test('lower the score, each a little more', async () => {
    const { search } = await searchOver([...filler, { code: 429, phrases: ['Too Many Requests'] }]);
    const [one = 0, two = 0, three = 0] = ['tooxmanyrequests', 'tooxmanyxrequests', 'tooxmanyxrequestsx'].map(
      (query) => search(query)[0]?.score,
    );
    expect(one).toBeLessThan(1 - Math.exp(-1.8));
    expect(two).toBeLessThan(one);
    expect(three).toBeLessThan(two);
    expect(three).toBeGreaterThan(0.5);
  });
});

describe('search(): an entry that is the query', () => {
  test('counts as much without a difference in spelling as with one', async () => {
    const { search } = await searchOver([
      ...filler,
      { code: 401, symptoms: ['portal'] },
      { code: 402, symptoms: ['portal!'] },
    ]);
    const results = search('portal');
    expect(results.map(({ code }) => code)).toEqual([401, 402]);
    expect(results[0]?.score).toBe(results[1]?.score);
  });

  test('counts for a code that is not established if it is a name, or several words', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 440, standing: 'nonstandard', names: ['portal'] },
      { code: 442, names: ['portals'] },
      { code: 450, standing: 'nonstandard', symptoms: ['kettle'] },
      { code: 452, symptoms: ['kettles'] },
      { code: 460, standing: 'nonstandard', symptoms: ['copper lantern'] },
      { code: 462, symptoms: ['copper lanterns'] },
    ]);
    expect(codes('portal')).toEqual([440, 442]);
    expect(codes('kettle')).toEqual([452, 450]);
    expect(codes('copper lantern')).toEqual([460, 462]);
  });
});

describe('search(): an entry inside the query', () => {
  const closed: readonly Line[] = [
    ...filler,
    { code: 400, phrases: ['copper lantern closed'] },
    { code: 409, symptoms: ['kettle 110 stays closed'] },
    { code: 410, symptoms: ['harbour stays empty'] },
    { code: 411, symptoms: ['"a narrow" (wooden) bridge'] },
  ];
  const lifted = (score: number | undefined, lift: number) =>
    Number((1 - Math.exp(-((score as number) + lift))).toFixed(4));

  test('counts by the weight of the entry', async () => {
    const { search, byWords } = await searchOver(closed);
    const query = 'E7: copper lantern closed (app.ts)';
    expect(search(query)[0]?.score).toBe(lifted(byWords(query).get(400), 0.6 * 1.28));
  });

  test.each([
    ['contains the amount', 'kettle 110 stays closed', 409],
    ['leaves out the amount', 'harbour 110 stays empty', 410],
  ])('counts in a long query if it %s', async (_, message, code) => {
    const { search, byWords } = await searchOver(closed);
    const line = `mirror: ${message}; ${'-'.repeat(60)}`;
    const [best] = search(line);
    expect(best?.code).toBe(code);
    expect(best?.score).toBe(lifted(byWords(line.replace('110', '   ')).get(code), 0.6));
  });

  test('does not count if its punctuation makes it longer than the query', async () => {
    const { search, byWords } = await searchOver(closed);
    const scoreOf = (query: string) => search(query)[0]?.score;
    const [whole, inside] = ['a narrow wooden bridge', 'on a narrow wooden bridge'];
    expect(scoreOf(whole)).toBe(lifted(byWords(whole).get(411), 2));
    expect(scoreOf(inside)).toBe(lifted(byWords(inside).get(411), 0.6));
  });
});

describe('search(): a log line at a low level', () => {
  test('finds only the codes that it names', async () => {
    const { codes } = await searchOver([
      ...filler,
      { code: 429, phrases: ['Too Many Requests'] },
      { code: 502, symptoms: ['upstream closed'] },
    ]);
    expect(codes('WARN upstream closed')).toEqual([502]);
    expect(codes('INFO upstream closed')).toEqual([]);
    expect(codes('INFO upstream closed, toomanyrequests')).toEqual([429]);
  });
});

describe('search(): a header name', () => {
  test('makes the query one about HTTP', async () => {
    const { codes } = await searchOver([...filler, { code: 429, fields: ['Kettle-Level'] }]);
    expect(codes('bash and kettle-level')).toEqual([429]);
    expect(codes('bash and kettle level')).toEqual([]);
  });
});

describe('search(): the least score of the best result', () => {
  test('is lower in a query about HTTP', async () => {
    const words = ['harbour', 'kettle', 'lantern', 'mirror'];
    const long =
      'among the many other rare things: abandon balloon cartoon diagram elegant fantasy giraffe harpoon';
    const { codes } = await searchOver([
      ...filler,
      { code: 400, symptoms: words.map((word) => `${word} ${long}`) },
    ]);
    expect(codes(`${words.join(' ')} mnbvc browser`)).toEqual([400]);
    expect(codes(`${words.join(' ')} mnbvc brwsxzq`)).toEqual([]);
  });

  test('leaves out an entry that is there whole in a long text about something else', async () => {
    const { codes } = await searchOver([...filler, { code: 400, symptoms: ['copper lantern'] }]);
    const strange = 'mnbvc lkjhg poiuy qwert zxcvb asdfg hjklm yuiop vbnmq wertz'.split(' ');
    expect(codes(`copper lantern in the browser ${strange.slice(0, 4).join(' ')}`)).toEqual([400]);
    expect(codes(`copper lantern in the browser ${strange.join(' ')}`)).toEqual([]);
  });
});

describe('search(): a long name as one word', () => {
  test('lifts the code and makes the query one about HTTP', async () => {
    const { search, codes } = await searchOver([
      ...filler,
      { code: 400, symptoms: ['kettle'] },
      { code: 429, phrases: ['Too Many Requests'] },
    ]);
    expect(codes('says toomanyrequests')).toEqual([429]);
    expect(search('says toomanyrequests')[0]?.score).toBe(Number((1 - Math.exp(-1.2)).toFixed(4)));
    expect(codes('regex says toomanyrequests')).toEqual([429]);
    expect(codes('regex says kettle')).toEqual([]);
    expect(codes('mnbvc toomanyrequests kettle')).toEqual([429, 400]);
    expect(codes('mnbvc lkjhg kettle')).toEqual([]);
  });
});
