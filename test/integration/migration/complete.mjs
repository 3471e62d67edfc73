// The complete table of differences: every reason phrase, every set, and the result of every lookup for the same inputs.
import http from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const CODES = Array.from({ length: 500 }, (_, at) => at + 100);

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const quoted = (text) => (text === undefined ? '' : `\`${text}\``);

/** The functions that return the reason phrase of a code, by library. */
function phraseLookups() {
  const codes = require('http-status-codes');
  const { default: status } = require('http-status');
  const statuses = require('statuses');
  return {
    'http-status-codes': (code) => {
      try {
        return codes.getReasonPhrase(code);
      } catch {
        return undefined;
      }
    },
    'http-status': (code) => status[code],
    statuses: (code) => statuses.message[code],
    'node:http': (code) => http.STATUS_CODES[code],
  };
}

function phrases({ reasonPhrase }) {
  const sections = [];
  const counts = [];
  for (const [library, theirs] of Object.entries(phraseLookups())) {
    const rows = CODES.map((code) => [code, theirs(code), reasonPhrase(code)]).filter(
      ([, one, other]) => one !== undefined || other !== undefined,
    );
    const different = rows.filter(([, one, other]) => one !== other);
    const both = different.filter(([, one, other]) => one !== undefined && other !== undefined);
    counts.push([
      library,
      rows.filter(([, one]) => one !== undefined).length,
      rows.filter(([, , other]) => other !== undefined).length,
      rows.length - different.length,
      both.length,
      different.filter(([, , other]) => other === undefined).length,
      different.filter(([, one]) => one === undefined).length,
    ]);
    sections.push(...different.map(([code, one, other]) => [library, code, quoted(one), quoted(other)]));
  }
  return { counts, rows: sections };
}

const members = (codes) => (codes.length === 0 ? 'none' : codes.join(', '));

function sets(atlas) {
  const statuses = require('statuses');
  const pairs = [
    [
      '`statuses.redirect`',
      (code) => statuses.redirect[code] === true,
      '`isRedirectStatus`',
      atlas.isRedirectStatus,
    ],
    [
      '`statuses.empty`',
      (code) => statuses.empty[code] === true,
      '`isNullBodyStatus`',
      atlas.isNullBodyStatus,
    ],
    [
      '`statuses.retry`',
      (code) => statuses.retry[code] === true,
      "`isRetryable(code, { method: 'GET' })` for registered codes",
      (code) => atlas.isStatusCode(code) && atlas.isRetryable(code, { method: 'GET' }),
    ],
    [
      '`statuses.retry`',
      (code) => statuses.retry[code] === true,
      "`isRetryable(code, { method: 'POST' })` for registered codes",
      (code) => atlas.isStatusCode(code) && atlas.isRetryable(code, { method: 'POST' }),
    ],
    [
      '`statuses.codes`',
      (code) => statuses.codes.includes(code),
      '`Object.values(StatusCode)`',
      (code) => Object.values(atlas.StatusCode).includes(code),
    ],
  ];
  return pairs.map(([theirs, hasTheirs, ours, hasOurs]) => [
    theirs,
    CODES.filter(hasTheirs).length,
    ours,
    CODES.filter((code) => hasOurs(code)).length,
    members(CODES.filter((code) => hasTheirs(code) && !hasOurs(code))),
    members(CODES.filter((code) => !hasTheirs(code) && hasOurs(code))),
  ]);
}

const INPUTS = [
  404,
  '404',
  471,
  '471',
  99,
  600,
  404.5,
  Number.NaN,
  -1,
  undefined,
  null,
  '',
  'Not Found',
  'not found',
  'NOT_FOUND',
  "I'm a teapot",
  'nonsense',
  'toString',
  '__proto__',
];

function result(run) {
  try {
    const value = run();
    if (typeof value === 'function') return 'a function';
    return value === undefined
      ? '`undefined`'
      : typeof value === 'object'
        ? 'an object'
        : `\`${JSON.stringify(value)}\``;
  } catch (error) {
    return `throws \`${error.name}\``;
  }
}

const written = (input) =>
  typeof input === 'string' ? `'${input}'` : input === undefined ? 'undefined' : String(input);

function lookups({ reasonPhrase, parseStatusCode }) {
  const codes = require('http-status-codes');
  const { default: status } = require('http-status');
  const statuses = require('statuses');
  const pairs = [
    ['http-status-codes', 'getReasonPhrase(x)', codes.getReasonPhrase, 'reasonPhrase(x)', reasonPhrase],
    ['http-status-codes', 'getStatusCode(x)', codes.getStatusCode, 'parseStatusCode(x)', parseStatusCode],
    ['http-status', 'status[x]', (input) => status[input], 'reasonPhrase(x)', reasonPhrase],
    ['statuses', 'statuses(x)', statuses, 'reasonPhrase(x)', reasonPhrase],
    ['statuses', 'statuses(x)', statuses, 'parseStatusCode(x)', parseStatusCode],
    ['statuses', 'message[x]', (input) => statuses.message[input], 'reasonPhrase(x)', reasonPhrase],
    ['node:http', 'STATUS_CODES[x]', (input) => http.STATUS_CODES[input], 'reasonPhrase(x)', reasonPhrase],
  ];
  const rows = [];
  let same = 0;
  for (const [library, theirs, runTheirs, ours, runOurs] of pairs) {
    for (const input of INPUTS) {
      const [one, other] = [result(() => runTheirs(input)), result(() => runOurs(input))];
      if (one === other) same += 1;
      else rows.push([library, `\`${theirs}\``, `\`${written(input)}\``, one, `\`${ours}\``, other]);
    }
  }
  return { rows, same, all: pairs.length * INPUTS.length };
}

/** Returns the section of the page. */
export function completeDifferences(atlas) {
  const { counts, rows } = phrases(atlas);
  const answers = lookups(atlas);
  return `## All differences

This section lists all differences between this library and the listed versions of the other libraries. \`npm run test:integration\` looks up every code from 100 to 599 in the real packages, compares all members of each set, and calls every lookup function with the same ${INPUTS.length} inputs. Deno's module isn't an npm package, so the rows about Deno in the previous section are based on its source code.

### Reason phrases

${table(['library', 'reason phrases', 'reason phrases in this library', 'same', 'different', 'only in that library', 'only in this library'], counts)}

The following reason phrases are different:

${table(['library', 'code', 'reason phrase', 'reason phrase in this library'], rows)}

### Sets

${table(['set', 'codes', 'set in this library', 'codes', 'only in that library', 'only in this library'], sets(atlas))}

### Lookups

Of ${answers.all} calls, ${answers.same} return the same result in both libraries. The other calls return different results:

${table(['library', 'call', 'x', 'result', 'call in this library', 'result'], answers.rows)}`;
}
