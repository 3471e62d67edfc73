import type { AST, Rule, SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { type AnyNode, findVariable, requiredModule, textOf } from './nodes.js';

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
  /** Checks whether the file already imports every requested name. */
  readonly isComplete: () => boolean;
}

/**
 * Returns the entry point for a name: `/codes` for constants and the `StatusCode` object, and `/core` for functions.
 */
const entryPointOf = (name: string) => (name === 'StatusCode' || /^[A-Z_]+$/.test(name) ? 'codes' : 'core');

/** Matches the entry points of this library that export constants and functions. */
export const OURS = /^(?:npm:)?http-status-atlas(?:@[^/]*)?(?:\/(?:core|codes))?$/;

interface Place {
  readonly module: string;
  /** The local name of each imported name. */
  readonly names: ReadonlyMap<string, string>;
  /** The position at which another name can be added, and the text that must precede the name. */
  readonly add?: { readonly at: number; readonly before: string };
}

function importPlace(statement: ESTree.ImportDeclaration): Place {
  const names = new Map<string, string>();
  let last: ESTree.ImportSpecifier | undefined;
  for (const specifier of statement.specifiers) {
    if (
      specifier.type !== 'ImportSpecifier' ||
      ('importKind' in specifier && specifier.importKind === 'type')
    )
      continue;
    last = specifier;
    if (specifier.imported.type === 'Identifier') names.set(specifier.imported.name, specifier.local.name);
  }
  const module = textOf(statement.source) ?? '';
  const end = last?.range?.[1];
  return end === undefined ? { module, names } : { module, names, add: { at: end, before: ', ' } };
}

function requirePlaces(statement: ESTree.VariableDeclaration): Place[] {
  return statement.declarations.flatMap(({ id, init }): Place[] => {
    const module = requiredModule(init);
    if (module === undefined || id.type !== 'ObjectPattern' || init?.type !== 'CallExpression') return [];
    const names = new Map<string, string>();
    for (const property of id.properties) {
      if (
        property.type === 'Property' &&
        property.key.type === 'Identifier' &&
        property.value.type === 'Identifier'
      )
        names.set(property.key.name, property.value.name);
    }
    const end = id.properties.at(-1)?.range?.[1];
    return [end === undefined ? { module, names } : { module, names, add: { at: end, before: ', ' } }];
  });
}

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
    ...imports.filter((one) => !('importKind' in one) || one.importKind !== 'type').map(importPlace),
    ...requires.flatMap(requirePlaces),
  ].filter(({ module }) => OURS.test(module) || module === options.from);

  let taken: Set<string> | undefined;
  const isTaken = (name: string) => {
    taken ??= new Set(
      [...(sourceCode.scopeManager?.scopes ?? [])].flatMap((scope) => [
        ...scope.variables.filter(({ defs }) => defs.length > 0).map((variable) => variable.name),
        ...scope.through.map(({ identifier }) => ('name' in identifier ? identifier.name : '')),
      ]),
    );
    return taken.has(name);
  };

  /** The local names of the requested names that aren't imported yet. */
  const wanted = new Map<string, string>();

  const isVisible = (local: string, at: ESTree.Node) => {
    const scope = findVariable(sourceCode, at, local)?.scope;
    // This is the scope of the file itself: a module, a script, or the function that wraps a CommonJS file.
    return scope?.type === 'module' || scope?.type === 'global' || scope?.upper?.type === 'global';
  };

  return {
    use(name, at) {
      for (const { names } of places) {
        const local = names.get(name);
        if (local !== undefined && isVisible(local, at)) return local;
      }
      const known = wanted.get(name);
      if (known !== undefined) return known;
      if (!canImport) return undefined;
      const candidates = [name, ...aliases(name)];
      const local = candidates.find((one) => !isTaken(one) && ![...wanted.values()].includes(one));
      if (local !== undefined) wanted.set(name, local);
      return local;
    },
    isComplete: () => wanted.size === 0,
    edits(replacing) {
      const byModule = new Map<string, [name: string, local: string][]>();
      for (const pair of wanted) {
        const module = options.from ?? `http-status-atlas/${entryPointOf(pair[0])}`;
        byModule.set(module, [...(byModule.get(module) ?? []), pair]);
      }
      // If functions are needed, /core is enough, because it also exports the constants.
      if (options.from === undefined && byModule.size === 2) {
        byModule.clear();
        byModule.set('http-status-atlas/core', [...wanted]);
      }
      const written = (pairs: readonly (readonly [string, string])[], isImport: boolean) =>
        pairs
          .map(([name, local]) =>
            name === local ? name : isImport ? `${name} as ${local}` : `${name}: ${local}`,
          )
          .join(', ');
      const edits: Edit[] = [];
      const statements: string[] = [];
      const { quote, end } = habits(sourceCode, imports, requires);
      for (const [module, pairs] of byModule) {
        const place = places.find((one) => one.module === module && one.add !== undefined);
        if (place?.add) {
          edits.push({
            range: [place.add.at, place.add.at],
            text: `${place.add.before}${written(pairs, isModule)}`,
          });
          continue;
        }
        statements.push(
          isModule
            ? `import { ${written(pairs, true)} } from ${quote}${module}${quote}${end}`
            : `const { ${written(pairs, false)} } = require(${quote}${module}${quote})${end}`,
        );
      }
      if (replacing !== undefined)
        return [...edits, { range: replacing, text: statements.join(newline(sourceCode)) }];
      if (statements.length > 0)
        edits.push(insertion(sourceCode, isModule ? imports : firstRequires(sourceCode), statements));
      return edits;
    },
  };
}

