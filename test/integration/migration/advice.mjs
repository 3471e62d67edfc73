// The page's instructions for migrating, and the results in real projects.

/** Measured with `migrate` and `--fix`. The projects aren't part of the repository. */
const PROJECTS = [
  [
    'edwinhern/express-typescript',
    'http-status-codes',
    33,
    32,
    'type checks and 21 tests pass before and after',
  ],
  ['hagopj13/node-express-boilerplate', 'http-status', 138, 136, '23 unit tests pass before and after'],
  ['brocoders/nestjs-boilerplate', 'NestJS HttpStatus', 66, 66, 'type checks pass before and after'],
  [
    'antonio-lazaro/prisma-express-typescript-boilerplate',
    'http-status',
    74,
    73,
    'the same type errors before and after, with TypeScript 5.4',
  ],
  ['pillarjs/send', 'statuses', 2, 0, '139 tests pass before and after'],
  [
    'danielfsousa/express-rest-boilerplate',
    'http-status',
    82,
    81,
    'not run, because the tests need a database',
  ],
  [
    'kunalkapadia/express-mongoose-es6-rest-api',
    'http-status',
    21,
    20,
    'not run, because the tests need a database',
  ],
  [
    'lujakob/nestjs-realworld-example-app',
    'NestJS HttpStatus',
    9,
    9,
    "not run, because the project's dependencies can no longer be installed",
  ],
  [
    'ghostfolio/ghostfolio',
    'http-status-codes, NestJS HttpStatus',
    345,
    345,
    'not run, but some of the edits were reviewed',
  ],
  [
    'saisilinus/node-express-mongoose-typescript-boilerplate',
    'http-status',
    133,
    131,
    "fails after the migration because the project uses TypeScript 4.5, which can't parse the declarations",
  ],
  ['NarHakobyan/awesome-nest-boilerplate', 'NestJS HttpStatus, http', 15, 14, 'not run'],
  ['krylovis/express-mesto-gha', 'http2', 8, 8, 'not run, but the edits were reviewed'],
  ['Sairyss/domain-driven-hexagon', 'NestJS HttpStatus', 6, 6, 'not run'],
  [
    'adroaldof/stash-api@a5483e4',
    'http-status-codes',
    28,
    28,
    'type checks and 24 unit tests pass before and after',
  ],
  [
    'fmontalvoo/ng-testing-services@5a82ac6',
    'Angular HttpStatusCode',
    6,
    6,
    'type checks and 35 tests in Chromium pass before and after, with TypeScript 4.7',
  ],
  [
    'Klyuch97/mesto-project-plus@2f0ccd4',
    'http2',
    7,
    7,
    'type checks pass before and after, with TypeScript 4.9',
  ],
  ['denoland/saaskit@9817d70', 'Deno', 49, 46, 'not run, but the edits were reviewed'],
  [
    'nestjs/swagger@e0055355',
    'NestJS HttpStatus',
    37,
    30,
    'type checks and 466 of 472 tests pass before and after',
  ],
  ['ju4n97/angular-boilerplate@66d9b6a', 'Angular HttpStatusCode', 2, 2, 'type checks pass before and after'],
];

const sum = (at) => PROJECTS.reduce((total, row) => total + row[at], 0);

