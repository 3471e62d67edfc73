import { describe, expect, test } from 'vitest';
import { filler, type Line, searchOver } from './small-corpus.js';

/** Searches the lines of the test together with codes that share no words with them. */
const over = (lines: readonly Line[], synonyms?: readonly string[]) =>
  searchOver([...filler, ...lines], synonyms);
const words = (code: number, ...symptoms: string[]): Line => ({ code, symptoms });

describe('rankByWords(): what counts', () => {
  test('finds the codes whose entries have the words, and no others', async () => {
    const { byWords } = await over([words(401, 'token expired'), words(403, 'wrong role')]);
    expect([...byWords('token expired').keys()]).toEqual([401]);
    expect([...byWords('role').keys()]).toEqual([403]);
    expect([...byWords('banana bread').keys()]).toEqual([]);
    expect([...byWords('').keys()]).toEqual([]);
  });

  test('ranks a phrase above a name, above words, above a topic, with the same text', async () => {
    const { byWords } = await over([
      { code: 400, topics: ['token expired'] },
      { code: 401, symptoms: ['token expired'] },
      { code: 402, names: ['token expired'] },
      { code: 403, phrases: ['token expired'] },
    ]);
    const found = byWords('token expired');
    const inOrder = [...found].sort(([, a], [, b]) => b - a).map(([code]) => code);
    expect(inOrder).toEqual([403, 402, 401, 400]);
    expect(new Set(found.values()).size).toBe(4);
  });

  test('ranks an entry that is there whole above one that is there in part', async () => {
    const { byWords } = await over([
      words(400, 'token expired'),
      words(401, 'token expired while somebody slept'),
    ]);
    const found = byWords('token expired');
    expect(found.get(400)).toBeGreaterThan(found.get(401) as number);
  });

  test('ranks two words above one, and the rarer word above the common one', async () => {
    const { byWords } = await over([
      words(400, 'token'),
      words(401, 'expired'),
      words(402, 'token expired'),
      words(403, 'expired'),
    ]);
    const found = byWords('token expired');
    expect(found.get(402)).toBeGreaterThan(found.get(400) as number);
    expect(found.get(400)).toBeGreaterThan(found.get(401) as number);
    expect(found.get(401)).toBe(found.get(403));
  });

  test('ranks a code with two fitting entries above one with a single one, and three above two', async () => {
    const { byWords } = await over([
      words(400, 'token expired'),
      words(401, 'token expired', 'expired token'),
      words(402, 'token expired', 'expired token', 'expired: token'),
      words(403, 'token expired', 'expired token', 'expired: token', 'token, expired'),
    ]);
    const found = byWords('token expired');
    expect(found.get(401)).toBeGreaterThan(found.get(400) as number);
    expect(found.get(402)).toBeGreaterThan(found.get(401) as number);
    expect(found.get(403)).toBe(found.get(402));
  });

  test('ranks an entry with both words above two entries with one each, and these above one word twice', async () => {
    const { byWords } = await over([
      words(400, 'token expired'),
      words(401, 'token', 'expired'),
      words(402, 'token', 'token!'),
    ]);
    const found = byWords('token expired');
    expect(found.get(400)).toBeGreaterThan(found.get(401) as number);
    expect(found.get(401)).toBeGreaterThan(found.get(402) as number);
  });

  test('takes the best entry for each word, wherever it stands', async () => {
    const [good, poor] = ['token expired', 'token of something longer about other matters'];
    const { byWords } = await over([words(400, good, poor), words(401, poor, good)]);
    const found = byWords('token expired');
    expect(found.get(400)).toBe(found.get(401));
  });

  test('takes a word in a long text for less than in a short one', async () => {
    const { byWords } = await over([
      {
        code: 400,
        phrases: ['token in a text of many rare words: harbour kettle lantern mirror needle orchard'],
      },
      { code: 401, phrases: ['token nearby'] },
      words(402, 'wrong role'),
    ]);
    expect([...byWords('token role').keys()]).toEqual([401, 402]);
  });

  test('names the three best entries of a code, best first, equal ones in the order of the line', async () => {
    const { search } = await over([
      {
        code: 401,
        symptoms: [
          'token or expired something that is much longer than asked',
          'expired',
          'token expired',
          'expired: token',
        ],
        topics: ['token expired'],
      },
    ]);
    const texts = search('token expired')[0]?.matches.map(({ text, where }) => [text, where]);
    expect(texts).toEqual([
      ['token expired', 'words'],
      ['expired: token', 'words'],
      ['token expired', 'topic'],
    ]);
  });

  test('names three entries where more of them fit, each better than the one behind it', async () => {
    const { search } = await over([
      {
        code: 401,
        phrases: ['token expired'],
        names: ['token expired'],
        symptoms: ['token expired', 'token expired behind something'],
        topics: ['token expired'],
      },
    ]);
    const places = search('token expired')[0]?.matches.map(({ where }) => where);
    expect(places).toEqual(['reasonPhrase', 'name', 'words']);
  });

  test('names entries with the same identifier in the order of the line', async () => {
    const { search } = await over([words(404, 'NoSuchKey: one', 'NoSuchKey: six', 'NoSuchKey: two')]);
    const texts = search('nosuchkey')[0]?.matches.map(({ text }) => text);
    expect(texts).toEqual(['NoSuchKey: one', 'NoSuchKey: six', 'NoSuchKey: two']);
  });

  test('ranks two words of two entries above one word of two, where all are as rare', async () => {
    const { byWords } = await over([
      words(400, 'token', 'expired'),
      words(401, 'token', 'token!'),
      words(402, 'expired', 'expired!'),
    ]);
    const found = byWords('token expired');
    expect(found.get(400)).toBeGreaterThan(found.get(401) as number);
    expect(found.get(400)).toBeGreaterThan(found.get(402) as number);
  });

  test('counts a word once, however often the query has it', async () => {
    const { byWords } = await over([words(401, 'token expired')]);
    expect(byWords('token token expired Token')).toEqual(byWords('token expired'));
  });

  test('takes the forms of a word for the word', async () => {
    const { byWords } = await over([words(401, 'token expired')]);
    expect(byWords('tokens expire')).toEqual(byWords('token expired'));
  });

  test('reads the first 64 distinct words', async () => {
    const many = Array.from({ length: 64 }, (_, at) => `w${String.fromCharCode(97 + (at % 26))}${at}`);
    const { byWords } = await over([words(400, ...many), words(401, 'token'), words(402, 'expired')]);
    expect([...byWords([...many.slice(0, 63), 'token'].join(' ')).keys()]).toContain(400);
    const [sixtyFour, sixtyFive] = [
      byWords([...many.slice(0, 63), 'token expired'].join(' ')),
      byWords([...many.slice(0, 63), 'token'].join(' ')),
    ];
    expect(sixtyFour).toEqual(sixtyFive);
    expect(byWords([...many.slice(0, 62), 'token'].join(' '))).not.toEqual(
      byWords(many.slice(0, 62).join(' ')),
    );
  });
});