/** Returns alternatives for a name that the file already uses. */
const aliases = (name: string): string[] =>
  name === 'StatusCode'
    ? ['HttpStatusCode', 'AtlasStatusCode', 'StatusCode_']
    : [
        /^[A-Z_]+$/.test(name) ? `HTTP_${name}` : `atlas${(name[0] ?? '').toUpperCase()}${name.slice(1)}`,
        `${name}_`,
      ];

const newline = (sourceCode: SourceCode) => (sourceCode.text.includes('\r\n') ? '\r\n' : '\n');

/** Returns the quote character and the statement ending that the file's imports use. */
function habits(sourceCode: SourceCode, imports: readonly ESTree.Node[], requires: readonly ESTree.Node[]) {
  const first = imports[0] ?? requires[0];
  const text = first === undefined ? '' : sourceCode.getText(first);
  const quote = /["']/.exec(text)?.[0] ?? (/^[^'"]*"/.test(sourceCode.text) ? '"' : "'");
  const isBare = first === undefined ? !sourceCode.text.includes(';') : !text.endsWith(';');
  return { quote, end: isBare ? '' : ';' };
}

/**
 * Returns the statements at the top of a file that only load modules. If a constant were loaded after other statements,
 * those statements might use it before it's defined.
 */
function firstRequires(sourceCode: SourceCode): ESTree.Node[] {
  const { body } = sourceCode.ast;
  const isRequire = (one: ESTree.Node): boolean => {
    if (one.type === 'VariableDeclaration')
      return one.declarations.every(({ init }) => init && isRequired(init));
    if (one.type !== 'ExpressionStatement') return false;
    const { expression } = one;
    return ('directive' in one && one.directive !== undefined) || isRequired(expression);
  };
  const end = body.findIndex((one) => !isRequire(one));
  return body.slice(0, end === -1 ? body.length : end);
}

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
  const behind = last
    .map(({ range }) => range?.[1] ?? 0)
    .concat(
      sourceCode.ast.body.flatMap((one) =>
        one.type === 'ExpressionStatement' && 'directive' in one && one.directive !== undefined
          ? [one.range?.[1] ?? 0]
          : [],
      ),
    );
  const statement = Math.max(0, ...behind);
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
  if (first?.range === undefined || /\S/.test(sourceCode.text.slice(0, first.range[0]).replace('\uFEFF', '')))
    return 0;
  const isApart = /^[ \t]*\r?\n[ \t]*\r?\n/.test(sourceCode.text.slice(first.range[1]));
  return isApart || FIRST.test(first.value) || sourceCode.text.startsWith('#!') ? first.range[1] : 0;
}

/** Converts edits to ESLint fixes. */
export const toFixes = (fixer: Rule.RuleFixer, edits: readonly Edit[]): Rule.Fix[] =>
  edits.map(({ range, text }) => fixer.replaceTextRange(range, text));

/** Returns the range of a node. Every parser sets the range. */
export function rangeOf(node: AnyNode): AST.Range {
  return node.range ? [node.range[0], node.range[1]] : [0, 0];
}
