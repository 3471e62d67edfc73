import type { AST, Rule, Scope, SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { type AnyNode, findVariable, partOf, propertyName, requiredModule, subjectName } from './nodes.js';

/** The options for imports: the module to import from, and the style of constants. */
export interface ImportOptions {
  /**
   * The module to import every name from. Default: `http-status-atlas/codes` for constants, and
   * `http-status-atlas/core` for functions.
   */
  readonly from?: string;
  /** The style of constants: `object` for `StatusCode.NOT_FOUND`, or `flat` for `NOT_FOUND`. Default: `object`. */
  readonly style?: 'object' | 'flat';
}

/** The JSON Schema of these options. */
export const importSchema = {
  from: {
    type: 'string',
    minLength: 1,
    description:
      'The module from which to import all names. Default: /codes for constants and /core for functions',
  },
  style: { enum: ['object', 'flat'], description: 'StatusCode.NOT_FOUND or NOT_FOUND' },
} as const;

/** A replacement of part of the file's text. */
export interface Edit {
  readonly range: AST.Range;
  readonly text: string;
}

/** The names that a file imports from this library, and the edits that add missing imports. */
export interface Imports {
  /**
   * Requests the import of a name and returns its local name. Returns `undefined` if the file can't import anything.
   */
  readonly use: (name: string, at: ESTree.Node) => string | undefined;
  /** Returns the edits that import the requested names. A new import can replace the statement at `replacing`. */
  readonly edits: (replacing?: AST.Range) => Edit[];
}

/**
 * Returns the entry point for a name: `/codes` for constants and the `StatusCode` object, and `/core` for functions.
 */
const entryPointOf = (name: string) => (/^[A-Z]/.test(name) ? 'codes' : 'core');

/** Matches the entry points of this library that export constants and functions. */
export const OURS = /^(?:npm:)?http-status-atlas(?:@[^/]*)?(?:\/(?:core|codes))?$/;

/** An import or `require` call to which another name can be added. */
interface Place {
  readonly module: string;
  readonly statement: ESTree.ImportDeclaration | ESTree.VariableDeclaration;
  /** The local name of each imported name. */
  readonly names: ReadonlyMap<string | undefined, string | undefined>;
  /** The last imported name. */
  readonly last: ESTree.Node;
}

/** Returns a name in an import or export, which can also be a string. */
export const exportName = (name: ESTree.Identifier | ESTree.Literal): string =>
  name.type === 'Identifier' ? name.name : String(name.value);

function importPlaces(statement: ESTree.ImportDeclaration): Place[] {
  const names = new Map<string, string>();
  let last: ESTree.ImportSpecifier | undefined;
  for (const specifier of statement.specifiers) {
    if (
      specifier.type !== 'ImportSpecifier' ||
      ('importKind' in specifier && specifier.importKind === 'type')
    )
      continue;
    last = specifier;
    names.set(exportName(specifier.imported), specifier.local.name);
  }
  return last ? [{ module: String(statement.source.value), statement, names, last }] : [];
}

function requirePlaces(statement: ESTree.VariableDeclaration): Place[] {
  return statement.declarations.flatMap(({ id, init }): Place[] => {
    if (init?.type !== 'CallExpression' || id.type !== 'ObjectPattern') return [];
    // Nothing can follow a rest element.
    const properties = id.properties.filter((one) => one.type === 'Property');
    const names = new Map(properties.map((one) => [propertyName(one), subjectName(one.value)]));
    const module = requiredModule(init);
    const last = properties.at(-1);
    return module !== undefined && last ? [{ module, statement, names, last }] : [];
  });
}

/** Returns a scope and all scopes in it. */
const scopesIn = (scope: Scope.Scope): Scope.Scope[] => [scope, ...scope.childScopes.flatMap(scopesIn)];

/** Collects a file's imports. */
export function readImports(sourceCode: SourceCode, options: ImportOptions, filename: string): Imports {
  const body = sourceCode.ast.body;
  const imports = body.filter((one) => one.type === 'ImportDeclaration');
  const requires = body.filter(
    (one): one is ESTree.VariableDeclaration =>
      one.type === 'VariableDeclaration' &&
      one.declarations.some(({ init }) => requiredModule(init) !== undefined),
  );
  const isModule =
    imports.length > 0 ||
    body.some((one) => /^Export/.test(one.type)) ||
    (requires.length === 0 && sourceCode.ast.sourceType === 'module');
  const canImport = isModule
    ? imports.length > 0 || !/\.(?:vue|svelte|astro)$/.test(filename)
    : requires.length > 0 || /\brequire\(|\bexports\b/.test(sourceCode.text);
  const places = [
    ...imports.filter((one) => !('importKind' in one) || one.importKind !== 'type').flatMap(importPlaces),
    ...requires.flatMap(requirePlaces),
  ].filter(({ module }) => OURS.test(module) || module === options.from);

  let taken: Set<string> | undefined;
  const isTaken = (name: string) => {
    taken ??= new Set(
      scopesIn(sourceCode.getScope(sourceCode.ast)).flatMap((scope) => [
        ...scope.set.keys(),
        ...scope.through.map(({ identifier }) => identifier.name),
      ]),
    );
    return taken.has(name);
  };

  /** The local names of the requested names that aren't imported yet. */
  const wanted = new Map<string, string>();
  let firstUse = Number.POSITIVE_INFINITY;

  return {
    use(name, at) {
      for (const { names, statement } of places) {
        const local = names.get(name);
        // Another variable with this name can hide the import.
        const declared = sourceCode.getDeclaredVariables(statement).filter((one) => one.name === local);
        if (declared.some((one) => one === findVariable(sourceCode, at, one.name))) return local;
      }
      firstUse = Math.min(firstUse, rangeOf(at)[0]);
      if (!canImport) return undefined;
      const candidates = [name, ...aliases(name)];
      const local = candidates.find((one) => !isTaken(one));
      if (local !== undefined) wanted.set(name, local);
      return local;
    },
    edits(replacing) {
      const byModule = new Map<string, [name: string, local: string][]>();
      for (const pair of wanted) {
        const module = options.from ?? `http-status-atlas/${entryPointOf(pair[0])}`;
        byModule.set(module, [...(byModule.get(module) ?? []), pair]);
      }
      // If functions are needed, /core is enough, because it also exports the constants.
      if (byModule.size === 2) {
        byModule.clear();
        byModule.set('http-status-atlas/core', [...wanted]);
      }
      const written = (pairs: readonly (readonly [string, string])[], isImport: boolean) =>
        pairs
          .map(([name, local]) => (name === local ? name : `${name}${isImport ? ' as' : ':'} ${local}`))
          .join(', ');
      const edits: Edit[] = [];
      const statements: string[] = [];
      const { quote, end, pad } = habits(sourceCode, imports, requires);
      for (const [module, pairs] of byModule) {
        // Another rule might already have imported a function from /core.
        const place =
          places.find((one) => one.module === module) ?? places.find((one) => one.module.endsWith('/core'));
        if (place) {
          const at = rangeOf(place.last)[1];
          const isImport = place.statement.type === 'ImportDeclaration';
          edits.push({ range: [at, at], text: `, ${written(pairs, isImport)}` });
          continue;
        }
        statements.push(
          isModule
            ? `import {${pad}${written(pairs, true)}${pad}} from ${quote}${module}${quote}${end}`
            : `const {${pad}${written(pairs, false)}${pad}} = require(${quote}${module}${quote})${end}`,
        );
      }
      if (replacing !== undefined)
        return [...edits, { range: replacing, text: statements.join(newline(sourceCode)) }];
      if (statements.length > 0)
        edits.push(
          insertion(sourceCode, isModule ? imports : firstRequires(sourceCode, firstUse), statements),
        );
      return edits;
    },
  };
}

/** Returns alternatives for a name that the file already uses. */
const aliases = (name: string): string[] =>
  name === 'StatusCode'
    ? ['HttpStatusCode', 'AtlasStatusCode', 'StatusCode_']
    : [
        /^[A-Z]/.test(name) ? `HTTP_${name}` : `atlas${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        `${name}_`,
      ];

const newline = (sourceCode: SourceCode) => (sourceCode.text.includes('\r\n') ? '\r\n' : '\n');

/**
 * Returns the quote character and the statement ending that the file's imports use, or else the whole file, and the
 * space inside the braces of the first import with names.
 */
function habits(sourceCode: SourceCode, imports: readonly ESTree.Node[], requires: readonly ESTree.Node[]) {
  const first = imports[0] ?? requires[0];
  const text = sourceCode.getText(first);
  const hasEnds = first ? text.endsWith(';') : text.includes(';');
  const pad = /\b(?:import|const) \{( ?)\w/.exec(sourceCode.text)?.[1] ?? ' ';
  return { quote: /["']/.exec(text)?.[0] ?? "'", end: hasEnds ? ';' : '', pad };
}

/**
 * Returns the statements at the top of a file that only load modules. If a constant were loaded after other statements,
 * those statements might use it before it's defined.
 */
function firstRequires(sourceCode: SourceCode, firstUse: number): ESTree.Node[] {
  const { body } = sourceCode.ast;
  const isRequire = (one: ESTree.Node): boolean => {
    if (one.type === 'VariableDeclaration')
      return one.declarations.every(({ init }) => init && isRequired(init));
    return one.type === 'ExpressionStatement' && (isDirective(one) || isRequired(one.expression));
  };
  return body.slice(
    0,
    body.findIndex((one) => !isRequire(one) || rangeOf(one)[1] > firstUse),
  );
}

const isDirective = (node: ESTree.Node) => partOf(node, 'directive') !== undefined;

/** Checks for `require('x')`, `require('x').y`, and `require('x')('y')`. */
const isRequired = (node: ESTree.Node): boolean =>
  requiredModule(node) !== undefined || (node.type === 'CallExpression' && isRequired(node.callee));

/**
 * Returns the edit that inserts statements after the imports. Without imports, the statements are inserted at the top,
 * after any directives and leading comments.
 */
function insertion(
  sourceCode: SourceCode,
  last: readonly ESTree.Node[],
  statements: readonly string[],
): Edit {
  const line = newline(sourceCode);
  const text = statements.join(line);
  const behind = [...last, ...sourceCode.ast.body.filter(isDirective)];
  const statement = Math.max(0, ...behind.map((one) => rangeOf(one)[1]));
  // A comment at the end of the line stays next to its statement.
  const comment = /^[ \t]*(?:\/\/.*|\/\*.*?\*\/[ \t]*)(?=\r?\n|$)/.exec(sourceCode.text.slice(statement));
  const end = statement + (comment?.[0].length ?? 0);
  if (statement > 0) return { range: [end, end], text: `${line}${text}` };
  const top = topOf(sourceCode);
  return top === 0
    ? { range: [0, 0], text: `${text}${line}` }
    : { range: [top, top], text: `${line}${text}` };
}

/** Matches comments that must stay at the top of a file because tools expect them there. */
const FIRST = /@(?:ts-|jest|vitest|license|licence|jsx|flow)|copyright|eslint/i;

/** Returns the end of the text that must precede new imports in a file without imports. */
function topOf(sourceCode: SourceCode): number {
  const [first] = sourceCode.ast.comments;
  if (first?.range === undefined || /\S/.test(sourceCode.text.slice(0, first.range[0]))) return 0;
  const isApart = /^[ \t]*\r?\n[ \t]*\r?\n/.test(sourceCode.text.slice(first.range[1]));
  return isApart || FIRST.test(first.value) || sourceCode.text.startsWith('#!') ? first.range[1] : 0;
}

/** Converts edits to ESLint fixes. */
export const toFixes = (fixer: Rule.RuleFixer, edits: readonly Edit[]): Rule.Fix[] =>
  edits.map(({ range, text }) => fixer.replaceTextRange(range, text));

/** Returns the range of a node. Every parser sets the range. */
export const rangeOf = (node: Pick<AnyNode, 'range'>): AST.Range => node.range ?? [0, 0];