describe('rankByWords(): what a word can stand for', () => {
  test('ranks the word itself above a synonym, a synonym above nothing', async () => {
    const { byWords } = await over(
      [words(400, 'token expired'), words(401, 'voucher expired'), words(402, 'expired')],
      ['token voucher'],
    );
    const found = byWords('token expired');
    expect(found.get(400)).toBeGreaterThan(found.get(401) as number);
    expect(found.get(401)).toBeGreaterThan(found.get(402) as number);
    // The same applies in the other direction.
    const other = byWords('voucher expired');
    expect(other.get(401)).toBeGreaterThan(other.get(400) as number);
    expect(other.get(400)).toBeGreaterThan(other.get(402) as number);
  });

  test('knows a word by its synonym alone, in any form, from any of its groups', async () => {
    const { byWords } = await over(
      [words(400, 'token'), words(401, 'coupon')],
      ['vouchers token', 'gutschein coupon', 'voucher coupons'],
    );
    expect([...byWords('voucher').keys()]).toEqual([400, 401]);
    expect([...byWords('gutscheine').keys()]).toEqual([401]);
    expect([...byWords('bon').keys()]).toEqual([]);
  });

  test('takes no synonym that the index does not have', async () => {
    const { byWords } = await over([words(400, 'token')], ['voucher bon']);
    expect([...byWords('voucher').keys()]).toEqual([]);
  });

  test('corrects a word whose synonyms the index does not have', async () => {
    const { byWords } = await over([words(400, 'token')], ['tokenn voucher']);
    expect([...byWords('tokenn').keys()]).toEqual([400]);
  });

  test('takes a synonym beside the word itself for nothing more, and nothing less', async () => {
    const lines = [words(400, 'token voucher'), words(401, 'voucher')];
    const { byWords: plain } = await over(lines);
    const { byWords } = await over(lines, ['token voucher']);
    expect(byWords('token').get(400)).toBe(plain('token').get(400));
  });

  test('calls a word that it knows by a synonym known', async () => {
    const lines = [{ code: 400, phrases: ['token portal'] }];
    const { byWords } = await over(lines, ['bon token', 'rab portal']);
    expect([...byWords('bon rab mnbvc').keys()]).toEqual([400]);
  });

  test('takes a misspelt word for less telling than the right one, as telling as the rarest that it can be', async () => {
    const { byWords } = await over([
      words(400, 'expired'),
      words(401, 'tokenab'),
      ...Array.from({ length: 8 }, (_, at) => words(410 + at, 'tokexab')),
    ]);
    // The weight of the other word for 400 shows how specific the first word is.
    const other = (word: string) => byWords(`${word} expired`).get(400) as number;
    expect(other('toenab')).toBeGreaterThan(other('tokenab'));
    expect(other('tokeyab')).toBe(other('toenab'));
    expect(other('toexab')).toBeGreaterThan(other('tokeyab'));
  });

  test('completes the last word of a short query from three letters on', async () => {
    const { byWords } = await over([words(400, 'token expired')]);
    expect([...byWords('expired tok').keys()]).toEqual([400]);
    expect([...byWords('tok').keys()]).toEqual([400]);
    expect([...byWords('to').keys()]).toEqual([]);
    expect([...byWords('tok expired').keys()]).toEqual([...byWords('qqq expired').keys()]);
  });

  test('takes an unknown word of four letters or more for an abbreviation, wherever it stands', async () => {
    const { byWords } = await over([words(400, 'permanent token')]);
    expect([...byWords('perm token').keys()]).toEqual([400]);
    expect([...byWords('per token').keys()]).toEqual([]);
  });

  test('ranks what is typed in full above what goes on, and the shorter above the longer', async () => {
    const { byWords } = await over([
      { code: 400, phrases: ['port'] },
      { code: 401, phrases: ['portal'] },
      { code: 402, phrases: ['portable'] },
    ]);
    const found = byWords('port');
    expect([...found.keys()].sort()).toEqual([400, 401, 402]);
    expect(found.get(400)).toBeGreaterThan(found.get(401) as number);
    expect(found.get(401)).toBeGreaterThan(found.get(402) as number);
  });

  test('does not complete a word of two letters', async () => {
    const { byWords } = await over([
      { code: 400, phrases: ['ip'] },
      { code: 401, phrases: ['ipso'] },
    ]);
    expect([...byWords('ip').keys()]).toEqual([400]);
    expect([...byWords('ips').keys()]).toEqual([401]);
  });

  test('completes a known word only at the end, and nothing in a query of 60 characters or more', async () => {
    const { byWords } = await over([words(400, 'port'), words(401, 'token portal'), words(402, 'token')]);
    const scoreOf = (query: string) => byWords(query).get(401) ?? 0;
    expect(scoreOf('token port')).toBeGreaterThan(scoreOf('port token'));
    const padded = (length: number, start: string) => `token${' '.repeat(length - 5 - start.length)}${start}`;
    expect(scoreOf(padded(59, 'port'))).toBe(scoreOf('token port'));
    expect(scoreOf(padded(60, 'port'))).toBe(scoreOf('port token'));
    expect(scoreOf(padded(59, 'porta'))).toBe(scoreOf('token porta'));
    expect(scoreOf(padded(60, 'porta'))).not.toBe(scoreOf('token porta'));
  });

  test('corrects a misspelt word, wherever it stands', async () => {
    const { byWords } = await over([words(400, 'token conflict')]);
    const right = byWords('token conflict').get(400) as number;
    for (const query of ['tokem conflitc', 'conflitc tokem', 'token conflitc', 'tokem conflict']) {
      expect([...byWords(query).keys()], query).toEqual([400]);
      expect(byWords(query).get(400)).toBeLessThan(right);
    }
  });

  test('corrects eight words that it does not know, and no more', async () => {
    const known = 'abandon balloon cartoon diagram elegant fantasy giraffe harpoon insulin'.split(' ');
    const { byWords } = await over([words(400, known.join(' '))]);
    const misspelt = known.map((word) => `${word.slice(0, 2)}x${word.slice(3)}`);
    const scoreOf = (count: number, last: string) =>
      byWords([...misspelt.slice(0, count), last].join(' ')).get(400);
    expect(scoreOf(8, misspelt[8] as string)).toBe(scoreOf(8, 'unheard'));
    expect(scoreOf(7, misspelt[7] as string)).toBeGreaterThan(scoreOf(7, 'unheard') as number);
  });

  test('neither completes nor corrects a word that it knows by a synonym', async () => {
    const { byWords } = await over(
      [words(400, 'voucher'), words(401, 'tokens tokenizer')],
      ['tokeni voucher'],
    );
    expect([...byWords('tokeni').keys()]).toEqual([400]);
  });
});

