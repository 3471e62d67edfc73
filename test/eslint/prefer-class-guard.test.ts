import { rules } from '../../src/eslint.js';
import { runRule } from './rule-tester.js';

const core = (name: string, quote = "'") =>
  `import { ${name} } from ${quote}http-status-atlas/core${quote};\n`;
const bounds = (call: string) => `Use ${call} instead of comparing with the bounds of the class`;
const digit = (call: string) => `Use ${call} instead of comparing the first digit`;

/** The replacement of a comparison of `res.status`. */
const fixed: readonly (readonly [test: string, guard: string, negated?: '!'])[] = [
  ['res.status >= 100 && res.status < 200', 'isInformational'],
  ['res.status >= 200 && res.status < 300', 'isSuccessful'],
  ['res.status >= 200 && res.status <= 299', 'isSuccessful'],
  ['res.status > 199 && res.status < 300', 'isSuccessful'],
  ['200 <= res.status && res.status < 300', 'isSuccessful'],
  ['res.status < 300 && res.status >= 200', 'isSuccessful'],
  ['300 > res.status && 200 <= res.status', 'isSuccessful'],
  ['res.status >= 300 && res.status < 400', 'isRedirection'],
  ['res.status >= 400 && res.status < 500', 'isClientError'],
  ['res.status >= 500 && res.status < 600', 'isServerError'],
  ['res.status >= 400 && res.status < 600', 'isError'],
  ['res.status < 200 || res.status >= 300', 'isSuccessful', '!'],
  ['res.status > 299 || res.status < 200', 'isSuccessful', '!'],
];
const digits: readonly (readonly [test: string, guard: string, negated?: '!'])[] = [
  ['Math.floor(res.status / 100) === 4', 'isClientError'],
  ['Math.trunc(res.status / 100) == 5', 'isServerError'],
  ['2 === Math.floor(res.status / 100)', 'isSuccessful'],
  ['Math.floor(res.status / 100) !== 2', 'isSuccessful', '!'],
  ['((res.status / 100) | 0) === 3', 'isRedirection'],
  ['~~(res.status / 100) === 1', 'isInformational'],
  ['parseInt(res.status / 100) === 4', 'isClientError'],
  ["String(res.status)[0] === '4'", 'isClientError'],
  ["String(res.status).charAt(0) !== '4'", 'isClientError', '!'],
  ["res.status.toString()[0] === '4'", 'isClientError'],
  [`\`\${res.status}\`.startsWith('5')`, 'isServerError'],
  ["String(res.status).startsWith('2')", 'isSuccessful'],
];

/** Variables that hold a status, and whether the test of one is the same for all values in TypeScript. */
const held: readonly (readonly [declaration: string, isSame: boolean])[] = [
  ['const status = e instanceof E ? e.status : 500;', true],
  ['const status = e.status ?? 500;', true],
  ['const status = e.response?.status || e.status || StatusCode.INTERNAL_SERVER_ERROR;', true],
  ['const status = e.response && e.response.status;', true],
  ['const status = Number(res.status);', true],
  ['let status = 500; if (e instanceof E) status = e.status;', true],
  ['let status; status = res.status;', true],
  ['const { status } = e.response;', true],
  ['const { status } = e;', false],
  ['const status = e.status;', false],
  ['const status = e.status ?? 200;', false],
];
/** Code whose status has the type `any`, so it might be a string, with the place of the test. */
const untyped = [
  'const handle = (error: any) => { const status = error.status ?? 500; @ };',
  'const handle = (error: any, ok = true) => { const status = ok ? 500 : error.status; @ };',
  'const sent: any = read(); const status = sent.statusCode || 500; @',
  'try { call(); } catch (error) { const status = error.statusCode ?? 500; @ }',
  'try { call(); } catch (error: any) { const status = error.response?.statusCode ?? 500; @ }',
];
/** Code whose status has another type, with the place of the test. */
const typed = [
  'const handle = (error: HttpError) => { const status = error.status ?? 500; @ };',
  'const sent: Sent = read(); const status = sent.statusCode || 500; @',
  'const handle = (response) => { const status = response.status; @ };',
];
const notHeld = [
  'const status = e.status ?? 1;',
  'const status = e.status || other;',
  'const status = e.ok ? 200 : 500;',
  'let status = e.status; status += 1;',
  'let status = e.status; status = other;',
  'let status = 500; [status] = e;',
  'let status = other; let other = status;',
  'let status = status2; const status2 = status ?? 500;',
];

