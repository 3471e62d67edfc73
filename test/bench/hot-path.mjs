import { STATUS_CODES } from 'node:http';
import * as readme from '@readme/http-status-codes';
import { Http as statusCodesHttp } from '@status/codes';
import builtin from 'builtin-status-codes';
import * as codex from 'http-codex';
import httpStatus from 'http-status';
import * as statusCodes from 'http-status-codes';
import wellKnown from 'know-your-http-well';
import { do_not_optimize, measure } from 'mitata';
import statuses from 'statuses';
import * as floors from './floors.mjs';
import { median, middleHalf } from './statistics.mjs';

const ROUNDS = 7;
const INPUTS = 1024;

const HANDLERS = { 404: () => 'missing', '2xx': () => 'fine', default: () => 'other' };

const quiet = (lookup) => (code) => {
  try {
    return lookup(code);
  } catch {
    return undefined;
  }
};

/** The benchmark cases. In each case, a baseline, the library, and the alternatives do the same work on the same inputs. */
function cases(atlas) {
  const registered = atlas.list().flatMap((one) => ('meanings' in one ? [] : [one.code]));
  const range = Array.from({ length: 500 }, (_, at) => at + 100);
  floors.fillPhrases(Object.fromEntries(registered.map((code) => [code, atlas.reasonPhrase(code)])));
  floors.fillRecords(atlas.list());
  floors.fillNames(Object.fromEntries(registered.map((code) => [code, atlas.statusName(code)])));
  floors.fillCodes({
    ...statusCodesHttp,
    ...atlas.StatusCode,
    ...Object.fromEntries(registered.map((code) => [atlas.reasonPhrase(code), code])),
  });
  const isSuccess = atlas.statusMatcher('2xx');
  const isListed = atlas.statusMatcher('2xx,304', '400-404');
  const phrases = {
    'node:http': (code) => STATUS_CODES[code],
    'builtin-status-codes': (code) => builtin[code],
    statuses: (code) => statuses.message[code],
    'http-status': (code) => httpStatus[code],
    'know-your-http-well': (code) => wellKnown.statusCodesToPhrases[code],
    'http-status-codes': (code) => statusCodes.getReasonPhrase(code),
    '@readme/http-status-codes': (code) => readme.codes[code]?.[0],
    'http-codex': (code) => codex.httpStatus.text(code) || undefined,
  };
  const safe = Object.fromEntries(Object.entries(phrases).map(([name, lookup]) => [name, quiet(lookup)]));
  return [
    {
      what: 'reasonPhrase',
      budget: 1.6,
      inputs: registered,
      floor: floors.phraseOf,
      ours: atlas.reasonPhrase,
      peers: phrases,
    },
    {
      what: 'reasonPhrase, unknown codes',
      inputs: [299, 399, 419, 450, 599, 598],
      floor: floors.phraseOf,
      ours: atlas.reasonPhrase,
      peers: safe,
    },
    {
      what: 'statusName',
      inputs: registered,
      floor: floors.nameOf,
      ours: atlas.statusName,
      peers: {
        'http-status': (code) => httpStatus[`${code}_NAME`],
        'http-status-codes': (code) => statusCodes.StatusCodes[code],
      },
    },
    {
      what: 'isClientError',
      budget: 1.6,
      inputs: range,
      floor: floors.isClientError,
      ours: atlas.isClientError,
      peers: {},
    },
    {
      what: 'isSuccessful',
      inputs: registered,
      floor: floors.isSuccessful,
      ours: atlas.isSuccessful,
      peers: { '@readme/http-status-codes': quiet(readme.isStatusCodeSuccessful) },
    },
    { what: 'classify', inputs: range, floor: floors.classOf, ours: atlas.classify, peers: {} },
    {
      what: 'classRange',
      inputs: registered,
      floor: floors.rangeOf,
      ours: atlas.classRange,
      peers: { 'http-status': (code) => httpStatus[`${code}_CLASS`] },
    },
    {
      what: 'isRetryable',
      budget: 2,
      inputs: [200, 404, 408, 429, 500, 501, 502, 503, 504, 301, 422],
      floor: floors.isRetryable,
      ours: atlas.isRetryable,
      peers: { statuses: (code) => statuses.retry[code] === true },
    },
    {
      what: 'isRedirectStatus',
      inputs: range,
      floor: floors.isRedirect,
      ours: atlas.isRedirectStatus,
      peers: { statuses: (code) => statuses.redirect[code] === true },
    },
    {
      what: 'isNullBodyStatus',
      inputs: range,
      floor: floors.isNullBody,
      ours: atlas.isNullBodyStatus,
      peers: { statuses: (code) => statuses.empty[code] === true, 'http-codex': codex.isNullBodyStatus },
    },
    { what: 'statusMatcher, 2xx', inputs: range, floor: floors.matches, ours: isSuccess, peers: {} },
    {
      what: 'statusMatcher, three patterns',
      inputs: range,
      floor: floors.matchesThree,
      ours: isListed,
      peers: {},
    },
    {
      what: 'hasStatus, one code',
      inputs: range.map((status) => ({ status })),
      floor: floors.isNotFound,
      ours: (response) => atlas.hasStatus(response, 404),
      peers: {},
    },
    {
      what: 'matchStatus, three cases',
      inputs: range.map((status) => ({ status })),
      floor: floors.handle,
      ours: (response) => atlas.matchStatus(response, HANDLERS),
      peers: {},
    },
    {
      what: 'parseStatusCode, digits',
      inputs: registered.map(String),
      floor: floors.parse,
      ours: atlas.parseStatusCode,
      peers: { statuses: quiet((text) => statuses(+text) && +text) },
    },
    {
      what: 'parseStatusCode, reason phrases',
      inputs: registered.map((code) => atlas.reasonPhrase(code)).filter((text) => text !== undefined),
      floor: floors.codeOf,
      ours: atlas.parseStatusCode,
      peers: {
        statuses: quiet((text) => statuses.code[text.toLowerCase()]),
        'http-status-codes': quiet((text) => statusCodes.getStatusCode(text)),
      },
    },
    {
      what: 'parseStatusCode, names',
      inputs: registered.map((code) => atlas.statusName(code)).filter((name) => name !== undefined),
      floor: floors.codeOf,
      ours: atlas.parseStatusCode,
      peers: {
        'http-status': (name) => httpStatus[name],
        'http-status-codes': (name) => statusCodes.StatusCodes[name],
        'know-your-http-well': (name) => +wellKnown.statusPhrasesToCodes[name],
      },
    },
    {
      what: 'parseStatusCode, PascalCase names',
      inputs: Object.keys(statusCodesHttp).filter((name) => Number.isNaN(+name)),
      floor: floors.codeOf,
      ours: atlas.parseStatusCode,
      peers: { '@status/codes': (name) => statusCodesHttp[name] },
    },
    {
      what: 'describe, including access to the code',
      inputs: registered,
      floor: (code) => floors.recordOf(code)?.code,
      ours: (code) => atlas.describe(code)?.code,
      peers: { '@readme/http-status-codes': quiet((code) => readme.getStatusCode(code).code) },
    },
  ];
}

