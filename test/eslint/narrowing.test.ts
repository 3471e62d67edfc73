import * as parser from '@typescript-eslint/parser';
import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/eslint.js';

const IMPORT = "import { StatusCodes } from 'http-status-codes';\n";
const linter = new Linter();

/** Returns the place that each use would narrow, and the line after the first suggestion, or `undefined` for a fix. */
function placesIn(code: string): {
  readonly places: (string | undefined)[];
  readonly suggested: string | undefined;
} {
  const messages = linter.verify(
    `${IMPORT}${code}\n`,
    [
      {
        files: ['**/*.ts'],
        languageOptions: { parser },
        plugins: { atlas: { rules } },
        rules: { 'atlas/migrate': 'error' },
      },
    ],
    'file.ts',
  );
  const [edit] = messages.flatMap(({ suggestions }) => suggestions ?? []).map(({ fix }) => fix);
  const text = `${IMPORT}${code}`;
  return {
    places: messages.map(({ message, fix }) =>
      fix === undefined ? /it would narrow this (\w+)/.exec(message)?.[1] : undefined,
    ),
    suggested:
      edit && (text.slice(0, edit.range[0]) + edit.text + text.slice(edit.range[1])).slice(IMPORT.length),
  };
}

describe('migrate: constants that would narrow a type', () => {
  test.each([
    ['let t = StatusCodes.OK; t = s;', 'variable', 'let t: number = StatusCodes.OK; t = s;'],
    ['var t = StatusCodes.OK; t += 1;', 'variable', 'var t: number = StatusCodes.OK; t += 1;'],
    [
      'let t = StatusCodes.OK as const; t = s;',
      'variable',
      'let t: number = StatusCodes.OK as const; t = s;',
    ],
    ['let t = StatusCodes.OK!; t = s;', 'variable', 'let t: number = StatusCodes.OK!; t = s;'],
    [
      'let t = a ? StatusCodes.OK : null; t = s;',
      'variable',
      'let t: number = a ? StatusCodes.OK : null; t = s;',
    ],
    ['let t = a ? b : StatusCodes.OK; t = s;', 'variable', 'let t: number = a ? b : StatusCodes.OK; t = s;'],
    [
      'let t = a ? StatusCodes.OK : b ? c : D.E; t = s;',
      'variable',
      'let t: number = a ? StatusCodes.OK : b ? c : D.E; t = s;',
    ],
    [
      'const [a, b] = useState(StatusCodes.OK);',
      'variable',
      'const [a, b] = useState<number>(StatusCodes.OK);',
    ],
    [
      'const [a, b] = useState([StatusCodes.OK]);',
      'list',
      'const [a, b] = useState<number[]>([StatusCodes.OK]);',
    ],
    ['const r = new Map(StatusCodes.OK);', 'variable', undefined],
    ['const r = new Map([[a, StatusCodes.OK]]);', 'list', undefined],
    ['function f(t = StatusCodes.OK) {}', 'default', 'function f(t: number = StatusCodes.OK) {}'],
    ['function f({ a: { t = StatusCodes.OK } }) {}', 'default', undefined],
    ['function f(t = [StatusCodes.OK]) {}', 'list', undefined],
    ['class A { t = StatusCodes.OK; }', 'property', 'class A { t: number = StatusCodes.OK; }'],
    [
      'class A { #t = StatusCodes.OK; f() { this.#t = s; } }',
      'property',
      'class A { #t: number = StatusCodes.OK; f() { this.#t = s; } }',
    ],
    [
      'class A { private t = StatusCodes.OK; f() { this.t = s; } }',
      'property',
      'class A { private t: number = StatusCodes.OK; f() { this.t = s; } }',
    ],
    ['class A { [key] = StatusCodes.OK; }', 'property', undefined],
    ['class A { all = [StatusCodes.OK]; }', 'list', 'class A { all: number[] = [StatusCodes.OK]; }'],
    [
      'class A { readonly all = [StatusCodes.OK]; }',
      'list',
      'class A { readonly all: number[] = [StatusCodes.OK]; }',
    ],
    ['class A { o = { t: StatusCodes.OK }; f() { this.o.t = s; } }', 'property', undefined],
    ['const o = { a: { t: StatusCodes.OK } }; o.a.t = s;', 'property', undefined],
    ['const o = { t: StatusCodes.OK }; o.t ||= s;', 'property', undefined],
    ['let o = { t: StatusCodes.OK }; o = other;', 'property', undefined],
    ['const o = { all: [StatusCodes.OK] };', 'list', undefined],
    ['export const all = [StatusCodes.OK];', 'list', 'export const all: number[] = [StatusCodes.OK];'],
    [
      'const all = [StatusCodes.OK]; const b = all;',
      'list',
      'const all: number[] = [StatusCodes.OK]; const b = all;',
    ],
    [
      'const all = [StatusCodes.OK]; all[0] = s;',
      'list',
      'const all: number[] = [StatusCodes.OK]; all[0] = s;',
    ],
    [
      'const all = [StatusCodes.OK]; all.push(s);',
      'list',
      'const all: number[] = [StatusCodes.OK]; all.push(s);',
    ],
    [
      'const all = [StatusCodes.OK]; useState(all);',
      'list',
      'const all: number[] = [StatusCodes.OK]; useState(all);',
    ],
    [
      'const all = [StatusCodes.OK]; for (const a in all) f(a);',
      'list',
      'const all: number[] = [StatusCodes.OK]; for (const a in all) f(a);',
    ],
    ['const all = [[StatusCodes.OK]]; all[0] = s;', 'list', undefined],
    ['[StatusCodes.OK].concat(s);', 'list', undefined],
    ['class A { get() { if (a) { return StatusCodes.OK; } return s; } }', 'result', undefined],
    // The type can't be written next to a pattern.
    ['let [t] = [StatusCodes.OK]; t = s;', 'list', undefined],
    ['let [t, u] = [StatusCodes.OK, 404]; t = s;', 'list', undefined],
    ['let { t, u } = a ? StatusCodes.OK : null; t = s;', 'variable', undefined],
    ['class A { private [key] = StatusCodes.OK; }', 'property', undefined],
    ['let { t } = a ? StatusCodes.OK : null; t = s;', 'variable', undefined],
    [
      'let t = StatusCodes.OK as  const; t = s;',
      'variable',
      'let t: number = StatusCodes.OK as  const; t = s;',
    ],
    ['([StatusCodes.OK] as const).includes(s);', 'list', undefined],
    ['class A { readonly all = [StatusCodes.OK] as const; }', 'list', undefined],
    ['class A { readonly all = [[StatusCodes.OK]]; }', 'list', undefined],
    ['class A { private o = { t: StatusCodes.OK }; f() { this.o.t = s; } }', 'property', undefined],
    ['class A { private o = { a: { t: StatusCodes.OK } }; f(p) { p.t = s; } }', 'property', undefined],
    ['const o = { $t: StatusCodes.OK }; o.$t = s;', 'property', undefined],
    ['const o = { "t": StatusCodes.OK }; o.t += 1;', 'property', undefined],
    [
      'let all = [StatusCodes.OK]; for (all of lists) f(all);',
      'list',
      'let all: number[] = [StatusCodes.OK]; for (all of lists) f(all);',
    ],
    [
      'const all = [StatusCodes.OK], b = [...all]; f(all.indexOf(s));',
      'list',
      'const all: number[] = [StatusCodes.OK], b = [...all]; f(all.indexOf(s));',
    ],
    [
      'const all = [StatusCodes.OK]; new Set(all);',
      'list',
      'const all: number[] = [StatusCodes.OK]; new Set(all);',
    ],
  ])('%s narrows a %s', (code, place, suggested) => {
    expect(placesIn(code)).toEqual({ places: [place], suggested });
  });

  test.each([
    'const t = StatusCodes.OK;',
    'let t = StatusCodes.OK;',
    'let t; t = StatusCodes.OK;',
    'let t: number = StatusCodes.OK; t = s;',
    'let t = StatusCodes.OK as number; t = s;',
    'let t = <number>StatusCodes.OK; t = s;',
    'let t = a ? StatusCodes.OK : f(); t = s;',
    'let t = a ? StatusCodes.OK : 404; t = s;',
    'let t = a ? StatusCodes.OK : o.status; t = s;',
    'let t = StatusCodes.OK ? a : b; t = s;',
    'const { t = StatusCodes.OK } = o;',
    'function f(t: number = StatusCodes.OK) {}',
    'function f({ t = StatusCodes.OK }: P) {}',
    'function f({ t = StatusCodes.OK }: P = {}) {}',
    'function f() { return StatusCodes.OK; }',
    'class A { get() { return () => StatusCodes.OK; } }',
    'class A { get(): number { return StatusCodes.OK; } }',
    'class A { t: number = StatusCodes.OK; }',
    'class A { readonly t = StatusCodes.OK; }',
    'class A { [StatusCodes.OK] = t; }',
    'class A { private t = StatusCodes.OK; f() { return this.t === s; } }',
    'class A { o: O = { t: StatusCodes.OK }; f() { this.o.t = s; } }',
    'const o: O = { a: { t: StatusCodes.OK } }; o.a.t = s;',
    'const o = { a: { t: StatusCodes.OK } } as O; o.a.t = s;',
    'const o = { t: StatusCodes.OK }; f(o.t === s);',
    'const all: number[] = [StatusCodes.OK]; all.push(s);',
    'const all = [StatusCodes.OK]; f(...all, all, all.length); new F(all);',
    'const all = [StatusCodes.OK]; for (const a of all) f(a);',
    '[StatusCodes.OK].map(f);',
    'useState<number>(StatusCodes.OK);',
    'use(StatusCodes.OK);',
    'f({ t: StatusCodes.OK });',
    'let t = a ? StatusCodes.OK : b ? C.D : f(); t = s;',
    'let t = a ? StatusCodes.OK : b ? f() : C.D; t = s;',
    'let t = a ? StatusCodes.OK : o.statusCode; t = s;',
    'let t = StatusCodes.OK as typeof asconst; t = s;',
    'let t = StatusCodes.OK as const as number; t = s;',
    'let t = StatusCodes.OK satisfies number; t = s;',
    'const { a: [{ t = StatusCodes.OK }] } = o;',
    'function f({ a: [t = StatusCodes.OK] }: P) {}',
    'const o = { [t]: StatusCodes.OK }; o.t = s;',
    'let o = { [StatusCodes.OK]: 1 }; o = s;',
    'f({ a: { t: StatusCodes.OK } }); o.t = s;',
    'const o = { t: StatusCodes.OK } as O; o.t = s;',
    'class A { private o: O = { t: StatusCodes.OK }; f() { this.o.t = s; } }',
    'class A { #t = StatusCodes.OK; f() { return this.#t; } }',
    '([StatusCodes.OK] as number[]).includes(s);',
    'new Set([StatusCodes.OK] as number[]).has(s);',
    'class A { readonly all: number[] = [StatusCodes.OK]; }',
    'class A { readonly all = [StatusCodes.OK] as number[]; }',
    'f(o[[StatusCodes.OK].length]);',
    'reuseState(StatusCodes.OK); ',
    'useStateOnce(StatusCodes.OK);',
    'new Set<number>([StatusCodes.OK]);',
    'const all = [StatusCodes.OK]; reuseState(all); f(all.withDefault(s), all.endsWith(s));',
    '[StatusCodes.OK].withDefault(s);',
  ])("%s doesn't narrow anything", (code) => {
    expect(placesIn(code)).toEqual({ places: [undefined], suggested: undefined });
  });
});
