// Writes docs/guide/migrating.md: a row for every exported name of the libraries that people come from.
import http from 'node:http';
import http2 from 'node:http2';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const isStatus = (value) => Number.isInteger(value) && value >= 100 && value <= 599;
const numbersOf = (object) =>
  Object.entries(object).flatMap(([name, value]) =>
    /^[A-Za-z]/.test(name) && isStatus(value) ? [[name, value]] : [],
  );

/** The names that each library exports for a status, with their numbers. */
function libraries() {
  const codes = require('http-status-codes');
  const status = require('http-status');
  const statuses = require('statuses');
  const { HttpStatusCode } = require('axios');
  const { HttpStatus } = require('@nestjs/common');
  const version = (name) => require(`${name}/package.json`).version;
  const plain = status.default ?? status.status ?? status;
  return [
    [
      'http-status-codes',
      version('http-status-codes'),
      [
        ...numbersOf(codes),
        ...numbersOf(codes.StatusCodes).map(([name, code]) => [`StatusCodes.${name}`, code]),
      ],
    ],
    ['http-status', '2.1.0', numbersOf(plain)],
    [
      'statuses',
      version('statuses'),
      Object.entries(statuses.code).map(([name, code]) => [`code['${name}']`, code]),
    ],
    [
      'node:http STATUS_CODES',
      process.versions.node.split('.')[0],
      Object.keys(http.STATUS_CODES).map((code) => [`STATUS_CODES[${code}]`, Number(code)]),
    ],
    [
      'node:http2 constants',
      process.versions.node.split('.')[0],
      numbersOf(http2.constants).filter(([name]) => name.startsWith('HTTP_STATUS_')),
    ],
    [
      'axios HttpStatusCode',
      version('axios'),
      numbersOf(HttpStatusCode).map(([name, code]) => [`HttpStatusCode.${name}`, code]),
    ],
    [
      'NestJS HttpStatus',
      version('@nestjs/common'),
      numbersOf(HttpStatus).map(([name, code]) => [`HttpStatus.${name}`, code]),
    ],
  ];
}

const reasons = {
  306: 'no constant: reserved and unused',
  509: 'not registered: a vendor code, see `describe(509)`',
  419: 'not registered: vendors use it for other things, see `describe(419)`',
  420: 'not registered: vendors use it for other things, see `describe(420)`',
};

/** The page and the counts. */
export async function migration() {
  const atlas = await import('http-status-atlas');
  const vendor = await import('http-status-atlas/vendor');
  const ofVendors = (code) =>
    Object.entries(vendor)
      .filter(([, value]) => value === code)
      .map(([constant]) => `\`${constant}\``)
      .join(', ');
  const whyNot = (code) => {
    if (reasons[code] !== undefined) return reasons[code];
    if (code === 104) return 'no constant yet: a temporary registration';
    if (atlas.describe(code) === undefined) return 'not registered, and no server is known to send it';
    const theirs = ofVendors(code);
    return `not registered${theirs === '' ? '' : `; in \`./vendor\`: ${theirs}`}`;
  };
  const rows = [];
  const sections = libraries().map(([name, version, names]) => {
    const lines = names.map(([theirs, code]) => {
      const ours = atlas.statusName(code);
      rows.push({ library: name, theirs, code, ours });
      const note = ours === undefined ? whyNot(code) : '';
      if (note === undefined) throw new Error(`${name} ${theirs} ${code} has no counterpart and no reason`);
      if (ours !== undefined && atlas[ours] !== code) throw new Error(`${ours} is not ${code}`);
      return `| \`${theirs}\` | ${code} | ${ours === undefined ? '' : `\`${ours}\``} | ${note} |`;
    });
    return `## ${name} ${version}\n\n| theirs | code | ours | |\n|---|---|---|---|\n${lines.join('\n')}\n`;
  });
  const page = `# Migrating

Every status that these libraries export, with our constant. \`npm run test:integration\` enumerates the real packages and fails when a name has no row. Names of messages and classes are left out: \`reasonPhrase\`, \`classify\` and \`describe\` take their place.

## What behaves differently

| | http-status-codes | http-status | statuses | here |
|---|---|---|---|---|
| an unknown code | \`getReasonPhrase\` throws | \`undefined\` | throws | \`undefined\`, never throws |
| the phrase of 413, 422 | older names | older names | older names | those of RFC 9110 |
| 302 | MOVED_TEMPORARILY | FOUND | found | \`FOUND\`; \`MOVED_TEMPORARILY\` is deprecated |
| type of a constant | enum member | \`number\` | \`number\` | the literal |
| the object | enum, mutable | mutable | mutable | plain \`as const\` object; nothing reads it back |
| 425, 208, 226, 506, 508 | missing | there | there | there |
| a redirect | no helper | no helper | 300 and 305 too | Fetch's five |
| a retry | no helper | no helper | 502, 503, 504 | by code, method and Retry-After |

Angular's and axios' \`HttpStatusCode\` have the same names in Pascal case, Deno's \`STATUS_CODE\` has upper snake case like ours: \`parseStatusCode\` reads them all.

${sections.join('\n')}`;
  return { page, rows };
}
