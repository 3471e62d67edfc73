import type { AST, Rule, SourceCode } from 'eslint';
import type * as ESTree from 'estree';
import { type AnyNode, findVariable, requiredModule, textOf } from './nodes.js';

/** Where names are imported from, and in what form constants are written. */
export interface ImportOptions {
  /** The module of all names; default: `http-status-atlas/codes` for constants and `http-status-atlas/core` for functions. */
  readonly from?: string;
  /** `object`: `StatusCode.NOT_FOUND`; `flat`: `NOT_FOUND`. Default: `object`. */
  readonly style?: 'object' | 'flat';
}

/** The schema of these options. */
export const importSchema = {
  from: {
    type: 'string',
    minLength: 1,
    description:
      'The module from which to import all names. Default: /codes for constants and /core for functions',
  },
  style: { enum: ['object', 'flat'], description: 'StatusCode.NOT_FOUND or NOT_FOUND' },
} as const;

/** A change of the text. */
export interface Edit {
  readonly range: AST.Range;
  readonly text: string;
}

/** The names that a file imports from the library, and the edits that add what it lacks. */
export interface Imports {
  /** The name under which a file has a name of the library; `undefined` if nothing can be imported here. */
  readonly use: (name: string, at: ESTree.Node) => string | undefined;
  /** The edits that import what was asked for; `replacing` is a statement whose place a new import can take. */
  readonly edits: (replacing?: AST.Range) => Edit[];
  /** Whether the file imports all that was asked for already. */
  readonly isComplete: () => boolean;
}

/** Constants and the object of them are in `/codes`; the rest is in `/core`. */
const entryPointOf = (name: string) => (name === 'StatusCode' || /^[A-Z_]+$/.test(name) ? 'codes' : 'core');

/** The modules of this library that have constants and functions. */
export const OURS = /^(?:npm:)?http-status-atlas(?:@[^/]*)?(?:\/(?:core|codes))?$/;

interface Place {
  readonly module: string;
  /** Imported names and their local ones. */
  readonly names: ReadonlyMap<string, string>;
  /** Where another name can be added, with what goes before it. */
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

/** Reads the imports of a file. */
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

  /** Local names by name, for those that are still to be imported. */
  const wanted = new Map<string, string>();

  const isVisible = (local: string, at: ESTree.Node) => {
    const scope = findVariable(sourceCode, at, local)?.scope;
    // The file's own scope: that of a module, or of a CommonJS function around it.
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
      // One module is enough if functions are needed: /core has the constants too.
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

/** Other names for a name that is taken. */
const aliases = (name: string): string[] =>
  name === 'StatusCode'
    ? ['HttpStatusCode', 'AtlasStatusCode', 'StatusCode_']
    : [
        /^[A-Z_]+$/.test(name) ? `HTTP_${name}` : `atlas${(name[0] ?? '').toUpperCase()}${name.slice(1)}`,
        `${name}_`,
      ];

const newline = (sourceCode: SourceCode) => (sourceCode.text.includes('\r\n') ? '\r\n' : '\n');

/** The quotes and the ends of the imports that are there. */
function habits(sourceCode: SourceCode, imports: readonly ESTree.Node[], requires: readonly ESTree.Node[]) {
  const first = imports[0] ?? requires[0];
  const text = first === undefined ? '' : sourceCode.getText(first);
  const quote = /["']/.exec(text)?.[0] ?? (/^[^'"]*"/.test(sourceCode.text) ? '"' : "'");
  const isBare = first === undefined ? !sourceCode.text.includes(';') : !text.endsWith(';');
  return { quote, end: isBare ? '' : ';' };
}

/**
 * The statements at the top that require modules. A constant that is required behind other statements can be too late for
 * what those call.
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

/** `require('x')`, `require('x').y`, `require('x')('y')` */
const isRequired = (node: ESTree.Node): boolean =>
  requiredModule(node) !== undefined || (node.type === 'CallExpression' && isRequired(node.callee));

/** Behind the imports, or at the top, behind directives and the comments of the file. */
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
  // A comment at the end of the line stays with what it is about.
  const comment = /^[ \t]*(?:\/\/.*|\/\*.*?\*\/[ \t]*)(?=\r?\n|$)/.exec(sourceCode.text.slice(statement));
  const end = statement + (comment?.[0].length ?? 0);
  if (statement > 0) return { range: [end, end], text: `${line}${text}` };
  const top = topOf(sourceCode);
  return top === 0
    ? { range: [0, 0], text: `${text}${line}` }
    : { range: [top, top], text: `${line}${text}` };
}

/** Comments that must stay first, because tools look for them there. */
const FIRST = /@(?:ts-|jest|vitest|license|licence|jsx|flow)|copyright|eslint/i;

/** The end of what has to come before any import, in a file without one. */
function topOf(sourceCode: SourceCode): number {
  const [first] = sourceCode.ast.comments;
  if (first?.range === undefined || /\S/.test(sourceCode.text.slice(0, first.range[0]).replace('\uFEFF', '')))
    return 0;
  const isApart = /^[ \t]*\r?\n[ \t]*\r?\n/.test(sourceCode.text.slice(first.range[1]));
  return isApart || FIRST.test(first.value) || sourceCode.text.startsWith('#!') ? first.range[1] : 0;
}

/** What ESLint does to the text. */
export const toFixes = (fixer: Rule.RuleFixer, edits: readonly Edit[]): Rule.Fix[] =>
  edits.map(({ range, text }) => fixer.replaceTextRange(range, text));

/** The range of a node, which every parser gives. */
export function rangeOf(node: AnyNode): AST.Range {
  return node.range ? [node.range[0], node.range[1]] : [0, 0];
}
