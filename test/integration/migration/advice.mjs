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

export const advice = `## With the ESLint plugin

The [\`migrate\`](linting.md#migrate) rule rewrites imports, names, and calls unless the result would behave differently. It reports every other use of the old library and recommends a replacement.

\`\`\`sh
npm install http-status-atlas
npm install --save-dev eslint
npx eslint --fix .
\`\`\`

\`\`\`javascript
// eslint.config.js
import atlas from 'http-status-atlas/eslint';

export default [atlas.configs.migrate];
\`\`\`

Run ESLint until it reports nothing, then uninstall the other library. The rule replaces old names with current names. For example, \`StatusCodes.UNPROCESSABLE_ENTITY\` becomes \`StatusCode.UNPROCESSABLE_CONTENT\`. TypeScript files need a parser, such as \`@typescript-eslint/parser\`.

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
| \`Object.values(StatusCodes)\`, filtered for numbers | \`Object.values(StatusCode)\` |
| \`code in StatusCodes\` | \`isStatusCode(code)\` |
| \`z.nativeEnum(StatusCodes)\`, \`@IsEnum(StatusCodes)\` | the same call with \`StatusCode\` |
| \`status: StatusCodes\` | \`status: StatusCode\`, or \`number\` if any code is possible |

**Reason phrases.** The type of \`reasonPhrase(code)\` is \`string | undefined\` unless \`code\` is a constant, so provide a default: \`reasonPhrase(code) ?? 'Unknown'\`. If a client depends on an old reason phrase, hard-code that phrase.

**Lists of retried codes.** If you replace a list of codes with \`isRetryable\`, your program retries different requests, and tests rarely detect the difference. Before you replace the list, print the differences:

\`\`\`sh
npx http-status-atlas retry --against 429,500,502,503
\`\`\``;