describe('rankByWords(): what does not count', () => {
  test.each([
    'https://token.example/expired',
    'https://x.example/token-expired',
    'ftp://token/expired',
    'git+ssh://token',
    'GET /token/expired',
    '/token',
    '"/token/expired"',
    "'/token'",
    '(/token)',
    'url=/token',
    '/token/expired?token=token&x=%20.-_',
    'arn:aws:s3:::token-expired',
    '__token__',
    ...[
      'token@example.org',
      'a.b+token-c@mail-host.example.org',
      'x@token-expired.org',
      'x@y.authorization',
      'x@y.to-ken.token',
    ],
    'call __token__ expired'.slice(5, 14),
  ])('finds nothing for %j: a place or the name of an internal', async (query) => {
    const { byWords } = await over([words(400, 'token expired'), words(401, 'authorization')]);
    expect([...byWords(query).keys()]).toEqual([]);
  });

  test('separates the words before and behind an address or the name of an internal', async () => {
    const { byWords } = await over([words(400, 'caf\u00e9 \u00e9lan')]);
    expect(byWords('caf\u00e9a@mail.example\u00e9lan')).toEqual(byWords('caf\u00e9 \u00e9lan'));
    expect(byWords('caf\u00e9__init__\u00e9lan')).toEqual(byWords('caf\u00e9 \u00e9lan'));
    expect(byWords('caf\u00e9 \u00e9lan').size).toBe(1);
  });

  test('leaves out the package of an exception', async () => {
    const { byWords } = await over([words(400, 'token expired'), words(401, 'org portal o p')]);
    const bare = byWords('TokenExpired');
    expect(bare.size).toBe(1);
    expect(byWords('org.portal.TokenExpiredException')).toEqual(bare);
    expect(byWords('o.p.TokenExpiredError')).toEqual(bare);
    expect(byWords('org.portal.TokenExpiredError: o.p.TokenExpiredError')).toEqual(bare);
    expect(byWords('org.portal.TokenExpired').has(401)).toBe(true);
    expect(byWords('org.portal.tokenExpiredError').has(401)).toBe(true);
  });

  test.each(['and/token expired', 'token/expired', 'token:/ expired', '__token expired', 'token: //expired'])(
    'finds the words of %j, which is no place',
    async (query) => {
      const { byWords } = await over([words(400, 'token expired')]);
      expect([...byWords(query).keys()]).toEqual([400]);
    },
  );

  test.each([
    ['TokenExpiredException', true],
    ['TokenExpiredError', true],
    ['TokenExpiredHttpException', true],
    ['throw TokenExpiredError: x', true],
    ['TokenExpiredError TokenExpiredException', true],
    ['TokenExpiredExceptions', false],
    ['TokenExpired Exception', false],
    ['TokenExpired_Exception', false],
    ['EXPIRED_TOKENException', false],
  ])('leaves out what %j adds to a name: %s', async (query, left) => {
    const { byWords } = await over([words(400, 'token expired'), words(500, 'exception error http')]);
    const bare = byWords(query.replace(/(?:Http)?(?:Exception|Error)s?/g, ''));
    if (left) expect(byWords(query)).toEqual(bare);
    else expect(byWords(query)).not.toEqual(bare);
  });

  test.each(['1234567890', '10.0.0.1', 'abcdefgh1', 'x1234567', '12abc', '1xxx', '44xx', 'x'.repeat(25)])(
    'passes over %j, which is an id, an amount or noise',
    async (noise) => {
      const { byWords } = await over([words(400, 'token expired')]);
      expect(byWords(`${noise} token expired`)).toEqual(byWords('token expired'));
    },
  );

  test.each(['abcdefg1', 'x123456', 'zzzzzz', '9xx', 'x'.repeat(24)])(
    'counts %j, which could mean something and does not',
    async (word) => {
      const { byWords } = await over([words(400, 'token expired')]);
      const [plain = 0, strange = 0] = [
        byWords('token expired').get(400),
        byWords(`${word} token expired`).get(400),
      ];
      expect(strange).toBeGreaterThan(0);
      expect(strange).toBeLessThan(plain);
    },
  );

  test('passes over words that say little, known or not, where others say more', async () => {
    const { byWords } = await over([words(400, 'token expired'), words(401, 'which is the one')]);
    expect(byWords('which is the token expired')).toEqual(byWords('token expired'));
    expect(byWords('could would token expired')).toEqual(byWords('token expired'));
  });

  test('asks words that say little where there are three of them, and wants an entry whole', async () => {
    const { byWords } = await over([words(400, 'who are you'), words(401, 'who are you and what of me')]);
    expect([...byWords('who are you').keys()]).toEqual([400]);
    expect([...byWords('who are').keys()]).toEqual([]);
  });

  test('does not ask two words that say little, even where they are rare', async () => {
    const many = Array.from({ length: 800 }, (_, at) => ({
      code: 100 + at,
      phrases: [
        `jj${String.fromCharCode(97 + (at % 26), 97 + (((at / 26) | 0) % 26), 97 + ((at / 676) | 0))}kk`,
      ],
    }));
    const { byWords } = await searchOver([...many, words(901, 'who are', 'who are you')]);
    expect([...byWords('who are you').keys()]).toEqual([901]);
    expect([...byWords('who are').keys()]).toEqual([]);
  });
});

