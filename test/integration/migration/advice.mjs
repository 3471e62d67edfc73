// What the page says about moving, and what was measured in real projects.

/** Measured with `migrate` and `--fix`; the projects aren't part of the repository. */
const PROJECTS = [
  ['edwinhern/express-typescript', 'http-status-codes', 33, 32, 'types and 21 tests pass before and after'],
  ['hagopj13/node-express-boilerplate', 'http-status', 138, 136, '23 unit tests pass before and after'],
  ['brocoders/nestjs-boilerplate', 'NestJS HttpStatus', 66, 66, 'types pass before and after'],
  [
    'antonio-lazaro/prisma-express-typescript-boilerplate',
    'http-status',
    74,
    73,
    'the same type errors before and after, with TypeScript 5.4',
  ],
  ['pillarjs/send', 'statuses', 2, 0, '139 tests pass before and after'],
  ['danielfsousa/express-rest-boilerplate', 'http-status', 82, 81, 'not run: needs a database'],
  ['kunalkapadia/express-mongoose-es6-rest-api', 'http-status', 21, 20, 'not run: needs a database'],
  [
    'lujakob/nestjs-realworld-example-app',
    'NestJS HttpStatus',
    9,
    9,
    'not run: its dependencies no longer install',
  ],
];

const sum = (at) => PROJECTS.reduce((total, row) => total + row[at], 0);

export const advice = `## With the ESLint plugin

The rule [\`migrate\`](linting.md#migrate) rewrites imports, names, and calls if the meaning stays the same, and reports everything else with what to do.

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

Run it until it reports nothing, then uninstall the other library. Old names become current ones: \`StatusCodes.UNPROCESSABLE_ENTITY\` becomes \`StatusCode.UNPROCESSABLE_CONTENT\`. TypeScript files need a parser, such as \`@typescript-eslint/parser\`.

Measured in public projects in November 2026, an edit being a use of the other library:

| project | from | edits | by the fixer | checked |
| --- | --- | --- | --- | --- |
${PROJECTS.map((row) => `| ${row.join(' | ')} |`).join('\n')}
| together | | ${sum(2)} | ${sum(3)} | |

## Before you move

- **Node**: 18 or newer. **TypeScript**: 5.0 or newer; older compilers can't parse the declarations.
- **CommonJS**: take constants from \`http-status-atlas/codes\` and functions from \`http-status-atlas/core\`. The fixer does so in both module systems.
- **A library that derives names or messages from these tables can't move without a breaking change.** An error class for each status is named after the phrase, so \`UnprocessableEntity\` would become \`UnprocessableContent\`. Keep the old names as aliases, and release a major version.
- **A library that lets its users register codes** (\`STATUS_CODES[599] = 'Own'\`) needs an object for them in front of \`reasonPhrase\`, because nothing here can be registered.

## What to write instead

**Defaults.** The constants have literal types, so a default without a type accepts only that code. Write the type:

\`\`\`typescript
function send(status: number = StatusCode.OK) {}
let status: number = StatusCode.OK;
class Failure { status: number = StatusCode.INTERNAL_SERVER_ERROR; }
\`\`\`

**Lists.** \`[StatusCode.OK, StatusCode.CREATED].includes(status)\` doesn't compile for a number. Use \`hasStatus\`, a matcher, or a typed list:

\`\`\`typescript
const isWritten = statusMatcher(200, 201);
const written = new Set<number>([StatusCode.OK, StatusCode.CREATED]);
const codes: readonly number[] = [StatusCode.OK, StatusCode.CREATED];
\`\`\`

**Enums.** \`Object.keys\` of an enum also gives its numbers; \`StatusCode\` is a plain object with names as keys.

| with an enum | here |
| --- | --- |
| \`StatusCodes[code]\` | \`statusName(code)\` |
| \`Object.values(StatusCodes)\`, filtered for numbers | \`Object.values(StatusCode)\` |
| \`code in StatusCodes\` | \`isStatusCode(code)\` |
| \`z.nativeEnum(StatusCodes)\`, \`@IsEnum(StatusCodes)\` | the same with \`StatusCode\` |
| \`status: StatusCodes\` | \`status: StatusCode\`, or \`number\` if any code can come |

**Phrases.** \`reasonPhrase(code)\` is \`string | undefined\` unless the code is a constant. Give it a default: \`reasonPhrase(code) ?? 'Unknown'\`. If a client depends on an old phrase, keep it as a string.

**Lists of retried codes.** Replacing a list by \`isRetryable\` changes which requests are retried, and tests rarely notice. Print what changes for your list first:

\`\`\`sh
npx http-status-atlas retry --against 429,500,502,503
\`\`\``;
