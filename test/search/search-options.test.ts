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
