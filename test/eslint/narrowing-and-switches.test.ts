import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/eslint.js';

const linter = new Linter();
const files = ['**/*.ts', '**/*.tsx'];
const IMPORT = "import { StatusCodes } from 'http-status-codes';\n";

/** Returns the messages for a file that uses an enum of codes, and the lines after the first suggestion. */
function migrate(
  code: string,
  {
    file = 'file.ts',
    languageOptions = {},
  }: { file?: string; languageOptions?: Linter.LanguageOptions } = {},
): { readonly messages: readonly string[]; readonly suggested: string | undefined } {
  const text = `${IMPORT}${code}`;
  const reports = linter.verify(
    text,
    [
      {
        files,
        languageOptions: { parser, ...languageOptions },
        plugins: { atlas: { rules } },
        rules: { 'atlas/migrate': 'error' },
      },
    ],
    file,
  );
  const edit = reports.flatMap(({ suggestions }) => suggestions ?? [])[0]?.fix;
  return {
    messages: reports.map(({ message }) => message),
    suggested:
      edit && (text.slice(0, edit.range[0]) + edit.text + text.slice(edit.range[1])).slice(IMPORT.length),
  };
}

const narrows = (place: string) =>
  `The type of StatusCode.OK is 200, so it would narrow this ${place}: write the type (number or StatusCode), and run the fix again`;
const EXHAUSTIVE =
  'This switch might cover all members of an enum, and TypeScript does not match them with StatusCode.OK: first change the type of its value to number or StatusCode';
const REPLACED = 'Use StatusCode.OK instead of StatusCodes.OK';

describe('a place that a constant would narrow', () => {
  test.each([
    [
      'a parameter property, next to which the type is written',
      'class HttpError extends Error { constructor(private status = StatusCodes.OK) { super(); } }',
      'default',
      'class HttpError extends Error { constructor(private status: number = StatusCodes.OK) { super(); } }',
    ],
    [
      'a private array that is searched and never assigned',
      'class Cache { private codes = [StatusCodes.OK]; has(code: number) { return this.codes.includes(code); } }',
      'list',
      'class Cache { private codes: number[] = [StatusCodes.OK]; has(code: number) { return this.codes.includes(code); } }',
    ],
    [
      'an array in a #private property that is searched and never assigned',
      'class Cache { #codes = [StatusCodes.OK]; has(code: number) { return this.#codes.includes(code); } }',
      'list',
      'class Cache { #codes: number[] = [StatusCodes.OK]; has(code: number) { return this.#codes.includes(code); } }',
    ],
    [
      'a readonly array with a computed name, after which no type can be written',
      'class Cache { readonly [CODES] = [StatusCodes.OK]; }',
      'list',
      undefined,
    ],
    [
      'the values of a weak map, for which the type needs the keys as well',
      'const statuses = new WeakMap([[request, StatusCodes.OK]]);',
      'list',
      undefined,
    ],
  ])('%s', (_, code, place, suggested) => {
    expect(migrate(code)).toEqual({ messages: [narrows(place)], suggested });
  });

  test('an array that is used as the name of a JSX element, whose use is not followed', () => {
    const code = 'const Codes = [StatusCodes.OK]; render(<Codes />);';
    const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } };
    expect(migrate(code, { file: 'page.tsx', languageOptions: jsx })).toEqual({
      messages: [narrows('list')],
      suggested: 'const Codes: number[] = [StatusCodes.OK]; render(<Codes />);',
    });
  });
});

/** Stores the type arguments of calls in `typeParameters`, as Babel's parser does. */
const likeBabel: Linter.Parser = {
  parseForESLint(text, options) {
    const result = parser.parseForESLint(text, options);
    const rename = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('type' in node && node.type === 'CallExpression' && 'typeArguments' in node) {
        Object.assign(node, { typeParameters: node.typeArguments });
        Reflect.deleteProperty(node, 'typeArguments');
      }
      for (const [key, value] of Object.entries(node)) if (key !== 'parent') rename(value);
    };
    rename(result.ast.body);
    return result as unknown as Linter.ESLintParseResult;
  },
};

describe('a place that a constant would not narrow', () => {
  test.each([
    [
      'a type assertion to a member of a namespace whose name starts with "const"',
      'let status = StatusCodes.OK as constants.Status; status = next;',
    ],
    [
      'a constant next to an item whose name is only known at runtime',
      'let status = isCached ? StatusCodes.OK : statuses[name]; status = next;',
    ],
    [
      'an object within two calls, whose results have other types',
      'const reply = send(json({ status: StatusCodes.OK })); reply.status = 404;',
    ],
    [
      "an array with a method whose name only ends like an array's method",
      'const codes = [StatusCodes.OK]; codes.prefill(status);',
    ],
    ['an array literal with such a method', '[StatusCodes.OK].prefill(status);'],
    ['a method with a computed name', '[StatusCodes.OK][method](status);'],
    ['an array that is spread into a call', 'const codes = [StatusCodes.OK]; register(...codes);'],
    ['a return statement outside of a function', 'return StatusCodes.OK;'],
  ])('%s', (_, code) => {
    expect(migrate(code)).toEqual({ messages: [REPLACED], suggested: undefined });
  });

  test('a target of a destructuring assignment, which has no initial value', () => {
    const { messages } = migrate('({ codes: { ok: StatusCodes.OK } = {} } = config);');
    expect(messages).not.toContain(narrows('property'));
  });

  test('the state of a component, if the parser stores the type of the state in typeParameters', () => {
    const code = 'const [status, setStatus] = useState<number>(StatusCodes.OK);';
    expect(migrate(code, { languageOptions: { parser: likeBabel } }).messages).toEqual([REPLACED]);
    const untyped = 'const [status, setStatus] = useState(StatusCodes.OK);';
    expect(migrate(untyped, { languageOptions: { parser: likeBabel } }).messages).toEqual([
      narrows('variable'),
    ]);
  });
});

describe('a switch might cover all members of an enum', () => {
  const label = "function label() { switch (status) { case StatusCodes.OK: return 'fine'; } }";

  test('if its variable is only declared in the configuration of ESLint', () => {
    expect(migrate(label, { languageOptions: { globals: { status: 'readonly' } } }).messages).toEqual([
      EXHAUSTIVE,
    ]);
  });

  test('if its variable is not declared, and the file ends with the type of another variable', () => {
    expect(migrate(`${label}\nlet attempts: number`).messages).toEqual([EXHAUSTIVE]);
  });

  test('if its last case ends with a block that throws', () => {
    expect(
      migrate(
        'function check(status: Known) { switch (status) { case StatusCodes.OK: { log(); throw status; } } }',
      ).messages,
    ).toEqual([EXHAUSTIVE]);
  });
});

describe("a switch doesn't cover all members of an enum", () => {
  test.each([
    [
      'if its last case has no statements',
      "function label(status: Known) { switch (status) { case StatusCodes.OK: return 'fine'; case 404: } }",
    ],
    [
      'if its last case ends with an empty block',
      'function label(status: Known) { switch (status) { case StatusCodes.OK: {} } }',
    ],
  ])('%s', (_, code) => {
    expect(migrate(code).messages).toEqual([REPLACED]);
  });
});