describe('rankByWords(): when words in common are no answer', () => {
  test('finds nothing where most of the query is about something else', async () => {
    const { byWords } = await over([words(400, 'token expired yesterday'), words(401, 'token')]);
    expect(byWords('token mnbvc lkjhg poiuy').has(400)).toBe(false);
    expect(byWords('token mnbvc lkjhg').has(400)).toBe(false);
    expect(byWords('token expired mnbvc').has(400)).toBe(true);
  });

  test('finds an entry that is there whole all the same', async () => {
    const { byWords } = await over([words(400, 'token expired'), words(401, 'token')]);
    const found = byWords('token expired mnbvc lkjhg poiuy qwert');
    expect(found.has(400)).toBe(true);
  });

  test('finds nothing by an entry of one common word, which is whole at once', async () => {
    const { byWords } = await over(Array.from({ length: 40 }, (_, at) => words(400 + at, 'token')));
    expect([...byWords('token mnbvc lkjhg').keys()]).toEqual([]);
    expect([...byWords('token').keys()]).toHaveLength(40);
  });

  test('finds nothing where half of the words mean nothing and no entry is there whole', async () => {
    const { byWords } = await over([{ code: 400, phrases: ['Token Portal'] }]);
    expect([...byWords('token mnbvc').keys()]).toEqual([]);
    expect([...byWords('token portal mnbvc lkjhg').keys()]).toEqual([400]);
    expect([...byWords('token role').keys()]).toEqual([]);
    const { byWords: knowing } = await over([
      { code: 400, phrases: ['Token Portal'] },
      words(401, 'wrong role'),
    ]);
    expect([...knowing('token role').keys()]).toContain(400);
  });

  test('takes a corrected word of five letters for a strange one beside a known word, and no longer word', async () => {
    const { byWords } = await over([words(400, 'expired carbon token lantern kettle needle')]);
    expect([...byWords('expired carbin').keys()]).toEqual([400]);
    expect([...byWords('expired tokem').keys()]).toEqual([]);
  });

  test('wants more than a single word, whole or not, in a query of three or four words', async () => {
    const { byWords } = await over([words(400, 'token'), words(401, 'token')]);
    const strange = ['mnbvc', 'lkjhg', 'poiuy', 'qwert'];
    const found = strange.map((_, at) => byWords(`token ${strange.slice(0, at + 1).join(' ')}`).size);
    expect(found).toEqual([2, 0, 0, 2]);
  });

  test('takes an entry of one word for less in a query of five words or more, and one of two words for as much', async () => {
    const { byWords } = await over([
      words(400, 'vault'),
      words(401, 'lantern sealed'),
      words(402, 'badge'),
      words(403, 'marker'),
      words(404, 'walnut'),
    ]);
    const four = byWords('vault lantern sealed badge');
    const five = byWords('vault lantern sealed badge marker');
    // The sum of the query's rarities is the divisor of a score, and all words are equally rare.
    const lowered = (code: number) => (5 * (five.get(code) as number)) / (4 * (four.get(code) as number));
    expect(lowered(400)).toBeCloseTo((0.85 + 0.8) / (1 + 0.8), 2);
    expect(lowered(401)).toBeCloseTo(1, 2);
  });

  test('calls no match a single word where a second one matches, even if the first is a synonym', async () => {
    const some = (code: number, count: number, text: string) =>
      Array.from({ length: count }, (_, at) => words(code + at, text));
    const { byWords } = await over(
      [
        words(400, 'voucher expired'),
        ...some(410, 5, 'token'),
        ...some(420, 4, 'voucher'),
        ...some(430, 13, 'expired'),
      ],
      ['token voucher'],
    );
    expect(byWords('token expired mnbvc lkjhg').has(400)).toBe(true);
  });

  test('finds nothing where one word means nothing and the others are only like ours', async () => {
    const { byWords } = await over([words(400, 'token portal'), words(401, 'terrific abandoner')]);
    expect([...byWords('tokem portel').keys()]).toEqual([400]);
    expect([...byWords('tokem portel mnbvc').keys()]).toEqual([]);
    // A word of seven letters rarely resembles another word by coincidence.
    expect([...byWords('terrifix abandomer mnbvc').keys()]).toEqual([401]);
  });

  test('scores a query that is answered in full above one that is answered in part', async () => {
    const { byWords } = await over([words(400, 'token expired'), words(401, 'wrong role')]);
    expect(byWords('token expired').get(400)).toBeGreaterThan(
      byWords('token expired role').get(400) as number,
    );
    expect(byWords('token expired role').get(400)).toBeGreaterThan(
      byWords('token expired wrong role').get(400) as number,
    );
  });
});