let loops = 0;

/**
 * Creates a separate loop for each contender, so that no contender is slowed down by the type feedback of another. The
 * number makes the source text unique, because the engine compiles functions with the same source text only once.
 */
const loopOver = (inputs, run) => {
  loops += 1;
  return new Function(
    'inputs',
    'run',
    'keep',
    `let last; return () => { /* ${loops} */ for (let at = 0; at < inputs.length; at += 1) last = run(inputs[at]); keep(last); };`,
  )(inputs, run, do_not_optimize);
};

/** Measures every case in alternating rounds, after it checks that the contenders return the same results. */
export async function hotPath(atlas) {
  const measured = [];
  for (const { what, budget, inputs, floor, ours, peers } of cases(atlas)) {
    const contenders = { floor, 'http-status-atlas': ours, ...peers };
    const differing = Object.entries(peers).map(([name, run]) => [
      name,
      inputs.filter((input) => quiet(run)(input) !== ours(input)),
    ]);
    // If the contenders return different results for a code, the benchmark doesn't use that code.
    const agreed = inputs.filter((input) => differing.every(([, inputsOf]) => !inputsOf.includes(input)));
    if (agreed.length === 0) throw new Error(`${what}: the contenders agree about nothing`);
    if (agreed.some((input) => floor(input) !== ours(input))) throw new Error(`${what}: the floor differs`);
    const timed = Array.from({ length: INPUTS }, (_, at) => agreed[(at * 7) % agreed.length]);
    const timedLoops = Object.entries(contenders).map(([name, run]) => [name, loopOver(timed, run)]);
    const times = Object.fromEntries(timedLoops.map(([name]) => [name, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, loop] of timedLoops) {
        const { p50 } = await measure(loop, { min_cpu_time: 15e6, min_samples: 12 });
        times[name].push(p50 / INPUTS);
      }
    }
    const least = median(times.floor);
    measured.push({
      what,
      budget,
      inputs: agreed.length,
      differing: differing
        .filter(([, codes]) => codes.length > 0)
        .map(([name, codes]) => `${name} on ${codes.length}`),
      contenders: Object.entries(times).map(([name, values]) => ({
        name,
        nanoseconds: median(values),
        spread: middleHalf(values),
        ratio: median(values) / least,
      })),
    });
  }
  return measured;
}