runRule('prefer-class-guard', rules['prefer-class-guard'], {
  valid: [
    'if (res.status >= 400) fail();',
    'if (res.status >= 500) fail();',
    'if (width >= 400 && width < 500) grow();',
    'if (Math.floor(width / 100) === 4) grow();',
    "if (String(name)[0] === '4') stop();",
    'if (s >= 400 && s < 500) fail();',
    'if (res.status >= 400 && res.status < 450) fail();',
    'if (res.status >= 520 && res.status < 530) fail();',
    'if (res.status < 100 || res.status > 599) fail();',
    'if (res.status >= 400 && other.status < 500) fail();',
    'if (res.status >= 400 || res.status > 500) fail();',
    'if (Math.floor(res.status / 10) === 4) fail();',
    'if (Math.floor(res.status / 100) === 40) fail();',
    "if (String(res.status).startsWith('40')) fail();",
    'if (res.status >= 400 && /* not ours */ res.status < 500) fail();',
    'if ((a && res.status >= 400) && res.status < 500) fail();',
    ...notHeld.map((declaration) => `${declaration}\nif (status >= 400 && status < 500) go();`),
  ],
  invalid: [
    ...fixed.map(([test, guard, negated = '']) => ({
      code: `if (${test}) go();`,
      output: `${core(guard)}if (${negated}${guard}(res.status)) go();`,
      errors: [bounds(`${negated}${guard}(res.status)`)],
    })),
    ...digits.map(([test, guard, negated = '']) => ({
      code: `if (${test}) go();`,
      output: `${core(guard)}if (${negated}${guard}(res.status)) go();`,
      errors: [digit(`${negated}${guard}(res.status)`)],
    })),
    ...held.map(([declaration, isSame]) => {
      const code = `${declaration}\nif (status >= 400 && status < 500) go();`;
      const output = `${core('isClientError')}${declaration}\nif (isClientError(status)) go();`;
      const message = bounds('isClientError(status)');
      return {
        code,
        filename: 'file.ts',
        output: isSame ? output : null,
        errors: isSame
          ? [message]
          : [{ message, suggestions: [{ desc: 'Use isClientError(status)', output }] }],
      };
    }),
    ...[...untyped, ...typed].map((place) => {
      const test = 'if (status >= 400 && status < 500) go();';
      const output = `${core('isClientError')}${place.replace('@', 'if (isClientError(status)) go();')}`;
      const message = bounds('isClientError(status)');
      const isSame = typed.includes(place);
      return {
        code: place.replace('@', test),
        filename: 'file.ts',
        output: isSame ? output : null,
        errors: isSame
          ? [message]
          : [{ message, suggestions: [{ desc: 'Use isClientError(status)', output }] }],
      };
    }),
    ...['let status; status = res.status;', 'const status = err.response?.status;'].map((declaration) => ({
      // Both comparisons are false for a value that is missing, and !isSuccessful() is true.
      code: `${declaration}\nif (status < 200 || status > 299) go();`,
      filename: 'file.ts',
      output: null,
      errors: [
        {
          message: bounds('!isSuccessful(status)'),
          suggestions: [
            {
              desc: 'Use !isSuccessful(status)',
              output: `${core('isSuccessful')}${declaration}\nif (!isSuccessful(status)) go();`,
            },
          ],
        },
      ],
    })),
    {
      // Part of a longer condition
      code: 'if (a && res.status >= 400 && res.status < 500 && b) go();',
      output: `${core('isClientError')}if (a && isClientError(res.status) && b) go();`,
      errors: [bounds('isClientError(res.status)')],
    },
    {
      // The value might be a string or undefined, so the change is only suggested.
      code: 'if (statusCode >= 400 && statusCode < 500) go();',
      output: null,
      errors: [
        {
          message: bounds('isClientError(statusCode)'),
          suggestions: [
            {
              desc: 'Use isClientError(statusCode)',
              output: `${core('isClientError')}if (isClientError(statusCode)) go();`,
            },
          ],
        },
      ],
    },
    {
      code: 'if (err.response?.status < 200 || err.response?.status >= 300) go();',
      output: null,
      errors: [
        {
          message: bounds('!isSuccessful(err.response?.status)'),
          suggestions: [
            {
              desc: 'Use !isSuccessful(err.response?.status)',
              output: `${core('isSuccessful')}if (!isSuccessful(err.response?.status)) go();`,
            },
          ],
        },
      ],
    },
    {
      code: 'if (err.status >= 400 && err.status < 500) go();',
      output: null,
      errors: [
        {
          message: bounds('isClientError(err.status)'),
          suggestions: [
            {
              desc: 'Use isClientError(err.status)',
              output: `${core('isClientError')}if (isClientError(err.status)) go();`,
            },
          ],
        },
      ],
    },
    ...(
      [
        ['res.status >= 400 && res.status <= 500', 'isClientError', '400 to 500', '400 to 499'],
        ['res.status > 400 && res.status < 500', 'isClientError', '401 to 499', '400 to 499'],
        ['res.status > 200 && res.status < 300', 'isSuccessful', '201 to 299', '200 to 299'],
        ['res.status >= 200 && res.status < 299', 'isSuccessful', '200 to 298', '200 to 299'],
      ] as const
    ).map(([test, guard, covers, klass]) => ({
      code: `if (${test}) go();`,
      output: null,
      errors: [
        {
          message: `This test is off by one: it covers ${covers}, but the class is ${klass}`,
          suggestions: [
            {
              desc: `Use ${guard}(res.status)`,
              output: `${core(guard)}if (${guard}(res.status)) go();`,
            },
          ],
        },
      ],
    })),
    {
      code: 'if (res.status >= 400 || res.status < 500) go();',
      output: null,
      errors: ['This test is always true: res.status >= 400 || res.status < 500 covers every status code'],
    },
    {
      code: 'if (res.status < 200 && res.status >= 300) go();',
      output: null,
      errors: ['This test is never true: no number satisfies res.status < 200 && res.status >= 300'],
    },
    {
      code: 'if (Math.round(res.status / 100) === 4) go();',
      output: null,
      errors: [
        {
          message: 'This test rounds up, so it is wrong for half of the codes: use isClientError(res.status)',
          suggestions: [
            {
              desc: 'Use isClientError(res.status)',
              output: `${core('isClientError')}if (isClientError(res.status)) go();`,
            },
          ],
        },
      ],
    },
    {
      code: 'const ok = statusCode >= 200 && statusCode < 300;',
      output: `${core('isSuccessful')}const ok = isSuccessful(statusCode);`,
      errors: [bounds('isSuccessful(statusCode)')],
      filename: 'file.ts',
    },
    {
      code: "import { StatusCode } from 'http-status-atlas';\nif (res.status >= 200 && res.status < 300) go();",
      options: [{ from: 'http-status-atlas' }],
      output:
        "import { StatusCode, isSuccessful } from 'http-status-atlas';\nif (isSuccessful(res.status)) go();",
      errors: [bounds('isSuccessful(res.status)')],
    },
    {
      code: "import { isError } from './own.js';\nif (res.status >= 400 && res.status < 600) go();",
      output:
        "import { isError } from './own.js';\nimport { isError as atlasIsError } from 'http-status-atlas/core';\nif (atlasIsError(res.status)) go();",
      errors: [bounds('isError(res.status)')],
    },
  ],
});