describe('rankByWords(): a query that is not about HTTP', () => {
  /** Returns the codes that the query finds if it is about HTTP, and if it isn't. */
  async function both(lines: readonly Line[], query: string) {
    const { byWords } = await over(lines);
    return [true, false].map((isAboutHttp) => [...byWords(query, isAboutHttp).keys()].sort());
  }

  test('must be about the entry for a third, even if the entry is there whole', async () => {
    const lines = [words(400, 'token expired')];
    const strange = ' mnbvc lkjhg poiuy qwert zxcvb';
    expect(await both(lines, `token expired${strange.slice(0, 18)}`)).toEqual([[400], [400]]);
    expect(await both(lines, `token expired${strange}`)).toEqual([[400], []]);
  });

  test('must have more than one word of the entry if it has three words', async () => {
    expect(await both([words(400, 'token')], 'token mnbvc lkjhg')).toEqual([[400], []]);
    expect(await both([words(400, 'token expired')], 'token expired mnbvc lkjhg poiuy')).toEqual([
      [400],
      [400],
    ]);
  });

  test('can have one word of each entry if most of its words are in some', async () => {
    expect(await both([words(400, 'token', 'expired')], 'token expired mnbvc')).toEqual([[400], [400]]);
  });

  test('can have one word of the entry if it has two words', async () => {
    const lines = Array.from({ length: 4 }, (_, at) => ({ code: 400 + at, topics: ['token'] }));
    const codes = [400, 401, 402, 403];
    expect(await both(lines, 'token mnbvc')).toEqual([codes, codes]);
  });
});