/** Returns the instructions. `renamed` contains the codes whose names in http-status-codes are different. */
export const advice = (renamed) => `## With the ESLint plugin

The [\`migrate\`](linting.md#migrate) rule rewrites imports, names, and calls unless the result would behave differently. It reports every other use of the old library and recommends a replacement.

\`\`\`sh
npm install http-status-atlas
npm install --save-dev eslint @typescript-eslint/parser
npx eslint --fix .
\`\`\`

\`\`\`javascript
// eslint.config.mjs
import atlas from 'http-status-atlas/eslint';
import tsParser from '@typescript-eslint/parser';

export default [
  { ignores: ['dist'] }, // your build output
  { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser: tsParser } }, // without it, ESLint skips TypeScript files
  atlas.configs.migrate,
];
\`\`\`

If your project contains only JavaScript, omit the parser. Version 8.74 of the parser requires TypeScript 6.0 or older, so a project with TypeScript 7 needs \`typescript@6\` during the migration.

After the fix, run \`tsc\`, and add a type annotation if a literal type is too narrow. Then change the reported code by hand until ESLint and \`tsc\` report nothing. ESLint doesn't report files that import the old names from another file of your project, so follow the reported exports. Search the project for the old package's name before you uninstall it.

The rule replaces old names with current names. For example, \`StatusCodes.UNPROCESSABLE_ENTITY\` becomes \`StatusCode.UNPROCESSABLE_CONTENT\`.

We tested the rule on public projects in November 2026. Each edit replaces one use of the other library:

| project | old library | edits | made by the fixer | made by hand | result |
| --- | --- | --- | --- | --- | --- |
${PROJECTS.map(([project, from, edits, fixed, check]) => `| ${[project, from, edits, fixed, edits - fixed, check].join(' | ')} |`).join('\n')}
| total | | ${sum(2)} | ${sum(3)} | ${sum(2) - sum(3)} | |

## Before you migrate

- **Versions.** You need Node.js 18 or newer. If you use TypeScript, you need version 5.0 or newer, because older compilers can't parse the declarations.
- **CommonJS.** Import constants from \`http-status-atlas/codes\` and functions from \`http-status-atlas/core\`. The fixer uses these entry points in both module systems.
- **Derived names.** Libraries that derive names or messages from another library's tables can't migrate without a breaking change. For example, if your library names each error class after a reason phrase, \`UnprocessableEntity\` becomes \`UnprocessableContent\`. Keep the old names as aliases, and release a major version.
- **Custom codes.** Libraries that let their users register codes (\`STATUS_CODES[599] = 'Own'\`) need a separate object for these codes, because this library doesn't support registering codes. Look up each code in that object before you call \`reasonPhrase\`.

## Replace common patterns

**Defaults.** The constants have literal types. If a parameter, variable, or property has a constant as its default but no type annotation, it accepts only that code. Add a type annotation:

\`\`\`typescript
function send(status: number = StatusCode.OK) {}
let status: number = StatusCode.OK;
class Failure { status: number = StatusCode.INTERNAL_SERVER_ERROR; }
\`\`\`

The fixer reports these cases, but it doesn't follow a literal type through a function call, a mock, or \`typeof\`. If \`tsc\` reports one of these places after the fix, widen the constant:

\`\`\`typescript
const first = (): number => StatusCode.OK;
const defaults = { status: StatusCode.OK as number };
const send = vi.fn(async () => ({ status: StatusCode.OK as number }));
const store = createStore<number>(StatusCode.OK);
\`\`\`

**Lists.** \`[StatusCode.OK, StatusCode.CREATED].includes(status)\` doesn't compile if \`status\` is a \`number\`. Use \`hasStatus\`, a matcher, or a typed list:

\`\`\`typescript
const isWritten = statusMatcher(200, 201);
const written = new Set<number>([StatusCode.OK, StatusCode.CREATED]);
const codes: readonly number[] = [StatusCode.OK, StatusCode.CREATED];
\`\`\`

**Enums.** For a numeric enum, \`Object.keys\` returns the numbers and the names. By contrast, \`StatusCode\` is a plain object whose only keys are the names.

| code with an enum | code with this library |
| --- | --- |
| \`StatusCodes[code]\` | \`statusName(code)\` |
| \`StatusCodes[name]\` | \`StatusCode[name]\`, or \`parseStatusCode(name)\` if old names are possible |
| \`ReasonPhrases[name]\` | \`reasonPhrase(StatusCode[name])\` |
| \`Object.values(StatusCodes)\`, filtered for numbers | \`Object.values(StatusCode)\` |
| \`Object.values(ReasonPhrases)\` | \`Object.values(StatusCode).map((code) => reasonPhrase(code))\` |
| \`code in StatusCodes\`, \`Object.values(StatusCodes).includes(code)\` | \`isStatusCode(code)\` |
| \`z.nativeEnum(StatusCodes)\`, \`@IsEnum(StatusCodes)\` | the same call with \`StatusCode\` |
| \`status: StatusCodes\` | \`status: StatusCode\`, or \`number\` if any code is possible |

For five codes (${renamed.join(', ')}), \`statusName(code)\` returns a different name than \`StatusCodes[code]\` from http-status-codes. If a client depends on the old names, keep them in your own table.

**Reason phrases.** The type of \`reasonPhrase(code)\` is \`string | undefined\` unless \`code\` is a constant, so provide a default: \`reasonPhrase(code) ?? 'Unknown'\`. Without a default, \`res.send(reasonPhrase(419))\` sends an empty body. \`getReasonPhrase\` and \`getStatusCode\` throw an error for unknown input, but \`reasonPhrase\` and \`parseStatusCode\` return \`undefined\`, so replace \`catch\` with a check. If a client depends on an old reason phrase, hard-code that phrase.

**Lists of retried codes.** If you replace a list of codes with \`isRetryable\`, your program retries different requests, and tests rarely detect the difference. Before you replace the list, print the differences:

\`\`\`sh
npx http-status-atlas retry --against 429,500,502,503
\`\`\``;
